// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <set>

#include "index/scoring.h"
#include "index/stemmer.h"
#include "index/tokens.h"
#include "rules/synonyms.h"

using namespace faultline;

namespace {

std::string joined(const std::string& text) {
  std::string out;
  for (const Token& t : tokens(text)) out += (out.empty() ? "" : " ") + (t.stem.empty() ? std::string("-") : t.stem);
  return out;
}

std::set<std::string> named(const std::string& text) {
  std::set<std::string> found;
  for (const MatterMention& m : find_matters(text, tokens(text))) found.insert(matters()[m.matter].term);
  return found;
}

}  // namespace

TEST_CASE("forms of one word have one stem") {
  struct Row {
    const char *word, *stem;
  };
  const Row rows[] = {{"complaints", "complaint"}, {"assessed", "assess"},    {"assessments", "assess"}, {"bullying", "bulli"},
                      {"bullied", "bulli"},        {"parties", "parti"},      {"hopping", "hop"},        {"hoping", "hope"},
                      {"relational", "relat"},     {"generously", "generous"}, {"dying", "die"},          {"proceed", "proceed"},
                      {"agreed", "agre"},          {"fees", "fee"},           {"is", "is"},              {"bus", "bus"},
                      {"communities", "communiti"}, {"housing", "housing"}, {"houses", "hous"},  {"planners", "planning"},      {"y", "y"},                {"s47", "s47"}};
  for (const Row& row : rows) {
    std::string word = row.word;
    stem(word);
    CHECK_MESSAGE(word == row.stem, row.word);
  }
}

TEST_CASE("a text becomes the stems of its words, with gaps where nothing is searched for") {
  CHECK(joined("My mum's EHCP") == "- mum ehcp");
  CHECK(joined("caf\xC3\xA9s in 2019, 12 of them") == "cafe - - 12 - -");
  CHECK(joined("don\xE2\x80\x99t park") == "- park");
  CHECK(joined("").empty());
  CHECK(joined("\xFF\xFE'\xC3").empty());
}

TEST_CASE("a token's span is its words in the text") {
  const std::string text = "\xE2\x80\x98" "Noise\xE2\x80\x99, he said";
  const std::vector<Token> words = tokens(text);
  REQUIRE(words.size() == 3);
  CHECK(text.substr(words[0].span.begin, words[0].span.size()) == "Noise");
}

TEST_CASE("what people say and what the field says is one matter") {
  struct Row {
    const char *said, *matter;
  };
  const Row rows[] = {{"my mum", "#mother"},          {"the EHC plan", "#ehcp"},          {"a PCN on my car", "#penalty charge notice"},
                      {"DFG for a wet room", "#disabled facilities grant"},               {"an s47", "#section 47"},
                      {"child in need (CIN)", "#child in need"},                          {"taken into care", "#looked after child"},
                      {"an SGO", "#special guardianship"},                                {"bin men", "#bin"}};
  for (const Row& row : rows) CHECK_MESSAGE(named(row.said).count(row.matter) == 1, row.said);
  CHECK(named("nothing of the kind").empty());
}

TEST_CASE("where stop words make the sense of an expression, they must be there") {
  CHECK(named("he was looked after by foster parents").count("#looked after child") == 1);
  CHECK(named("nobody looked at it, look").count("#looked after child") == 0);
  CHECK(named("we are at Stage 2 now").count("#statutory complaints procedure") == 1);
  CHECK(named("at this stage of my life").count("#statutory complaints procedure") == 0);
  CHECK(named("no school for a year").count("#alternative provision") == 1);
  CHECK(named("her school is near").count("#alternative provision") == 0);
  CHECK(named("Kicked out at sixteen").count("#homeless") == 1);
  CHECK(named("we home school our son").count("#elective home education") == 1);
  CHECK(named("home to school transport").count("#elective home education") == 0);
}

TEST_CASE("no line of the table of synonyms is empty or names its matter twice") {
  std::set<std::string> names;
  for (const Matter& m : matters()) CHECK_MESSAGE(names.insert(m.term).second, m.term);
  CHECK(matters().size() == synonym_lines().size());
  for (const std::string_view line : synonym_lines()) CHECK(line.find("||") == std::string_view::npos);
}

TEST_CASE("rarity is the logarithm, to the twelfth place") {
  CHECK(scoring::rarity(1, 1494) == doctest::Approx(6.9048).epsilon(1e-4));
  CHECK(scoring::rarity(747, 1494) == doctest::Approx(0.6931471805599453).epsilon(1e-12));
  CHECK(scoring::rarity(1494, 1494) > 0);
}
