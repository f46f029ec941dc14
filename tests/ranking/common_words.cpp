// SPDX-License-Identifier: MIT
// Learns which words drafts have more often than decisions, whatever they are about: prints
// core/src/rules/common_words_table.h.
//
//   faultline_common_words DECISIONS.jsonl DRAFTS.jsonl…
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "faultline/index_builder.h"
#include "faultline/text.h"
#include "index/postings.h"
#include "index/scoring.h"
#include "index/tokens.h"
#include "rules/synonyms.h"

using namespace faultline;

namespace {

std::set<std::string> terms_of(const std::string& draft) {
  const Text text = read_text(draft);
  const std::vector<Token> words = tokens(text.clean());
  std::set<std::string> terms;
  for (const Token& word : words)
    if (!word.stem.empty()) terms.insert(word.stem);
  for (const MatterMention& m : find_matters(text.clean(), words)) terms.insert(matters()[m.matter].term);
  return terms;
}

template <class Each>
std::uint32_t each_line(const char* path, Each each) {
  std::ifstream file(path, std::ios::binary);
  std::uint32_t lines = 0;
  for (std::string line; std::getline(file, line);)
    if (!line.empty()) each(line), ++lines;
  return lines;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "faultline_common_words DECISIONS.jsonl DRAFTS.jsonl...\n");
    return 2;
  }
  std::map<std::string, std::uint32_t> in_decisions, in_drafts;
  const std::uint32_t decisions = each_line(argv[1], [&](const std::string& line) {
    if (const auto record = parse_record(line))
      for (const auto& [term, weight] : word_bag(*record).terms) ++in_decisions[term];
  });
  std::uint32_t drafts = 0;
  for (int i = 2; i < argc; ++i)
    drafts += each_line(argv[i], [&](const std::string& line) {
      const auto draft = nlohmann::json::parse(line, nullptr, false);
      for (const std::string& term : terms_of(draft.value("text", ""))) ++in_drafts[term];
    });

  constexpr std::uint32_t kFewest = 4;   // drafts that have it
  constexpr double kClearly = 0.93;      // of its rarity among decisions
  constexpr double kStep = 0.25;
  std::map<int, std::string> by_rarity;
  for (const auto& [term, count] : in_drafts) {
    const auto found = in_decisions.find(term);
    if (count < kFewest || found == in_decisions.end()) continue;
    const double rarity = std::log((drafts + 1) / (count + 0.5));
    if (rarity < kClearly * scoring::rarity(found->second, decisions)) by_rarity[int(std::lround(rarity / kStep))] += term + '|';
  }
  std::printf("// SPDX-License-Identifier: MIT\n// Made by faultline_common_words (tests/ranking/common_words.cpp) from %u drafts of our own. By how rare they are\n"
              "// among drafts, in quarters: words and matters, with a bar after each.\n#pragma once\n\nnamespace faultline {\n\n"
              "struct CommonWords {\n  int quarters;\n  const char* terms;\n};\ninline constexpr CommonWords kCommonWords[] = {\n",
              drafts);
  for (const auto& [step, terms] : by_rarity) {
    std::printf("    {%d,", step);
    for (std::size_t begin = 0; begin < terms.size();) {
      const std::size_t end = terms.size() - begin <= 104 ? terms.size() : terms.rfind('|', begin + 103) + 1;
      std::printf("\n     \"%s\"", terms.substr(begin, end - begin).c_str());
      begin = end;
    }
    std::printf("},\n");
  }
  std::printf("};\n\n}  // namespace faultline\n");
}
