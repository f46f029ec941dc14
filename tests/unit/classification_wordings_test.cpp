// SPDX-License-Identifier: MIT
// Wordings that are rarer than those of the rules' own examples, each beside what it is easily taken for.
#include <doctest/doctest.h>

#include <string>

#include "support/decisions.h"

using namespace faultline;
using namespace faultline::testing;

namespace {

struct Wording {
  const char* why;
  const char* applied;
};

void check(const char* opening, std::initializer_list<Wording> rows) {
  for (const Wording& row : rows) {
    CAPTURE(row.why);
    CHECK(applied(read_summary(std::string(opening) + row.why, "Closed after initial enquiries")) == row.applied);
  }
}

}  // namespace

TEST_CASE("time limits and turns that come first are told in many words") {
  check("We will not investigate this complaint about a fence because ",
        {{"it was received more than 12 months after the events.", "late"},
         {"it exceeds the time limit for complaints.", "late"},
         {"Mr A has not given the Council the chance to put things right.", "premature"},
         {"the Council is yet to reply to his complaint.", "premature"},
         {"it has not been considered by the Council.", "premature"},
         {"it was made to us before the Council had dealt with it.", "premature"},
         {"the events are too recent and the Council should have time to reply.", "premature"},
         {"it is still going through the Council's complaints procedure.", "premature"},
         {"his complaint has not been through both stages of the Council's complaints process.", "premature"},
         {"the Council's complaint procedure has not come to an end.", "premature"},
         {"we could not tell from the drawings who is right.", ""}});
}

TEST_CASE("who may complain, and of whom") {
  check("We cannot investigate this complaint because ",
        {{"Ms A is not a member of the public.", "standing"},
         {"the neighbour has not agreed to him complaining for her.", "standing"},
         {"he is not the best person to complain on his late mother's behalf.", "standing"},
         {"Mr A has no legal right to represent the estate.", "standing"},
         {"it concerns the conduct of councillors as individuals.", "body-out-of-jurisdiction"},
         {"we have no power to look at councillors as individuals.", "body-out-of-jurisdiction"},
         {"it is about matters which are the responsibility of a school.", "school-internal"},
         {"it is about the terms of a contract.", "commercial"}});
  CHECK(applied(read_summary("We cannot investigate Ms A's complaint as Clerk to a parish council. The law prevents us from "
                             "investigating complaints made by public bodies.",
                             "Closed after initial enquiries")) == "standing");
}

TEST_CASE("courts that dealt with it, and courts that could") {
  check("We cannot investigate this complaint because ",
        {{"Mr A has sued the Council over the same matter.", "court-proceedings"},
         {"he took the Council to court.", "court-proceedings"},
         {"the issues were before the magistrates.", "court-proceedings"},
         {"her judicial review claim dealt with the same issues.", "court-proceedings"},
         {"it is about what the Council's lawyers told the judge.", "court-proceedings"},
         {"any dispute about his best interests would best be considered by the Court of Protection.", "court-remedy"},
         {"it would be reasonable to refer the matter to the Court of Protection.", "court-remedy"}});
  CHECK(applied(read_summary("We will not investigate this complaint about council tax support. She could have used her right "
                             "of appeal against the decision.",
                             "Closed after initial enquiries")) == "tribunal-appeal");
}

TEST_CASE("what is left to find, to gain or to put right") {
  check("We will not investigate this complaint about a fence because ",
        {{"the likelihood of finding fault is low.", "no-fault-evidence"},
         {"there is no value in a further investigation.", "no-worthwhile-outcome"},
         {"further investigation will not achieve anything meaningful.", "no-worthwhile-outcome"},
         {"we could not improve on the Council's investigation.", "nothing-to-add"},
         {"the Council has already given a full reply.", "nothing-to-add"},
         {"we could not say more than the Council has said.", "nothing-to-add"},
         {"the Council has upheld the complaint, said sorry and paid Mr A £100.", "already-remedied"},
         {"the injustice has been addressed by the Council.", "already-remedied"},
         {"the Council has made up for its error.", "already-remedied"},
         {"he has accepted the Council's offer.", "already-remedied"},
         {"the Council has since emptied the bins.", "already-remedied"}});
}

TEST_CASE("an upheld decision that ends is no investigation given up, and to send is no tribunal") {
  CHECK(applied(read_summary("We found delay by the Council. It agreed to our recommendations and for this reason we have ended "
                             "our investigation.",
                             "Upheld")) == "");
  CHECK(applied(read_summary("We will not investigate this complaint. The Council agreed to a proportionate remedy for its "
                             "failure to send her letters.",
                             "Upheld")) == "already-remedied");
}

TEST_CASE("an upheld decision that asks nothing of a body that has apologised finds it put right") {
  const auto findings = [](const char* summary) { return codes(read_summary(summary, "Upheld").found.findings); };
  CHECK(findings("The Council avoidably delayed. Its apology suitably addressed the distress.") == "fault-already-remedied");
  CHECK(findings("The Council avoidably delayed. It has apologised. It should also pay her £100.") == "fault-injustice");
}

TEST_CASE("remedies are read beside each other in one sentence") {
  const auto remedies = [](const char* summary) { return codes(read_summary(summary, "Upheld").found.remedies); };
  CHECK(remedies("There was fault. The Council has agreed to find suitable accommodation for Ms A and pay her £2,600.") ==
        "payment provide-service");
  CHECK(remedies("There was fault. The Council agreed to our recommendations. This included providing an apology and £300 to "
                 "Mr A, and removal of the fees.") == "apology payment reimbursement");
  CHECK(remedies("There was fault. The Council has agreed to consider her concerns through the statutory procedure.") ==
        "complaints-procedure-step");
}
