// SPDX-License-Identifier: MIT
// Tokens: the words and marks of a passage, for facts that are read by their form.
//
//   Tokens t("Mr X’s £5.50 bill", {0, 20});
//   t[1]          // "X’s": apostrophes, hyphens and points inside a word belong to it
//   t[99]         // "": past the end
//
// Spans are bytes of the whole text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faultline/span.h"

namespace faultline {

struct TextToken {
  Span span;
  bool word = false;  // letters and digits; else one punctuation character
};

[[nodiscard]] std::vector<TextToken> tokenise(std::string_view text, Span within);

// ASCII letters made small; other bytes as they are.
[[nodiscard]] std::string lower_case(std::string_view text);

class Tokens {
 public:
  Tokens(std::string_view text, Span within) : text_(text), all_(tokenise(text, within)) {}

  [[nodiscard]] std::size_t size() const { return all_.size(); }
  [[nodiscard]] std::string_view operator[](std::size_t i) const {
    return i < all_.size() ? text_.substr(all_[i].span.begin, all_[i].span.size()) : std::string_view();
  }
  [[nodiscard]] Span span(std::size_t first, std::size_t last) const {  // tokens [first, last), at least one
    return {all_[first].span.begin, all_[last - 1].span.end};
  }
  // No space between this token and the one before it.
  [[nodiscard]] bool joined(std::size_t i) const { return i > 0 && i < all_.size() && all_[i - 1].span.end == all_[i].span.begin; }
  [[nodiscard]] bool is_word(std::size_t i) const { return i < all_.size() && all_[i].word; }

 private:
  std::string_view text_;
  std::vector<TextToken> all_;
};

}  // namespace faultline
