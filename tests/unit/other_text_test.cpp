// SPDX-License-Identifier: MIT
// Any other text pasted as a decision gives a warning with a code, never a decision that looks right.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "faultline/analysis.h"
#include "support/golden.h"

using namespace faultline;
using namespace faultline::testing;

namespace {

const std::string kRecipe =
    "Leek and potato soup\n\nServes four\n\nIngredients\n\n1. Three leeks, sliced\n2. Two large potatoes\n3. A litre of stock\n\n"
    "Method\n\n1. Soften the leeks in butter for ten minutes.\n2. Add the potatoes and the stock.\n"
    "3. Simmer until soft, then blend. Season to taste.\n";

const std::string kComplaint =
    "Dear Sir or Madam,\n\nI complained to Rutland County Council in March about the state of the pavement outside my "
    "mother’s house. She fell in February and broke her wrist. The Council says it inspects the road once a year.\n\n"
    "I want the Council to mend the pavement and to say sorry.\n\nYours faithfully,\nA. Reader\n";

const std::string kNewspaper =
    "Council told to pay family £3,000 over school place\n\nBy our local government reporter\n\n"
    "A council has been told to pay a family £3,000 after an Ombudsman found it at fault for leaving a boy out of school.\n\n"
    "The Local Government and Social Care Ombudsman said the boy had missed two terms. \"This should never have happened,\" "
    "his mother told this newspaper.\n\nA spokesman for the council said that it accepted the decision and had apologised.\n";

const std::string kListing =
    "Search results\n\n312 decisions found\n\n"
    "Devon County Council (21 901 114)\nStatement\nClosed after initial enquiries\nAdoption\n14-Sep-2021\n"
    "Summary: We will not investigate this complaint because it is late.\n\n"
    "Swindon Borough Council (23 902 231)\nStatement\nClosed after initial enquiries\nRefuse and recycling\n02-Aug-2023\n"
    "Summary: We cannot investigate this complaint, which is premature.\n\n"
    "Norfolk County Council (22 903 342)\nStatement\nUpheld\nSpecial educational needs\n19-Jan-2023\n"
    "Summary: There was fault by the Council.\n\nNext page\n";

const std::string kHalfADecision =
    "and told her that the panel would meet in June. It did not meet until September.\n\n"
    "12. Ms K wrote to the Council four times. It did not reply.\n\n"
    "13. I consider that the delay was fault. Ms K was left in doubt for three months.\n\n"
    "Agreed action\n\n14. Within one month the Council will apologise to Ms K and pay her £150.\n\n"
    "Final decision\n\n15. I have completed my investigation. There was fault causing injustice.\n";

struct OtherText {
  const char* what;
  std::string text;
  const char* warning;
};

Analysis as_decision(const std::string& text) {
  Options options;
  options.kind = KindChoice::decision;
  const auto analysis = analyse(text, options, nullptr);
  REQUIRE(analysis);
  return *analysis;
}

bool has_warning(const Analysis& analysis, std::string_view code) {
  for (const Warning& warning : analysis.warnings)
    if (warning.code == code && !warning.message.empty()) return true;
  return false;
}

std::string two_decisions() {
  const std::string folder = std::string(FAULTLINE_SOURCE_DIR) + "/tests/golden/";
  return read_file(folder + "closed-late-adoption-file.txt") + "\n" + read_file(folder + "closed-premature-bin-store.txt");
}

bool is_taken_for(Kind kind, const std::string& text) {
  const auto analysis = analyse(text, {}, nullptr);
  REQUIRE(analysis);
  return analysis->kind == kind;
}

}  // namespace

TEST_CASE("a text that is no decision gives a warning that says so, and no findings, grounds or remedies") {
  const std::vector<OtherText> texts = {
      {"nothing", "", "empty"},
      {"white space", " \r\n\t \n", "empty"},
      {"a recipe", kRecipe, "not-a-decision"},
      {"a complaint", kComplaint, "not-a-decision"},
      {"a newspaper article", kNewspaper, "not-a-decision"},
      {"a page of search results", kListing, "several-decisions"},
  };
  for (const OtherText& other : texts) {
    CAPTURE(std::string(other.what));
    const Analysis analysis = as_decision(other.text);
    CHECK(has_warning(analysis, other.warning));
    REQUIRE(analysis.decision);
    CHECK_FALSE(analysis.decision->document.outcome.found());
    CHECK(analysis.decision->classification.grounds.empty());
    CHECK(analysis.decision->classification.findings.empty());
    CHECK(analysis.decision->classification.remedies.empty());
  }
}

TEST_CASE("two decisions pasted together are named as such") {
  CHECK(has_warning(as_decision(two_decisions()), "several-decisions"));
}

TEST_CASE("half a decision keeps what it has, invents no head, and says that its beginning is missing") {
  const Analysis analysis = as_decision(kHalfADecision);
  REQUIRE(analysis.decision);
  const Document& document = analysis.decision->document;
  CHECK_FALSE(analysis.warnings.empty());
  CHECK_FALSE(document.authority.found());
  CHECK_FALSE(document.reference.found());
  CHECK_FALSE(document.outcome.found());
  CHECK_FALSE(document.date.found());
}

TEST_CASE("what was pasted is told apart without being asked") {
  CHECK(is_taken_for(Kind::complaint, kRecipe));
  CHECK(is_taken_for(Kind::complaint, ""));
  CHECK(is_taken_for(Kind::complaint, kComplaint));
  CHECK(is_taken_for(Kind::complaint, kNewspaper));
  CHECK(is_taken_for(Kind::decision, kListing));
  CHECK(is_taken_for(Kind::decision, two_decisions()));
  const std::string folder = std::string(FAULTLINE_SOURCE_DIR) + "/tests/golden";
  for (const GoldenPair& pair : golden_pairs(folder, folder)) {
    CAPTURE(pair.name);
    CHECK(is_taken_for(Kind::decision, pair.text));
  }
}
