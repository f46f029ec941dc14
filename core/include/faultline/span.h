// SPDX-License-Identifier: MIT
// Span: a piece of evidence. Every fact that faultline reports is a place in a text, never a copied string.
//
//   Span s{4, 9};
//   text.slice(s)          // the five bytes from 4 up to 9
//   Span{}.empty()         // true: "nothing was found"
//
// Offsets are bytes of the clean text (Text::clean). They become offsets into the text as it was handed in,
// in UTF-8 bytes or UTF-16 code units, in one place only: the JSON writer.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace faultline {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr bool empty() const { return end <= begin; }
  [[nodiscard]] constexpr std::uint32_t size() const { return empty() ? 0 : end - begin; }
  [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  // The same span moved right by `offset` bytes: from a paragraph's own text into the whole text.
  [[nodiscard]] constexpr Span shifted(std::uint32_t offset) const { return {begin + offset, end + offset}; }
  constexpr bool operator==(const Span&) const = default;
};

}  // namespace faultline
