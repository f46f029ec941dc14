// SPDX-License-Identifier: MIT
#include "heed.h"

#include <doctest/doctest.h>

using namespace faultline;

namespace {

// Ten decisions, as near as each other, of which some were closed on the ground of lateness.
std::vector<Hit> ten(std::size_t late, const std::string& category = "Housing", const std::string& subcategory = "Allocations") {
  std::vector<Hit> hits(10);
  for (std::size_t i = 0; i < hits.size(); ++i) {
    hits[i].score = 1;
    hits[i].record.category = category;
    hits[i].record.subcategory = subcategory;
    if (i < late) hits[i].record.grounds = {"late"};
  }
  return hits;
}

Complaint draft_with(const std::string& status) {
  Complaint complaint;
  complaint.category = {"Housing", {4, 11}, 0.9};
  complaint.subcategory = {"Allocations", {4, 11}, 0.9};
  Check check;
  check.code = "late";
  check.status = status;
  complaint.checks = {check};
  return complaint;
}

std::string status_after(const std::string& before, const std::vector<Hit>& nearest) {
  Complaint complaint = draft_with(before);
  heed_precedents(nearest, complaint);
  return complaint.checks[0].status;
}

}  // namespace

TEST_CASE("neighbours decide what words only bring to mind, and speak alone only where most were closed on it") {
  CHECK(status_after("possible", ten(3)) == "problem");
  CHECK(status_after("possible", ten(2)) == "possible");
  CHECK(status_after("unknown", ten(5)) == "problem");
  CHECK(status_after("unknown", ten(4)) == "unknown");
  CHECK(status_after("possible", {}) == "possible");
}

TEST_CASE("what the words show is not taken back") {
  CHECK(status_after("clear", ten(10)) == "clear");
  CHECK(status_after("problem", ten(0)) == "problem");
}

TEST_CASE("a check that neighbours raise says so and rests on words of the draft") {
  Complaint complaint = draft_with("unknown");
  heed_precedents(ten(10), complaint);
  const Check& check = complaint.checks[0];
  CHECK(check.why.find("decisions most like yours") != std::string::npos);
  CHECK_FALSE(check.headline.empty());
  REQUIRE(check.evidence.size() == 1);
  CHECK(check.evidence[0] == Span{4, 11});
}

TEST_CASE("a decision that is nearer weighs more") {
  std::vector<Hit> hits = ten(1);
  CHECK(status_after("possible", hits) == "possible");
  hits[0].score = 2;  // 16 of 25
  CHECK(status_after("possible", hits) == "problem");
}

TEST_CASE("the matter is what words and neighbours speak for together") {
  Complaint sure = draft_with("unknown");
  sure.category.confidence = sure.subcategory.confidence = 1;
  std::vector<Hit> divided = ten(0);
  for (std::size_t i = 0; i < 6; ++i) divided[i].record.category = "Planning";
  heed_precedents(divided, sure);  // 2 × 0.4 + 1 against 2 × 0.6
  CHECK(sure.category.value == "Housing");
  CHECK(sure.subcategory.value == "Allocations");

  Complaint unsure = draft_with("unknown");
  unsure.category.confidence = unsure.subcategory.confidence = 0.2;
  heed_precedents(ten(0, "Planning", "Enforcement"), unsure);
  CHECK(unsure.category.value == "Planning");
  CHECK(unsure.subcategory.value == "Enforcement");
  CHECK(unsure.category.confidence <= 1);
  CHECK(unsure.subcategory.span == Span{4, 11});

  Complaint wordless;  // nothing in the draft says what it is about
  heed_precedents(ten(0), wordless);
  CHECK(wordless.category.value.empty());
}
