// SPDX-License-Identifier: MIT
#include "complaint/draft.h"

#include <algorithm>

namespace faultline {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_lower(c) || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// "Mr. X", "No. 4", "e.g. this", "14.30": the full stop ends no sentence.
bool is_abbreviation(std::string_view text, std::size_t stop) {
  static constexpr std::string_view kShort[] = {"mr", "mrs", "ms", "dr", "st", "no", "nos", "e.g", "eg", "i.e", "ie",
                                                "etc", "approx", "ref", "tel", "para", "rd", "prof", "rev", "vs"};
  std::size_t begin = stop;
  while (begin > 0 && (is_letter(text[begin - 1]) || text[begin - 1] == '.') && stop - begin < 8) --begin;
  std::string word(text.substr(begin, stop - begin));
  std::transform(word.begin(), word.end(), word.begin(), lower);
  if (word.size() == 1 && word != "i" && stop + 1 < text.size() && !is_space(text[stop + 1])) return true;
  const bool known = std::find(std::begin(kShort), std::end(kShort), word) != std::end(kShort);
  if (word == "no" && (stop + 2 >= text.size() || !is_digit(text[stop + 2]))) return false;
  return known;
}

// "1." and "b." at the head of a line are its mark.
bool is_list_mark(std::string_view text, std::size_t stop) {
  std::size_t begin = stop;
  while (begin > 0 && stop - begin < 3 && is_digit(text[begin - 1])) --begin;
  if (begin == stop && begin > 0 && is_letter(text[begin - 1])) --begin;
  while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '(')) --begin;
  return begin < stop && (begin == 0 || text[begin - 1] == '\n');
}

bool ends_sentence(std::string_view text, std::size_t at) {
  if (text[at] == '!' || text[at] == '?') return true;
  if (text[at] != '.') return false;
  return (at + 1 == text.size() || !(is_letter(text[at + 1]) || is_digit(text[at + 1]))) && !is_abbreviation(text, at) && !is_list_mark(text, at);
}

// People press Enter between thoughts more often than a program wraps their lines: only a line that goes on in
// lower case belongs to the one before.
bool line_goes_on(std::string_view text, std::size_t newline) {
  std::size_t next = newline + 1;
  while (next < text.size() && (text[next] == ' ' || text[next] == '\t')) ++next;
  if (next >= text.size() || text[next] == '\n') return false;
  const bool list_letter = next + 1 < text.size() && (text[next + 1] == ')' || text[next + 1] == '.');
  return is_lower(text[next]) && !list_letter;
}

std::vector<Span> draft_sentences(std::string_view text) {
  std::vector<Span> found;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    std::size_t first = begin;
    while (first < end && is_space(text[first])) ++first;
    std::size_t last = end;
    while (last > first && is_space(text[last - 1])) --last;
    if (last > first) found.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)});
    begin = end;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n' && !line_goes_on(text, i)) {
      close(i);
    } else if (ends_sentence(text, i)) {
      while (i + 1 < text.size() && !is_space(text[i + 1]) && !is_letter(text[i + 1]) && !is_digit(text[i + 1])) ++i;
      close(i + 1);
    }
  }
  close(text.size());
  return found;
}

}  // namespace

std::optional<CalendarDay> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t from, std::size_t count) {
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
      if (!is_digit(text[i])) return -1;
      value = value * 10 + (text[i] - '0');
    }
    return value;
  };
  const CalendarDay day{number(0, 4), number(5, 2), number(8, 2)};
  if (day.year < 1 || day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return std::nullopt;
  return day;
}

// Howard Hinnant's civil calendar algorithms (https://howardhinnant.github.io/date_algorithms.html).
long day_number(CalendarDay day) {
  const long year = day.year - (day.month <= 2 ? 1 : 0);
  const long era = (year >= 0 ? year : year - 399) / 400;
  const long year_of_era = year - era * 400;
  const long day_of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

CalendarDay day_of_number(long number) {
  number += 719468;
  const long era = (number >= 0 ? number : number - 146096) / 146097;
  const long day_of_era = number - era * 146097;
  const long year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const long day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const long month_index = (5 * day_of_year + 2) / 153;
  const int month = static_cast<int>(month_index < 10 ? month_index + 3 : month_index - 9);
  return {static_cast<int>(year_of_era + era * 400 + (month <= 2 ? 1 : 0)), month,
          static_cast<int>(day_of_year - (153 * month_index + 2) / 5 + 1)};
}

std::size_t Draft::sentence_index(std::uint32_t position) const {
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), position,
                                      [](std::uint32_t at, const Span& span) { return at < span.end; });
  return static_cast<std::size_t>(after - sentences.begin());
}

Span Draft::sentence_at(std::uint32_t position) const {
  const std::size_t index = sentence_index(position);
  return index < sentences.size() ? sentences[index] : Span{};
}

Draft open_draft(const Text& text, const ComplaintOptions& options) {
  return {text.clean(), draft_sentences(text.clean()), parse_day(options.today)};
}

}  // namespace faultline
