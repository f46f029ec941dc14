// SPDX-License-Identifier: MIT
// Golden pairs: NAME.txt, a decision in the publisher's form, and NAME.json, what a careful reader notes in it.
//
//   for (const GoldenPair& pair : golden_pairs(folder)) compare(pair.gold, actual)   // {} when all is as noted
//
// Every key of a gold file is compared; a key that is absent was not labelled and is not judged. Sections of
// kind null are compared by their paragraphs only. Guidance cited by name (neither Act nor Regulations) may
// be reported or not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace faultline::testing {

struct GoldenPair {
  std::string name;
  std::string text;
  nlohmann::json gold;
};

struct Mismatch {
  std::string key;
  std::string message;
};

[[nodiscard]] std::string read_file(const std::string& path);
// The pairs of a folder in order of name; a text without its gold file counts with a null gold.
[[nodiscard]] std::vector<GoldenPair> golden_pairs(const std::string& texts, const std::string& golds);
// `actual` is the analysis object of the contract.
[[nodiscard]] std::vector<Mismatch> compare(const nlohmann::json& gold, const nlohmann::json& actual);

}  // namespace faultline::testing
