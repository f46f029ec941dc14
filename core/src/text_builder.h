// SPDX-License-Identifier: MIT
// TextBuilder: what every stage of reading a text writes with. Each byte that goes out names the bytes that it
// came from, in order, so that the map back is made on the way.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include "faultline/text.h"

namespace faultline {

// The outcome of one stage: new bytes and the way back to those it read.
struct Stage {
  std::string text;
  SourceMap map;
};

class TextBuilder {
 public:
  explicit TextBuilder(std::string_view source) : source_(source) { out_.reserve(source.size()); }

  // `length` source bytes as they are.
  void copy(std::uint32_t begin, std::uint32_t length) { put(source_.substr(begin, length), {begin, begin + length}); }
  // `bytes` in place of the source bytes `from`. Calls come in the order of the source.
  void put(std::string_view bytes, Span from);

  [[nodiscard]] std::uint32_t read_to() const { return read_to_; }
  [[nodiscard]] const std::string& out() const { return out_; }
  [[nodiscard]] Stage finish() &&;

 private:
  std::string_view source_;
  std::string out_;
  std::deque<SourceMap::Piece> pieces_;
  std::uint32_t read_to_ = 0;     // source bytes accounted for
  bool one_to_one_ = false;       // the last piece maps byte to byte and may grow
};

// The stages of read_text, in their order.
[[nodiscard]] bool looks_like_utf16(std::string_view bytes);
[[nodiscard]] Stage utf16_to_utf8(std::string_view bytes);
[[nodiscard]] bool looks_like_html(std::string_view bytes);
[[nodiscard]] Stage html_to_text(std::string_view bytes);
[[nodiscard]] Stage normalise(std::string_view bytes);
[[nodiscard]] bool looks_hard_wrapped(std::string_view clean);
[[nodiscard]] Stage rejoin_lines(std::string_view clean);

}  // namespace faultline
