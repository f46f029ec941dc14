// SPDX-License-Identifier: MIT
// What can be said of one line by its look alone. Shared by the stage that rejoins wrapped lines and by the
// document parser, so that both agree on what a list mark or a citation is.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "faultline/span.h"

namespace faultline {

enum class Mark { none, number, letter, roman, bullet, dash, circle };

struct ListMark {
  Mark mark = Mark::none;
  int number = 0;             // of "12." or of the letter ("c" is 3)
  std::uint32_t length = 0;   // of the mark without the space after it
  std::uint32_t text = 0;     // where the words begin, from the start of the line
};

struct Line {
  Span span;                // without indentation
  std::uint32_t indent = 0; // spaces before it
  bool blank_before = false;
  bool page_break_before = false;
};

// The lines of clean text that are not blank, at most `limit` of them.
[[nodiscard]] std::vector<Line> split_lines(std::string_view text, std::size_t limit);

// The mark at the start of a line without its indentation: "12.", "(3)", "a)", "iv.", "•", "-", "–", "*", "o".
[[nodiscard]] ListMark list_mark(std::string_view line);

[[nodiscard]] bool starts_lower(std::string_view line);
// Ends as a sentence does, quotes and brackets after the stop included.
[[nodiscard]] bool ends_sentence(std::string_view line);
// Ends so that a list goes on after it: ";", ",", "and", "or".
[[nodiscard]] bool ends_open(std::string_view line);
// Begins with a statutory citation in brackets, which may go on or be followed by more.
[[nodiscard]] bool opens_citation(std::string_view line);
// A statutory citation in brackets, alone on its line.
[[nodiscard]] bool is_citation(std::string_view line);

}  // namespace faultline
