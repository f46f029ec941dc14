// SPDX-License-Identifier: MIT
// Search is specified by order with a reason per position, and checked against a scorer that is slow and plain.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "faultline/index_builder.h"
#include "index/postings.h"
#include "index/query.h"
#include "index/scoring.h"
#include "index/search.h"
#include "support/record_maker.h"

using namespace faultline;

namespace {

struct Opened {
  std::string bytes;
  Index index;
};
Opened opened(const std::vector<Record>& records) {
  std::string bytes = build_index(records);
  const auto view = std::as_bytes(std::span(bytes.data(), bytes.size()));
  Index index = *Index::open(view);
  return {std::move(bytes), std::move(index)};
}

Features about(const std::string& text) {
  Features f;
  f.texts.push_back({text, 1});
  return f;
}

Record record(const std::string& reference, const std::string& complaint) {
  Record r;
  r.reference = reference;
  r.category = "Education";
  r.decision = "upheld";
  r.date = "2020-01-02";
  r.complaint = complaint;
  return r;
}

std::vector<std::string> order(const Precedents& found) {
  std::vector<std::string> references;
  for (const Hit& hit : found.hits) references.push_back(hit.record.reference);
  return references;
}

// The words' part of a score, straight from its definition.
double slow_score(const Record& r, const std::vector<Record>& all, const std::vector<QueryTerm>& terms) {
  double words = 0;
  std::vector<WordBag> bags;
  for (const Record& other : all) {
    bags.push_back(word_bag(other));
    words += bags.back().words;
  }
  const WordBag own = word_bag(r);
  const std::uint8_t length = scoring::length_step(own.words, words / static_cast<double>(all.size()));
  double score = 0;
  for (const QueryTerm& term : terms) {
    const auto has = own.terms.find(term.term);
    if (has == own.terms.end()) continue;
    score += double(term.weight) * scoring::saturation()[scoring::level(has->second)][length];
  }
  return score;
}

}  // namespace

TEST_CASE("the index ranks as the slow scorer does") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const std::vector<Record> records = test::random_records(seed, 25);
    const Opened o = opened(records);
    test::Random random(seed + 100);
    const Features query = about(test::random_text(random, 20, 40));
    scoring::Tuning words_only;
    words_only.grounds = words_only.category = words_only.subcategory = 0;
    SearchOptions all;
    all.top = 100;
    const Precedents found = find_precedents(o.index.view(), query, all, words_only);

    const std::vector<QueryTerm> terms = query_terms(query, o.index.view(), words_only);
    std::vector<std::pair<double, std::string>> expected;
    for (const Record& r : records)
      if (const double score = slow_score(r, records, terms); score > 0) expected.emplace_back(-score, r.reference);
    std::sort(expected.begin(), expected.end());
    REQUIRE(found.hits.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      CHECK(found.hits[i].record.reference == expected[i].second);
      CHECK(found.hits[i].score == doctest::Approx(expected[i].first / expected[0].first).epsilon(1e-9));
    }
  }
}

TEST_CASE("codes, filters and every kind of similarity rank as the slow scorer does, however many hits are asked for") {
  const scoring::Tuning tuning;
  const auto has = [](const std::vector<std::string>& list, const std::string& code) { return std::find(list.begin(), list.end(), code) != list.end(); };
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const std::vector<Record> records = test::random_records(seed, 160);
    const Opened o = opened(records);
    test::Random random(seed + 200);
    Features query = about(test::random_text(random, 12, 40));
    query.grounds = {{"late", 1}, {"court-remedy", 0.3}};
    query.category = "Housing";
    query.subcategory = "Sub 1";
    query.category_confidence = 0.9;
    query.subcategory_confidence = 0.5;
    const std::vector<QueryTerm> terms = query_terms(query, o.index.view());
    double most = 0;
    std::vector<double> words;
    for (const Record& r : records) most = std::max(most, words.emplace_back(slow_score(r, records, terms)));
    for (const Similarity by : {Similarity::matter, Similarity::grounds, Similarity::remedy}) {
      SearchOptions options;
      options.by = by;
      if (seed % 2 == 0) options.outcomes = {"upheld"};
      std::vector<std::pair<double, std::string>> expected;
      for (std::size_t i = 0; i < records.size(); ++i) {
        const Record& r = records[i];
        if (words[i] <= 0 || (seed % 2 == 0 && r.decision != "upheld")) continue;
        double agreement = 0;
        for (const WeightedCode& g : query.grounds) agreement += has(r.grounds, g.code) ? g.weight : 0;
        if (r.grounds.empty()) agreement = 0;  // no ground agrees with a draft that has a problem only by less than all
        double score = (by == Similarity::matter ? 1 : 0.5) * (words[i] / most) + (by == Similarity::grounds ? 1 : tuning.grounds) * agreement;
        if (r.category == "Housing") score += tuning.category * 0.9 + (r.subcategory == "Sub 1" ? tuning.subcategory * 0.5 : 0);
        expected.emplace_back(-score, r.reference);
      }
      std::sort(expected.begin(), expected.end());
      for (const std::size_t top : {1u, 10u, 100u, 160u}) {
        options.top = top;
        const Precedents found = o.index.search(query, options);
        REQUIRE(found.hits.size() == std::min(top, expected.size()));
        for (std::size_t i = 0; i < found.hits.size(); ++i) CHECK(found.hits[i].score == doctest::Approx(-expected[i].first).epsilon(1e-9));
      }
    }
  }
}

TEST_CASE("the neighbourhood counts the hundred nearest, however few hits are asked for, and not the text itself") {
  const std::vector<Record> records = test::random_records(5, 250);
  const Opened o = opened(records);
  Features query = about("qb qc qd qf qg qh qj qk ql qm");
  query.reference = records[7].reference;
  SearchOptions options;
  options.top = 100;
  const Precedents many = o.index.search(query, options);
  REQUIRE(many.counts.decisions == 100);
  CHECK(many.neighbourhood.outcomes == many.counts.outcomes);
  CHECK(many.neighbourhood.grounds == many.counts.grounds);
  options.top = 3;
  const Precedents few = o.index.search(query, options);
  CHECK(few.counts.decisions == 3);
  CHECK(few.neighbourhood.decisions == 100);
  CHECK(few.neighbourhood.outcomes == many.counts.outcomes);
  CHECK(few.neighbourhood.grounds == many.counts.grounds);
}

TEST_CASE("fewer hits asked for are the first of more") {
  const Opened o = opened(test::random_records(4, 60));
  const Features query = about("qb qc qd qf qg qh");
  SearchOptions options;
  options.top = 50;
  const std::vector<std::string> many = order(o.index.search(query, options));
  for (std::size_t top : {0u, 1u, 2u, 7u, 20u}) {
    options.top = top;
    const std::vector<std::string> few = order(o.index.search(query, options));
    CHECK(few == std::vector<std::string>(many.begin(), many.begin() + static_cast<std::ptrdiff_t>(std::min(top, many.size()))));
  }
}

TEST_CASE("everyday words meet professional ones") {
  const Opened o = opened({record("20 000 001", "A mother said her child's education, health and care plan was late."),
                           record("20 000 002", "A man said the refuse crew left the road dirty."),
                           record("20 000 003", "A tenant said the flat was cold.")});
  CHECK(order(o.index.search(about("my mum says the EHCP never came"), {})) == std::vector<std::string>{"20 000 001"});  // EHCP, mum
  CHECK(order(o.index.search(about("bin men"), {})) == std::vector<std::string>{"20 000 002"});                          // refuse
}

TEST_CASE("a slip of the pen finds the word that was meant") {
  const Opened o = opened({record("20 000 001", "An allotment was taken."), record("20 000 002", "Another allotment was let."),
                           record("20 000 003", "A grave was moved.")});
  CHECK(order(o.index.search(about("the alotment"), {})).size() == 2);
  CHECK(order(o.index.search(about("Mr Alotment"), {})).empty());  // a name is no slip
}

TEST_CASE("equal scores stand in the order of their references") {
  const Opened o = opened({record("20 000 003", "Noise."), record("20 000 001", "Noise!"), record("20 000 002", "Noise?")});
  CHECK(order(o.index.search(about("noise"), {})) == std::vector<std::string>{"20 000 001", "20 000 002", "20 000 003"});
}

TEST_CASE("the authority has no part in the score") {
  Record a = record("20 000 001", "Noise at night."), b = record("20 000 002", "Noise at dawn.");
  a.authority = "Kirklees Metropolitan Borough Council";
  b.authority = "Bath and North East Somerset Council";
  const Opened o = opened({a, b});
  const Precedents found = o.index.search(about("noise in Bath and North East Somerset"), {});
  REQUIRE(found.hits.size() == 2);
  CHECK(found.hits[0].score == found.hits[1].score);
}

TEST_CASE("a decision is not its own precedent, however its reference is written") {
  const Opened o = opened({record("20 000 001", "Noise at night."), record("20 000 002", "Noise at dawn.")});
  for (const char* own : {"20 000 001", "20000001", "20-000-001"}) {
    Features query = about("noise at night");
    query.reference = own;
    SearchOptions one;
    one.top = 1;
    const Precedents found = o.index.search(query, one);
    CHECK(order(found) == std::vector<std::string>{"20 000 002"});
    CHECK(found.hits[0].score >= 1);  // measured against the best of the others, not against itself
  }
}

TEST_CASE("decisions on the same ground come before equally worded ones") {
  Record a = record("20 000 001", "Noise at night."), b = record("20 000 002", "Noise at night?");
  b.date = "2021-01-01";
  b.grounds = {"late"};
  const Opened o = opened({a, b});
  Features query = about("noise at night");
  query.grounds = {{"late", 1}};
  const Precedents found = o.index.search(query, {});
  CHECK(order(found) == std::vector<std::string>{"20 000 002", "20 000 001"});
  const auto& why = found.hits[0].why;
  CHECK(std::any_of(why.begin(), why.end(), [](const Why& w) { return w.kind == "ground" && w.value == "late" && w.weight > 0; }));
}

TEST_CASE("the kind of similarity decides what counts most") {
  Record words = record("20 000 001", "Loud music and barking next door at night.");
  Record ground = record("20 000 002", "A grave, and once some music.");
  ground.grounds = {"court-remedy"};
  Record remedy = record("20 000 003", "A school place, and once some music.");
  remedy.remedies = {"apology"};
  const Opened o = opened({words, ground, remedy});
  Features query = about("loud music and barking next door");
  query.grounds = {{"court-remedy", 1}};
  query.remedies = {{"apology", 1}};
  SearchOptions options;
  CHECK(order(o.index.search(query, options))[0] == "20 000 001");
  options.by = Similarity::grounds;
  CHECK(order(o.index.search(query, options))[0] == "20 000 002");
  options.by = Similarity::remedy;
  CHECK(order(o.index.search(query, options))[0] == "20 000 003");
}

TEST_CASE("filters admit what they name and nothing else, and counts are over the hits") {
  const std::vector<Record> records = test::random_records(8, 80);
  const Opened o = opened(records);
  const Features query = about("qb qc qd qf qg qh qj qk ql qm");
  SearchOptions options;
  options.top = 80;
  options.categories = {"Housing"};
  options.outcomes = {"upheld"};
  options.from_year = 2017;
  options.to_year = 2021;
  const Precedents found = o.index.search(query, options);
  REQUIRE(!found.hits.empty());
  for (const Hit& hit : found.hits) {
    CHECK(hit.record.category == "Housing");
    CHECK(hit.record.decision == "upheld");
    CHECK(hit.record.date >= "2017");
    CHECK(hit.record.date < "2022");
  }
  CHECK(found.counts.outcomes.at("upheld") == found.hits.size());
  options.authorities = {"Nowhere Council"};
  CHECK(o.index.search(query, options).hits.empty());
}

TEST_CASE("every reason is the text's own whole words or a fact of the decision, and the shares make no more than one") {
  const std::vector<Record> records = test::random_records(6, 30);
  const Opened o = opened(records);
  const std::string text = "Complaints about qb and qc; the qd was qfg";
  for (const Hit& hit : o.index.search(about(text), {}).hits) {
    double sum = 0;
    for (const Why& why : hit.why) {
      sum += why.weight;
      const bool is_topic = std::find(hit.record.topics.begin(), hit.record.topics.end(), why.value) != hit.record.topics.end();
      CHECK((is_topic || why.kind != "term" || text.find(why.value) != std::string::npos));
    }
    CHECK(sum <= 1.0 + 1e-9);
    CHECK(sum > 0);
  }
}

TEST_CASE("precedents stand both ways for a ground") {
  Record applied = record("20 000 001", "Noise long ago."), overcome = record("20 000 002", "Noise years ago.");
  applied.grounds = {"late"};
  overcome.overcome = {"late"};
  const Opened o = opened({applied, overcome, record("20 000 003", "Noise now.")});
  const std::vector<PrecedentsBothWays> found = o.index.both_ways(about("noise"), {"unheard-of", "late"}, 3);
  REQUIRE(found.size() == 2);
  const PrecedentsBothWays& ways = found[1];
  CHECK(ways.applied == std::vector<std::string>{"20 000 001"});
  CHECK(ways.overcome == std::vector<std::string>{"20 000 002"});
  CHECK(found[0].applied.empty());
}

TEST_CASE("a query of any bytes has an answer") {
  const Opened o = opened(test::random_records(2, 20));
  test::Random random(3);
  for (int i = 0; i < 50; ++i) {
    std::string bytes;
    for (std::uint32_t n = random.below(400); n > 0; --n) bytes += static_cast<char>(random.below(256));
    CHECK(o.index.search(about(bytes), {}).hits.size() <= 10);
  }
}
