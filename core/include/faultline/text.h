// SPDX-License-Identifier: MIT
// Text: any bytes made readable, with the way back to every original byte.
//
//   Text t = read_text("Caf\xC3\xA9\r\n\xE2\x80\x8Bopen");
//   t.clean()                    // "Café\nopen"
//   t.source({6, 10})            // {10, 14}: where "open" stands in the bytes handed in
//   read_text("").clean()        // ""
//
// What is cleaned (read_text): invalid UTF-8 (Windows-1252 bytes and double-encoded quotes are repaired, what
// is left becomes U+FFFD), NUL and other controls, CR/LF, BOM, non-breaking and zero-width spaces, soft
// hyphens, ligatures, full-width digits and letters, tabs, the many forms of quotes and dashes (brought to
// ‘ ’ “ ” – and the plain hyphen; straight quotes stay straight), runs of spaces inside a line. HTML becomes
// text with its list structure; lines that a PDF copy wrapped are rejoined and its page furniture left out.
//
// What it does not do: change words, translate, or fix spelling. It is total: any bytes, linear time.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "faultline/span.h"

namespace faultline {

// The largest input, in bytes, that any entry point accepts.
inline constexpr std::size_t kMaxInputBytes = 20u * 1024u * 1024u;

// The map from clean bytes to source bytes: pieces in order of both sides. Between a piece and the next, an
// equal number of clean and source bytes map one to one; otherwise all of the clean bytes stand for all of
// the source bytes. A piece with no clean bytes is source text that was left out.
class SourceMap {
 public:
  void add(std::uint32_t clean, std::uint32_t source);
  void finish(std::uint32_t clean_size, std::uint32_t source_size);
  [[nodiscard]] Span source(Span clean) const;
  [[nodiscard]] std::uint32_t source_size() const { return source_size_; }

 private:
  struct Piece {
    std::uint32_t clean = 0;
    std::uint32_t source = 0;
  };
  [[nodiscard]] std::size_t piece_at(std::uint32_t clean) const;
  std::deque<Piece> pieces_;  // a deque: no copy of the whole table when it grows
  std::uint32_t clean_size_ = 0;
  std::uint32_t source_size_ = 0;
};

class Text {
 public:
  Text() = default;
  Text(std::string clean, SourceMap map) : clean_(std::move(clean)), map_(std::move(map)) {}

  [[nodiscard]] std::string_view clean() const { return clean_; }
  [[nodiscard]] std::string_view slice(Span span) const;
  // The bytes of the input that the clean bytes were read from; never empty for a span that is not.
  [[nodiscard]] Span source(Span clean) const { return map_.source(clean); }
  [[nodiscard]] std::uint32_t source_size() const { return map_.source_size(); }

 private:
  std::string clean_;
  SourceMap map_;
};

// Bytes as they were pasted, opened or dropped: plain text, a saved web page, the clipboard's HTML, or text
// copied out of a PDF. At most kMaxInputBytes; the caller checks (analyse does).
[[nodiscard]] Text read_text(std::string_view bytes);

// The clean text on one line: line breaks inside a paragraph become single spaces.
[[nodiscard]] std::string one_line(std::string_view text);

// The sentences of a piece of clean text, as spans into the whole text. Knows the abbreviations of decisions
// and letters ("Mr.", "s.", "No.", "e.g."). A line break ends a sentence only where the next line starts a
// list item or is blank.
[[nodiscard]] std::vector<Span> sentences(std::string_view clean, Span within);

}  // namespace faultline
