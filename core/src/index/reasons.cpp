// SPDX-License-Identifier: MIT
#include "reasons.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "ordered.h"
#include "rules/synonyms.h"
#include "scoring.h"
#include "tokens.h"

namespace faultline {
namespace {

// The query's terms that a topic is made of: its words and the matters it names. Nothing, unless the
// text has all of its words or the matter.
std::vector<std::size_t> terms_of(const std::string& topic, const std::vector<QueryTerm>& terms) {
  std::vector<std::size_t> found;
  const auto find = [&](const std::string& term) {
    const auto at = std::lower_bound(terms.begin(), terms.end(), term,
                                     [](const QueryTerm& t, const std::string& wanted) { return t.term < wanted; });
    if (at == terms.end() || at->term != term) return false;
    found.push_back(static_cast<std::size_t>(at - terms.begin()));
    return true;
  };
  const std::vector<Token> words = tokens(topic);
  bool has_all = !words.empty(), has_matter = false;
  for (const Token& word : words)
    if (!word.stem.empty()) has_all = find(word.stem) && has_all;
  for (const MatterMention& m : find_matters(topic, words)) has_matter = find(matters()[m.matter].term) || has_matter;
  if (!has_all && !has_matter) found.clear();
  return found;
}

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return text;
}

void add_codes(Hit& hit, const std::vector<WeightedCode>& wanted, const std::vector<std::string>& has, double score,
               const char* kind) {
  if (score <= 0) return;  // this kind of similarity does not look at them
  double sum = 0;
  const auto agrees = [&](const WeightedCode& code) { return std::find(has.begin(), has.end(), code.code) != has.end(); };
  for (const WeightedCode& code : wanted) sum += agrees(code) ? code.weight : 0;
  for (const WeightedCode& code : wanted)
    if (agrees(code) && sum > 0) hit.why.push_back({kind, code.code, score * code.weight / sum});
}

}  // namespace

std::vector<WordReasons> word_reasons(const Index::View& view, const std::vector<QueryTerm>& terms,
                                      const std::vector<std::uint32_t>& shown) {
  const scoring::Saturation& saturation = scoring::saturation();
  std::vector<WordReasons> reasons(shown.size(), WordReasons{&terms, {}});
  std::vector<std::size_t> order(shown.size());  // of the decisions shown, by their number
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return shown[a] < shown[b]; });
  std::vector<std::uint32_t> wanted;
  for (const std::size_t i : order) wanted.push_back(shown[i]);
  for (std::uint32_t t = 0; t < terms.size(); ++t) {
    PostingGroups groups(terms[t].postings, view.decisions());
    while (groups.next()) {
      groups.seek(wanted, [&](std::size_t i) {
        const auto length = static_cast<unsigned char>(view.columns[format::kLength][wanted[i]]);
        reasons[order[i]].parts.push_back({t, double(terms[t].weight) * saturation[groups.level()][length]});
      });
    }
  }
  return reasons;
}

void explain(Hit& hit, const WordReasons& words, double unit, const CodeReasons& codes, const Features& query) {
  const std::vector<QueryTerm>& terms = *words.terms;
  std::vector<double> left(terms.size());
  for (const WordReason& part : words.parts) left[part.term] += part.score * unit;

  for (const std::string& topic : hit.record.topics) {
    double share = 0;
    for (const std::size_t i : terms_of(topic, terms)) share += std::exchange(left[i], 0.0);
    if (share > 0) hit.why.push_back({"topic", topic, share});
  }
  // A word and its matter may show the same words: once is enough.
  for (std::uint32_t i = 0; i < terms.size(); ++i) {
    if (left[i] <= 0) continue;
    const std::string shown = lower(terms[i].shown);
    const auto same = std::find_if(hit.why.begin(), hit.why.end(), [&](const Why& w) { return w.kind == "term" && w.value == shown; });
    if (same != hit.why.end())
      same->weight += left[i];
    else
      hit.why.push_back({"term", shown, left[i]});
  }
  add_codes(hit, query.grounds, hit.record.grounds, codes.ground, "ground");
  add_codes(hit, query.remedies, hit.record.remedies, codes.remedy, "remedy");
  if (codes.category > 0) {
    const bool same = hit.record.subcategory == query.subcategory && !query.subcategory.empty();
    hit.why.push_back({"category", same ? hit.record.category + " > " + hit.record.subcategory : hit.record.category, codes.category});
  }

  for (Why& why : hit.why) why.weight = hit.score > 0 ? std::min(1.0, why.weight / hit.score) : 0;
  sort_stably(hit.why, [](const Why& a, const Why& b) {
    if (a.weight != b.weight) return a.weight > b.weight;
    return a.kind != b.kind ? a.kind < b.kind : a.value < b.value;
  });
  constexpr std::size_t kMost = 12;
  if (hit.why.size() > kMost) hit.why.resize(kMost);
}

}  // namespace faultline
