// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/decisions.h"

using namespace faultline;
using namespace faultline::testing;

TEST_CASE("a summary alone tells why a complaint was closed") {
  const struct {
    const char* summary;
    const char* applied;  // codes in order of the alphabet
  } rows[] = {
      {"We will not investigate this complaint about a fence. There is not enough evidence of fault.", "no-fault-evidence"},
      {"We will not investigate Mr A's complaint about his banding because it is unlikely we would find fault.",
       "no-fault-evidence"},
      {"The Ombudsman will not investigate Ms B's complaint about a bus pass. The complaint is late and there is no good "
       "reason to look at it now.",
       "late"},
      {"We will not investigate this complaint about a charge because she could reasonably have appealed to the tribunal.",
       "tribunal-appeal"},
      {"We will not investigate this complaint about a refusal. He has the right to appeal to the Planning Inspector.",
       "minister-appeal"},
      {"We cannot investigate this complaint about a report for court. It has been considered in court proceedings.",
       "court-proceedings"},
      {"We will not investigate this complaint about a wall. It would be reasonable for Mr C to go to court.", "court-remedy"},
      {"We will not investigate Mrs D's complaint about her data as there is another body better placed to consider it.",
       "other-body"},
      {"We cannot investigate this complaint because it affects all or most of the people in the area.", "all-or-most"},
      {"We cannot investigate this complaint. It was made by a parish council, and we cannot investigate complaints made "
       "by public bodies.",
       "standing"},
      {"We will not investigate this complaint about a bin. We could not add to the Council's own investigation, and a "
       "different outcome is unlikely.",
       "no-different-outcome nothing-to-add"},
      {"We have discontinued our investigation because Mr E withdrew his complaint.", "discontinued"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.summary);
    CHECK(applied(read_summary(row.summary, "Closed after initial enquiries")) == row.applied);
  }
}

TEST_CASE("what the complaint is about is no reason for closing it") {
  const Read read = read_summary(
      "We will not investigate Mr A's complaint that the Council said his appeal was late and there was no evidence of "
      "fault. We cannot achieve the outcome he wants.",
      "Closed after initial enquiries");
  CHECK(applied(read) == "outcome-not-achievable");
}

TEST_CASE("powers are recited, and what others say is not the Ombudsman's view") {
  const Read read = read_body(
      "Closed after initial enquiries", "We will not investigate Mr A's complaint because any injustice is not significant enough.",
      "The Ombudsman’s role and powers\n\n2. We cannot investigate late complaints unless we decide there are good reasons.\n\n"
      "3. We normally expect someone to refer the matter to the Information Commissioner.\n\n"
      "My assessment\n\n4. The Council told Mr A that his complaint was late and that it found no evidence of fault.\n");
  CHECK(applied(read) == "insufficient-injustice");
  CHECK(with_basis(read, Basis::recited).find("late") != std::string::npos);
}

TEST_CASE("discretion that was exercised overcomes the time limit") {
  const Read read = read_body("Upheld", "There was fault by the Council, which caused Ms B distress.",
                              "Analysis\n\n2. Although part of this happened over 12 months ago, Ms B was ill. I have "
                              "exercised my discretion to consider it.\n");
  CHECK(with_basis(read, Basis::overcome) == "late");
  CHECK(applied(read).empty());
}

TEST_CASE("the scope of an investigation tells the grounds of what was left out") {
  const Read read = read_body("Upheld", "There was fault by the Council, which caused Ms B distress.",
                              "What I have and have not investigated\n\n2. I have not investigated the events of 2015, "
                              "because that part of the complaint is late.\n");
  CHECK(applied(read) == "late");
}

TEST_CASE("label and text that disagree are both reported, with a warning") {
  const Read read = read_summary(
      "We will not investigate Mr C's complaint because the Council has agreed to resolve it early with a proportionate remedy.",
      "Upheld");
  CHECK(read.document.outcome.value == "upheld");
  CHECK(applied(read) == "already-remedied");
  REQUIRE(read.found.warnings.size() == 1);
  CHECK(read.found.warnings[0].code == "outcome-text-mismatch");
}

TEST_CASE("every ground carries its words, its rule and a certainty between 0 and 1") {
  const Read read = read_summary("We will not investigate this complaint because it is late.", "Closed after initial enquiries");
  REQUIRE_FALSE(read.found.grounds.empty());
  for (const Ground& ground : read.found.grounds) {
    CHECK(ground.confidence > 0);
    CHECK(ground.confidence <= 1);
    REQUIRE_FALSE(ground.evidence.empty());
    for (const Evidence& one : ground.evidence) {
      CHECK_FALSE(read.text.slice(one.span).empty());
      CHECK(one.rule.substr(0, 5) == "late.");
    }
  }
}
