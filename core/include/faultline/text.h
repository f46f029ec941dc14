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
// What is read of a longer text, with a warning: no decision or complaint comes near.
inline constexpr std::size_t kMaxComplaintBytes = 512u * 1024u;  // of a draft
inline constexpr std::size_t kMaxRuleBytes = 2u * 1024u * 1024u;  // of a decision's passages, by the rules
inline constexpr std::size_t kMaxPassageBytes = 64u * 1024u;      // of a single passage, by the rules

// The map from one stage's bytes back to the bytes it read: pieces in order of both sides. Between a piece and
// the next, an equal number of clean and source bytes map one to one; otherwise all of the clean bytes stand
// for all of the source bytes. A piece without clean bytes is source that was left out.
class SourceMap {
 public:
  struct Piece {
    std::uint32_t clean = 0;
    std::uint32_t source = 0;
  };
  // Pieces end with a sentinel at the end of both sides.
  explicit SourceMap(std::deque<Piece> pieces) : pieces_(std::move(pieces)) {}

  // The source bytes that the clean bytes were read from; never empty for a span that is not.
  [[nodiscard]] Span source(Span clean) const;

 private:
  [[nodiscard]] std::size_t piece_at(std::uint32_t clean) const;
  std::deque<Piece> pieces_;  // a deque: growing it never holds two copies
};

class Text {
 public:
  Text() = default;
  // `maps` lead from the clean text back to the input, last stage first.
  Text(std::string clean, std::vector<SourceMap> maps) : clean_(std::move(clean)), maps_(std::move(maps)) {}

  [[nodiscard]] std::string_view clean() const { return clean_; }
  [[nodiscard]] std::string_view slice(Span span) const;
  // At most `size` bytes of the clean text, cut between words where that is possible.
  void keep_beginning(std::size_t size);
  // Where clean words stand in the input, in bytes.
  [[nodiscard]] Span source(Span clean) const;

 private:
  std::string clean_;
  std::vector<SourceMap> maps_;
};

// Bytes as they were pasted, opened or dropped: plain text in UTF-8, UTF-16 or Windows-1252, a saved web page,
// the clipboard's HTML, or text copied out of a PDF. At most kMaxInputBytes; the caller checks (analyse does).
[[nodiscard]] Text read_text(std::string_view bytes);

// A file that is no text at all (a PDF, a Word document, a picture). read_text gives it an empty text.
[[nodiscard]] bool looks_binary(std::string_view bytes);

// The clean text on one line: line breaks and what white space stands around them become single spaces.
[[nodiscard]] std::string one_line(std::string_view text);

// The sentences of a piece of clean text, as spans into the whole text, without the white space between them.
// Knows the abbreviations of decisions and letters ("Mr.", "s.", "No.", "e.g."). A line break ends a sentence
// only where a blank line or a list mark follows.
[[nodiscard]] std::vector<Span> sentences(std::string_view clean, Span within);

}  // namespace faultline
