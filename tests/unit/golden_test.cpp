// SPDX-License-Identifier: MIT
// Whole decisions: every golden pair, and the real decisions where the machine has them.
#include <doctest/doctest.h>

#include <cstdlib>
#include <set>
#include <sstream>

#include "faultline/analysis.h"
#include "faultline/json.h"
#include "support/golden.h"

using namespace faultline;
using namespace faultline::testing;

namespace {

const std::string kSource = FAULTLINE_SOURCE_DIR;

nlohmann::json analysed(const std::string& text) {
  const auto analysis = analyse(text, {}, nullptr);
  REQUIRE(analysis);
  return nlohmann::json::parse(to_json(*analysis, text, {}), nullptr, false);
}

// What the rules do not reach yet: one "NAME key" a line; "*" stands for any name or any key.
std::set<std::pair<std::string, std::string>> known_gaps() {
  std::set<std::pair<std::string, std::string>> gaps;
  std::istringstream lines(read_file(kSource + "/tests/golden/known_gaps.tsv"));
  for (std::string name, key; lines >> name >> key;) gaps.insert({name, key});
  return gaps;
}

bool is_known(const std::set<std::pair<std::string, std::string>>& gaps, const std::string& name,
              const std::string& key) {
  return gaps.count({name, key}) + gaps.count({"*", key}) + gaps.count({name, "*"}) + gaps.count({"*", "*"}) > 0;
}

// FAULTLINE_GOLDEN_SHOW=1 prints the mismatches of known gaps too.
void check_pairs(const std::vector<GoldenPair>& pairs) {
  const auto gaps = known_gaps();
  const bool show = std::getenv("FAULTLINE_GOLDEN_SHOW") != nullptr;
  std::size_t keys = 0;
  std::size_t left = 0;
  for (const GoldenPair& pair : pairs) {
    REQUIRE_MESSAGE(pair.gold.is_object(), pair.name, ".json is missing or no JSON");
    keys += pair.gold.size();
    for (const Mismatch& mismatch : compare(pair.gold, analysed(pair.text))) {
      if (!is_known(gaps, pair.name, mismatch.key)) {
        FAIL_CHECK(pair.name, " ", mismatch.message);
        continue;
      }
      ++left;
      if (show) MESSAGE("known gap: ", pair.name, " ", mismatch.message);
    }
  }
  MESSAGE(pairs.size(), " texts, ", keys, " labelled keys, ", left, " known gaps");
}

}  // namespace

TEST_CASE("every golden decision is read as its careful reader noted it") {
  const std::string folder = kSource + "/tests/golden";
  const auto pairs = golden_pairs(folder, folder);
  REQUIRE_FALSE(pairs.empty());
  check_pairs(pairs);
}

TEST_CASE("the real decisions, where the machine has them, are read as labelled") {
  const std::string folder = kSource + "/../shared/decisions";
  const auto pairs = golden_pairs(folder, folder + "/gold");
  if (pairs.empty()) {
    MESSAGE("skipped: no real decisions at hand");
    return;
  }
  check_pairs(pairs);
}
