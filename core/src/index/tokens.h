// SPDX-License-Identifier: MIT
// Tokens: the words of a text as the index knows them.
//
//   tokens("My mum's EHCP")  → {"", 0–2} {"mum", 3–8} {"ehcp", 9–13}
//   tokens("")               → nothing
//
// A stop word, a lone letter, a year or a long number has an empty stem: it is not searched for. Spans are bytes
// of the text handed in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faultline/span.h"

namespace faultline {

struct Token {
  std::string stem;
  Span span;
};

[[nodiscard]] std::vector<Token> tokens(std::string_view text);

}  // namespace faultline
