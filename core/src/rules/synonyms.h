// SPDX-License-Identifier: MIT
// Synonyms: what people call a matter and what the field calls it, with the field's abbreviations.
//
//   find_matters("my mum", tokens("my mum"))               // the matter "#mother", at 3–6
//   find_matters("the EHC plan", tokens("the EHC plan"))   // "#ehcp", because "ehc plan" stands on its line
//
// A decision that names the matter in any of its forms meets a draft that names it in another. Stop words do not part
// an expression: "taken into my care" is found as "taken into care". Where they leave one word of it, they must stand
// as they do on the line: "looked after" is not found in "look at it".
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "index/tokens.h"

namespace faultline {

struct Matter {
  std::string term;  // under which it is indexed: "#mother"
};

struct MatterMention {
  std::uint32_t matter = 0;  // into matters()
  Span span;                 // of the words, in the text that the tokens were read from
};

[[nodiscard]] std::span<const std::string_view> synonym_lines();
[[nodiscard]] const std::vector<Matter>& matters();
// `words` are the tokens of `text`.
[[nodiscard]] std::vector<MatterMention> find_matters(std::string_view text, const std::vector<Token>& words);

}  // namespace faultline
