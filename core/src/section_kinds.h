// SPDX-License-Identifier: MIT
// What a line of a published decision is when it is no paragraph: a section heading of a known kind, a header
// field, or the page's own chrome. The tables behind it are in rules/section_headings.cpp.
#pragma once

#include <optional>
#include <string_view>

#include "faultline/document.h"

namespace faultline {

// The kind of a heading as printed ("The Ombudsman’s role and powers"), or nothing for an unknown one.
[[nodiscard]] std::optional<SectionKind> section_kind(std::string_view heading);
[[nodiscard]] inline bool is_known_heading(std::string_view line) { return section_kind(line).has_value(); }

// A line of the decision's head: "Category : …", "Decision date : …", "Summary: …", "Authority (NN NNN NNN)".
[[nodiscard]] bool is_header_line(std::string_view line);

// Cookie and privacy notices, "Back to top", "Print this page", the logo's name.
[[nodiscard]] bool is_page_chrome(std::string_view line);
// The line that closes every statement: what follows is not the decision's.
[[nodiscard]] bool is_sign_off(std::string_view line);

}  // namespace faultline
