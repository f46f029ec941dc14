// SPDX-License-Identifier: MIT
// When: a day, month or year as far as it is known, and the numbers and months that people write in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "complaint/gazetteer.h"

namespace faultline {

// A year alone, a month, or a day: the parts that are not known are 0.
struct When {
  int year = 0, month = 0, day = 0;
};

[[nodiscard]] int month_of(std::string_view word);      // "sept" is 9; 0 for anything else
[[nodiscard]] int small_number(std::string_view word);  // "three", "couple", "an", "12"; 0 for anything else
[[nodiscard]] bool exists(const When& when);
[[nodiscard]] std::string written(const When& when);      // "2024", "2024-05", "2024-05-12"
[[nodiscard]] When read_value(const std::string& value);  // and back
// Not before: to the precision that both have.
[[nodiscard]] bool reaches(const When& when, const When& other);
// "three weeks ago", "a year and a half back", "for the last two years": counted back from today.
[[nodiscard]] When counted_back(const std::vector<Word>& words, const When& today);

}  // namespace faultline
