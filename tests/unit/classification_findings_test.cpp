// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/decisions.h"

using namespace faultline;
using namespace faultline::testing;

TEST_CASE("findings are read in the Ombudsman's own voice") {
  const struct {
    const char* label;
    const char* summary;
    const char* findings;
  } rows[] = {
      {"Upheld", "The Council was at fault for its delay. This caused Ms A distress.", "fault-injustice"},
      {"Upheld", "Ms A says the Council was at fault. We found fault, but it did not cause a significant injustice.",
       "fault-no-injustice"},
      {"Upheld", "There was fault by the Council. It has already apologised and put things right.", "fault-already-remedied"},
      {"Not upheld", "Mr B says the Council was at fault and caused him distress. There was no fault in its decision.", "no-fault"},
      {"Not upheld", "We do not find the Council at fault.", "no-fault"},
      {"Upheld", "We find fault in the delay, which led to uncertainty. We did not find fault with the assessment.",
       "fault-injustice no-fault"},
      {"Closed after initial enquiries", "We will not investigate. There is no evidence of fault.", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.summary);
    CHECK(codes(read_summary(row.summary, row.label).found.findings) == row.findings);
  }
}

TEST_CASE("remedies tell what, by whom, how much and by when") {
  const Read read = read_body("Upheld", "The Council was at fault, which caused distress. It will apologise and pay £350.",
                              "Agreed action\n\n2. Within four weeks of my final decision the Council will:\n\n"
                              "    a) apologise to Ms A;\n\n    b) pay her £250 for distress and £100 for her time and trouble; and\n\n"
                              "    c) remind its staff of the time limits.\n\n"
                              "3. Within three months of my decision it will review its procedure for plans.\n");
  const auto& remedies = read.found.remedies;
  CHECK(codes(remedies) == "apology payment payment policy-or-procedure-change staff-training");
  double sum = 0;
  for (const Remedy& remedy : remedies) {
    CHECK(remedy.by == RemedyBy::agreed);
    REQUIRE(remedy.deadline);
    CHECK(remedy.deadline->value ==
          (remedy.code == "policy-or-procedure-change" ? "P3M from final-decision" : "P4W from final-decision"));
    sum += remedy.amount_gbp.value_or(0);
  }
  CHECK(sum == 350);
}

TEST_CASE("a decision that recommends nothing says so") {
  const Read read = read_summary("The Council was at fault. It has already apologised. We do not recommend any further remedy.", "Upheld");
  bool none = false;
  for (const Remedy& remedy : read.found.remedies) none = none || (remedy.code == "none-recommended" && remedy.by == RemedyBy::recommended);
  CHECK(none);
}

TEST_CASE("a body is signposted where the person is pointed there, else mentioned") {
  const struct {
    const char* sentence;
    BodyRole role;
  } rows[] = {
      {"Mr A can ask the Information Commissioner to look at that.", BodyRole::signposted},
      {"The Information Commissioner is better placed to consider this.", BodyRole::signposted},
      {"The content of the plan is for the SEND Tribunal to decide.", BodyRole::signposted},
      {"The key questions are for the courts or the Valuation Tribunal to settle and decide.", BodyRole::signposted},
      {"The Housing Ombudsman has powers to look at this, and it is free.", BodyRole::signposted},
      {"His remedy lies with the Valuation Tribunal.", BodyRole::signposted},
      {"An allegation of theft is a police matter.", BodyRole::signposted},
      {"The only way to challenge that is in the High Court.", BodyRole::signposted},
      {"We would direct Mr A to Social Work England.", BodyRole::signposted},
      {"The police attended and could not find anyone.", BodyRole::mentioned},
      {"It would be unreasonable to expect Mr A to go to the Valuation Tribunal.", BodyRole::mentioned},
      {"The Council referred the matter to the police.", BodyRole::mentioned},
      {"The head teacher must report exclusions to the governing body.", BodyRole::mentioned},
      {"Mr A has already complained to the Information Commissioner.", BodyRole::mentioned},
      {"The Council said he could complain to the Information Commissioner.", BodyRole::mentioned},
  };
  for (const auto& row : rows) {
    CAPTURE(row.sentence);
    const Read read = read_body("Closed after initial enquiries", "We will not investigate this complaint.",
                                std::string("My assessment\n\n2. ") + row.sentence + "\n");
    REQUIRE(read.found.bodies.size() == 1);
    CHECK(read.found.bodies[0].role == row.role);
  }
}

TEST_CASE("heads come from the list of the complaint, not from the list of its effects") {
  const Read read = read_body("Closed after initial enquiries", "We will not investigate this complaint.",
                              "The complaint\n\n1. Mr A complains that the Council:\n\n    a) lost his form; and\n\n    b) did not reply.\n\n"
                              "2. He says this caused him:\n\n    a) worry; and\n\n    b) expense.\n");
  REQUIRE(read.found.heads.size() == 2);
  CHECK(read.text.slice(read.found.heads[1].text).substr(0, 13) == "did not reply");
  CHECK(read.found.heads[0].finding == HeadFinding::not_investigated);
}

TEST_CASE("what the person wants is told by its kind") {
  const Read read = read_body("Closed after initial enquiries", "We will not investigate this complaint.",
                              "The complaint\n\n1. Ms B complains about a report. She wants the Council to apologise, correct the "
                              "record and pay compensation.\n");
  CHECK(codes(read.found.outcomes_sought) == "apology payment record-correction");
}
