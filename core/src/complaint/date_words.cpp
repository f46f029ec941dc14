// SPDX-License-Identifier: MIT
#include "complaint/date_words.h"

#include <algorithm>
#include <array>

#include "complaint/draft.h"
#include "pattern.h"

namespace faultline {
namespace {

std::string two_digits(int value) { return value < 10 ? std::string("0").append(std::to_string(value)) : std::to_string(value); }

When when_of(long number) {
  const CalendarDay day = day_of_number(number);
  return {day.year, day.month, day.day};
}

}  // namespace

int month_of(std::string_view word) {
  static constexpr std::array<std::string_view, 12> kStems = {"jan", "feb", "mar", "apr", "may", "jun",
                                                              "jul", "aug", "sep", "oct", "nov", "dec"};
  static const Pattern kMonth("^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$");
  if (word.size() < 3 || !kMonth.matches(word)) return 0;
  return static_cast<int>(std::find(kStems.begin(), kStems.end(), word.substr(0, 3)) - kStems.begin()) + 1;
}

int small_number(std::string_view word) {
  static constexpr std::array<std::string_view, 21> kNames = {
      "",       "one",    "two",      "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",    "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
  if (word == "a" || word == "an") return 1;
  if (word == "couple") return 2;
  for (std::size_t i = 1; i < kNames.size(); ++i) {
    if (word == kNames[i]) return static_cast<int>(i);
  }
  int value = 0;
  for (const char c : word.substr(0, 4)) {
    if (c < '0' || c > '9') break;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::string written(const When& when) {
  std::string value = std::to_string(when.year);
  if (when.month > 0) value.append("-").append(two_digits(when.month));
  if (when.month > 0 && when.day > 0) value.append("-").append(two_digits(when.day));
  return value;
}

bool exists(const When& when) {
  if (when.day == 0) return true;
  const CalendarDay day{when.year, when.month, when.day};
  return day_of_number(day_number(day)) == day;
}

When read_value(const std::string& value) {
  const auto part = [&](std::size_t at, std::size_t size) { return value.size() >= at + size ? small_number(std::string_view(value).substr(at, size)) : 0; };
  return {part(0, 4), part(5, 2), part(8, 2)};
}

bool reaches(const When& when, const When& other) {
  if (when.year != other.year) return when.year > other.year;
  if (when.month == 0 || other.month == 0 || when.month != other.month) return when.month == 0 || other.month == 0 || when.month > other.month;
  return when.day == 0 || other.day == 0 || when.day >= other.day;
}

When counted_back(const std::vector<Word>& words, const When& today) {
  int count = 0;
  bool half = false;
  char unit = 0;
  for (const Word& word : words) {
    const std::string& key = word.key;
    if (key == "few") count = 3;
    if (key == "several") count = 4;
    if (key == "half") half = true;
    if (const int number = small_number(key); number > 0 && (count == 0 || key == "couple")) count = number;
    for (const std::string_view stem : {"day", "week", "wk", "fortnight", "month", "mth", "year", "yr"}) {
      if (key.rfind(stem, 0) == 0) unit = key[0];
    }
  }
  const long day = day_number({today.year, today.month, today.day});
  const int months = unit == 'y' ? count * 12 + (half ? 6 : 0) : count;
  const int month = today.year * 12 + today.month - 1 - months;
  switch (unit) {
    case 'd': return when_of(day - count);
    case 'w':
    case 'f': {
      const When week = when_of(day - count * (unit == 'f' ? 14 : 7));
      return {week.year, week.month, 0};
    }
    case 'y':
      if (!half) return {today.year - count, 0, 0};
      [[fallthrough]];
    case 'm': return {month / 12, month % 12 + 1, 0};
    default: return {};
  }
}

}  // namespace faultline
