// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>

#include "faultline/index_builder.h"
#include "index/format.h"
#include "index/view.h"
#include "support/record_maker.h"

using namespace faultline;

namespace {

Result<Index> open(const std::string& bytes) { return Index::open(std::as_bytes(std::span(bytes.data(), bytes.size()))); }

// The same bytes with the checksum that fits them: what a damage that hides itself would look like.
std::string resealed(std::string bytes) {
  const std::uint64_t sum = format::checksum(std::string_view(bytes).substr(24));
  std::memcpy(bytes.data() + 16, &sum, sizeof sum);
  return bytes;
}

const std::string& small_index() {
  static const std::string bytes = build_index(test::random_records(1, 12));
  return bytes;
}

}  // namespace

TEST_CASE("the same records give the same bytes in any order") {
  std::vector<Record> records = test::random_records(3, 40);
  const std::string bytes = build_index(records);
  std::reverse(records.begin(), records.end());
  CHECK(build_index(records) == bytes);
  std::rotate(records.begin(), records.begin() + 13, records.end());
  CHECK(build_index(records) == bytes);
}

TEST_CASE("an index of nothing opens and finds nothing") {
  const std::string bytes = build_index({});
  const auto index = open(bytes);
  REQUIRE(index);
  CHECK(index->size() == 0);
  Features query;
  query.texts.push_back({"anything at all", 1});
  CHECK(index->search(query, {}).hits.empty());
}

TEST_CASE("a file that is no index, or of a newer format, is refused with the reason") {
  CHECK(open("").error().code == "index-foreign");
  CHECK(open("%PDF-1.7 and so on, for more than a header's length of bytes").error().code == "index-foreign");
  std::string newer = small_index();
  newer[8] = 3;
  CHECK(open(newer).error().code == "index-newer");
  CHECK(open(small_index().substr(0, 30)).error().code == "index-damaged");
}

TEST_CASE("an index cut off at any length is refused") {
  for (std::size_t length = 0; length < small_index().size(); ++length)
    CHECK_FALSE(open(small_index().substr(0, length)));
  CHECK_FALSE(open(small_index() + '\0'));
}

TEST_CASE("an index with any byte changed is refused") {
  for (std::size_t i = 0; i < small_index().size(); ++i) {
    for (const int change : {1, 0x80, 0xFF}) {
      std::string damaged = small_index();
      damaged[i] = static_cast<char>(damaged[i] ^ change);
      CHECK_FALSE(open(damaged));
    }
  }
}

TEST_CASE("an index changed together with its checksum is refused or searched within its bytes") {
  Features query;
  query.texts.push_back({test::random_records(1, 1)[0].complaint + " qb qc qd qf qg", 1});
  query.grounds.push_back({"late", 1});
  for (std::size_t i = 24; i < small_index().size(); ++i) {
    for (const int value : {0, 1, 0x7F, 0xFF}) {
      std::string damaged = small_index();
      damaged[i] = static_cast<char>(value);
      // On the heap and exactly as long as it is, so that a sanitiser sees the first byte too far.
      const std::vector<char> exact = [&] {
        const std::string sealed = resealed(damaged);
        return std::vector<char>(sealed.begin(), sealed.end());
      }();
      const auto index = Index::open(std::as_bytes(std::span(exact)));
      if (!index) continue;
      const Precedents found = index->search(query, {});
      CHECK(found.hits.size() <= 10);
      CHECK(index->both_ways(query, {"late"}, 3)[0].applied.size() <= 3);
    }
  }
}

TEST_CASE("a record comes back as it was stored, without the words that are for search only") {
  Record r = test::random_records(5, 1)[0];
  r.url = "https://www.lgo.org.uk/decisions/education/other/10-000-000";
  r.lay = {"never shown"};
  r.findings = {"no-fault"};
  r.remedies = {"apology", "payment"};
  r.bodies = {"ico"};
  r.payment_gbp = 1250.5;
  const std::string bytes = build_index({r});
  const auto index = open(bytes);
  REQUIRE(index);
  std::vector<std::string> twins;
  const Record back = index->view().record(0, twins);
  CHECK(back.reference == r.reference);
  CHECK(back.authority == r.authority);
  CHECK(back.decision == r.decision);
  CHECK(back.date == r.date);
  CHECK(back.url == r.url);
  CHECK(back.complaint == r.complaint);
  CHECK(back.reasoning == r.reasoning);
  CHECK(back.findings == r.findings);
  CHECK(back.remedies == r.remedies);
  CHECK(back.bodies == r.bodies);
  CHECK(back.topics == r.topics);
  CHECK(back.payment_gbp == r.payment_gbp);
  CHECK(back.lay.empty());
  CHECK(bytes.find("never shown") == std::string::npos);
}

TEST_CASE("twins become one decision that names the other references") {
  std::vector<Record> records = test::random_records(9, 5);
  Record twin = records[2];
  twin.reference = "99 999 999";
  records.push_back(twin);
  const std::string bytes = build_index(records);
  const auto index = open(bytes);
  REQUIRE(index);
  CHECK(index->size() == 5);
  Features query;
  query.texts.push_back({records[2].complaint, 1});
  const Precedents found = index->search(query, {});
  REQUIRE(!found.hits.empty());
  CHECK(found.hits[0].record.reference == records[2].reference);
  CHECK(found.hits[0].twins == std::vector<std::string>{"99 999 999"});
}

TEST_CASE("every term of the dictionary is found again, and no other") {
  const auto index = open(small_index());
  REQUIRE(index);
  CHECK(index->view().find("educ"));
  CHECK_FALSE(index->view().find("educa"));
  CHECK_FALSE(index->view().find(""));
  CHECK_FALSE(index->view().find("zzzz"));
}
