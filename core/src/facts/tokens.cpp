// SPDX-License-Identifier: MIT
#include "facts/tokens.h"

#include <algorithm>

namespace faultline {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
constexpr bool is_word_byte(char c) { return is_digit(c) || is_letter(c); }

// Bytes of a character at `i` that belongs to a word: 1 for ASCII, more for accented letters, 0 for none.
std::size_t word_char(std::string_view text, std::size_t i) {
  if (is_word_byte(text[i])) return 1;
  const auto byte = static_cast<unsigned char>(text[i]);
  if (byte >= 0xC3 && byte <= 0xC9) return std::min<std::size_t>(2, text.size() - i);
  return 0;
}

// An apostrophe, hyphen or decimal point inside a word: bytes, or 0.
std::size_t inner_char(std::string_view text, std::size_t i, std::size_t end) {
  const std::size_t size = text.substr(i, 3) == "\u2019" || text.substr(i, 3) == "\u2018" ? 3u : 1u;
  if (i == 0 || i + size >= end) return 0;
  const char before = text[i - 1], after = text[i + size];
  if (text[i] == '.') return is_digit(before) && is_digit(after) ? 1 : 0;
  if (text[i] == '-') return is_letter(before) && is_letter(after) ? 1 : 0;
  if (text[i] == '\'' || size == 3) return is_letter(before) && is_letter(after) ? size : 0;
  return 0;
}

}  // namespace

std::vector<TextToken> tokenise(std::string_view text, Span within) {
  std::vector<TextToken> tokens;
  const std::size_t end = std::min<std::size_t>(within.end, text.size());
  for (std::size_t i = within.begin; i < end;) {
    const std::size_t begin = i;
    for (std::size_t size = 0; i < end; i += size) {
      size = word_char(text, i);
      if (size == 0 && i > begin) size = inner_char(text, i, end);
      if (size == 0) break;
    }
    const bool word = i > begin;
    if (!word) {
      if (text[i] == ' ' || text[i] == '\n' || text[i] == '\t') {
        ++i;
        continue;
      }
      do ++i;
      while (i < end && (static_cast<unsigned char>(text[i]) & 0xC0u) == 0x80u);
    }
    i = std::min(i, end);
    tokens.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i)}, word});
  }
  return tokens;
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

}  // namespace faultline
