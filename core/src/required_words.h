// SPDX-License-Identifier: MIT
// What a text must contain for a pattern to match it: a cheap test before a regular expression is compiled or run.
//
//   required_words("(?:late|delayed) complaints?")   // {{"late", "delayed"}, {"complaint"}}
//   required_words("[a-z]+")                         // {}: anything might match
//
// Of each group at least one member stands in every text that matches, in lower case. The pattern is in the
// notation of pattern.h. A group that cannot be told is left out, so the test never loses a match.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace faultline {

using WordGroup = std::vector<std::string>;

[[nodiscard]] std::vector<WordGroup> required_words(std::string_view pattern);

}  // namespace faultline
