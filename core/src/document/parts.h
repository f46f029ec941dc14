// SPDX-License-Identifier: MIT
// The two halves of a decision's page, and what they are read from.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "../line_shape.h"
#include "faultline/document.h"

namespace faultline {

// More than any decision has; what follows is left out, with a warning.
inline constexpr std::size_t kMaxLines = 100'000;
inline constexpr std::size_t kMaxBlocks = 20'000;  // paragraphs and items together

// The lines of the statement: page chrome left out wherever it stands, nothing after the sign-off.
struct StatementLines {
  std::vector<Line> lines;
  std::size_t body = 0;  // index of the first line after the head: a section heading, or lines.size()
};

[[nodiscard]] StatementLines statement_lines(std::string_view clean);

// Authority, reference, category, outcome, date and summary from the lines before the body.
void read_head(std::string_view clean, const StatementLines& statement, Document& document);

// Sections, paragraphs and their items from the lines of the body.
void read_body(std::string_view clean, const StatementLines& statement, Document& document);

}  // namespace faultline
