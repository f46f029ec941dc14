// SPDX-License-Identifier: MIT
// What the tests of the facts share: a text as one passage, and span pictures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faultline/document.h"
#include "faultline/text.h"

namespace faultline::facts_test {

inline Span whole(const Text& text) { return {0, static_cast<std::uint32_t>(text.clean().size())}; }

// Blank lines part passages; each is a paragraph of its own unless it starts with "|", which continues one.
inline std::vector<Passage> split(const Text& text, SectionKind zone = SectionKind::powers) {
  std::vector<Passage> passages;
  const std::string_view clean = text.clean();
  std::size_t begin = 0;
  std::uint32_t paragraph = 0;
  while (begin <= clean.size()) {
    std::size_t end = clean.find("\n\n", begin);
    if (end == std::string_view::npos) end = clean.size();
    if (end > begin) {
      if (clean[begin] != '|') ++paragraph;
      Passage passage;
      passage.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
      passage.zone = zone;
      passage.paragraph = paragraph;
      passages.push_back(passage);
    }
    begin = end + 2;
  }
  return passages;
}

// Carets under the spans: "  ^^^^  ^^".
inline std::string picture(std::string_view text, const std::vector<Span>& spans) {
  std::string drawn(text.size(), ' ');
  for (const Span span : spans) {
    for (std::uint32_t i = span.begin; i < span.end && i < drawn.size(); ++i) drawn[i] = '^';
  }
  while (!drawn.empty() && drawn.back() == ' ') drawn.pop_back();
  return drawn;
}

}  // namespace faultline::facts_test
