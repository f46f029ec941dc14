// SPDX-License-Identifier: MIT
// Absolute dates as people in Britain write them: "6 October 2025", "3rd of oct 24", "06/10/2025", "14.11.24",
// "October 2025", "autumn of 2021", "the 2023/24 school year", "in 2019". Years of Acts, case references and
// numbers of paragraphs are none. A day without a year takes it from the date it is joined to ("from 3 to 6
// October 2025"), or is left out.
#include <algorithm>
#include <array>
#include <optional>

#include "facts/tokens.h"
#include "faultline/facts.h"

namespace faultline {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits.substr(0, 6)) {
    if (!is_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return digits.empty() ? -1 : value;
}

// 1 to 12 for a month's name or its usual short form, else 0.
int month_number(std::string_view word) {
  constexpr std::array<std::string_view, 12> kNames = {"january", "february", "march",     "april",   "may",      "june",
                                                       "july",    "august",   "september", "october", "november", "december"};
  if (word.size() < 3 || word.size() > 9) return 0;
  const std::string small = lower_case(word);
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (small == kNames[i] || small == kNames[i].substr(0, 3)) return static_cast<int>(i) + 1;
  }
  return small == "sept" ? 9 : 0;
}

// "6", "6th", "3rd": the day, or 0.
int day_number(std::string_view word) {
  std::size_t digits = 0;
  while (digits < word.size() && is_digit(word[digits])) ++digits;
  if (digits == 0 || digits > 2) return 0;
  const std::string rest = lower_case(word.substr(digits));
  if (!rest.empty() && rest != "st" && rest != "nd" && rest != "rd" && rest != "th") return 0;
  const int day = number(word.substr(0, digits));
  return day >= 1 && day <= 31 ? day : 0;
}

bool exists(int year, int month, int day) {
  constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= kDays[static_cast<std::size_t>(month) - 1] + (month == 2 && leap ? 1 : 0);
}

constexpr int kFirstYear = 1940, kLastYear = 2059;

int full_year(std::string_view word) {
  const int year = word.size() == 4 ? number(word) : -1;
  return year >= kFirstYear && year <= kLastYear ? year : 0;
}

int short_year(std::string_view word) {
  const int year = word.size() == 2 ? number(word) : -1;
  return year < 0 ? 0 : year + (year < 50 ? 2000 : 1900);
}

std::string padded(int value) { return value < 10 ? std::string("0").append(std::to_string(value)) : std::to_string(value); }

class Finder {
 public:
  Finder(std::string_view text, Span within) : tokens_(text, within) {}

  std::vector<Date> find() {
    for (std::size_t i = 0; i < tokens_.size();) {
      const std::size_t after = tokens_.is_word(i) ? read(i) : i;
      i = after > i ? after : i + 1;
    }
    return std::move(found_);
  }

 private:
  std::size_t add_day(std::size_t first, std::size_t last, int year, int month, int day) {
    if (!exists(year, month, day)) return first;
    std::string value = std::to_string(year);
    value.append("-").append(padded(month)).append("-").append(padded(day));
    found_.push_back({std::move(value), Precision::day, tokens_.span(first, last)});
    return last;
  }

  std::size_t add_month(std::size_t first, std::size_t last, int year, int month) {
    found_.push_back({std::to_string(year).append("-").append(padded(month)), Precision::month, tokens_.span(first, last)});
    return last;
  }

  std::size_t add_year(std::size_t first, std::size_t last, int year) {
    found_.push_back({std::to_string(year), Precision::year, tokens_.span(first, last)});
    return last;
  }

  // The token after a date that starts at `i`, or `i`.
  std::size_t read(std::size_t i) {
    const std::string_view word = tokens_[i];
    if (is_digit(word[0])) {
      if (belongs_to_number(i)) return i;
      if (const std::size_t after = read_numeric(i); after != i) return after;
      if (const std::size_t after = read_day_first(i); after != i) return after;
      return read_year(i);
    }
    const bool mid = word.size() > 4 && lower_case(word.substr(0, 4)) == "mid-";
    if (const int month = month_number(mid ? word.substr(4) : word); month != 0) return read_month_first(i, month);
    return read_season(i);
  }

  // Part of a longer number: "1,2019", "£2019", "25 005 545".
  [[nodiscard]] bool belongs_to_number(std::size_t i) const {
    const std::string_view before = i > 0 ? tokens_[i - 1] : std::string_view();
    return tokens_.joined(i) && (before == "," || before == "\u00A3" || before == "#") ;
  }

  // A year from token `i`: "2025", "'23", or "24" after an all-number or day date; `last` is the token after it.
  [[nodiscard]] int year_at(std::size_t i, std::size_t& last, bool two_digits) const {
    if (const int year = full_year(tokens_[i]); year != 0) return last = i + 1, year;
    const std::string_view word = tokens_[i];
    if ((word == "'" || word == "\u2019" || word == "\u2018") && tokens_.joined(i + 1)) {
      if (const int year = short_year(tokens_[i + 1]); year != 0) return last = i + 2, year;
    }
    const bool counts = two_digits && !is_counted(i + 1);
    if (const int year = counts ? short_year(word) : 0; year != 0) return last = i + 1, year;
    return 0;
  }

  // What follows makes the number before it a count: "3 October 24 people came".
  [[nodiscard]] bool is_counted(std::size_t i) const {
    static constexpr std::array<std::string_view, 18> kUnits = {"people", "hours", "hour",  "days", "weeks",  "months", "years", "minutes", "pounds",
                                                                "times",  "words", "homes", "pages", "emails", "children", "per", "%", ":"};
    return contains(kUnits, tokens_[i]);
  }

  // "06/10/2025", "6-10-25", "2025-10-06", "14.11.24", "2023/24"
  std::size_t read_numeric(std::size_t i) {
    const std::string_view word = tokens_[i];
    if (word.find('.') != std::string_view::npos) return read_dotted(i);
    const std::string_view mark = tokens_[i + 1];
    if (mark != "/" && mark != "-" && mark != "\u2013") return i;
    const std::string_view second = tokens_[i + 2];
    const bool three = tokens_[i + 3] == mark && tokens_.joined(i + 4);
    if (three && tokens_.joined(i + 1) && tokens_.joined(i + 2)) {
      const std::string_view third = tokens_[i + 4];
      if (const int year = full_year(word); year != 0) return add_day(i, i + 5, year, number(second), number(third));
      const int year = full_year(third) != 0 ? full_year(third) : short_year(third);
      const int month = number(second) > 0 ? number(second) : month_number(second);
      if (year != 0) return add_day(i, i + 5, year, month, day_number(word));
      return i;
    }
    return read_span_of_years(i, full_year(word), second);
  }

  // "2023/24", "2023-2024": a school or financial year counts by its first.
  std::size_t read_span_of_years(std::size_t i, int year, std::string_view second) {
    if (year == 0) return i;
    const int next = full_year(second) != 0 ? full_year(second) : second.size() == 2 ? year / 100 * 100 + number(second) : 0;
    return next == year + 1 ? add_year(i, i + 3, year) : i;
  }

  std::size_t read_dotted(std::size_t i) {
    const std::string_view word = tokens_[i];
    const std::size_t first = word.find('.'), second = word.find('.', first + 1);
    if (second == std::string_view::npos || word.find('.', second + 1) != std::string_view::npos) return i;
    static constexpr std::array<std::string_view, 8> kNumbered = {"paragraph", "paragraphs", "para", "section", "version", "chapter", "clause", "policy"};
    if (i > 0 && contains(kNumbered, lower_case(tokens_[i - 1]))) return i;
    const std::string_view last = word.substr(second + 1);
    const int year = full_year(last) != 0 ? full_year(last) : short_year(last);
    if (year == 0) return i;
    return add_day(i, i + 1, year, number(word.substr(first + 1, second - first - 1)), number(word.substr(0, first)));
  }

  // "6 October 2025", "3rd of oct 24", "06-Jan-2026"; "3 to 6 October 2025"
  std::size_t read_day_first(std::size_t i) {
    const int day = day_number(tokens_[i]);
    if (day == 0) return i;
    std::size_t at = i + 1;
    if (tokens_[at] == "-" || tokens_[at] == "of") ++at;
    const int month = month_number(tokens_[at]);
    if (month == 0) return read_joined_day(i, day);
    ++at;
    std::size_t last = at;
    if (const int year = year_after_month(at, last); year != 0) return add_day(i, last, year, month, day);
    // "between 3 March and 6 April 2024"
    if (!is_joining(at)) return i;
    std::size_t other = at + 1;
    if (day_number(tokens_[other]) == 0) return i;
    if (tokens_[++other] == "of") ++other;
    const int other_month = month_number(tokens_[other]);
    if (other_month == 0) return i;
    const int year = year_after_month(other + 1, last);
    return year == 0 ? i : add_day(i, at, other_month < month ? year - 1 : year, month, day);
  }

  // "3 and 6 October 2025": the first day.
  std::size_t read_joined_day(std::size_t i, int day) {
    std::size_t at = i + 1;
    if (!is_joining(at) || day_number(tokens_[at + 1]) <= day) return i;
    at += 2;
    if (tokens_[at] == "of") ++at;
    const int month = month_number(tokens_[at]);
    std::size_t last = 0;
    const int year = month == 0 ? 0 : year_after_month(at + 1, last);
    return year == 0 ? i : add_day(i, i + 1, year, month, day);
  }

  [[nodiscard]] bool is_joining(std::size_t i) const {
    static constexpr std::array<std::string_view, 7> kJoining = {"and", "to", "or", "until", "-", "\u2013", "&"};
    return contains(kJoining, tokens_[i]);
  }

  // Past the point of "Oct."; the one that ends a sentence stays.
  [[nodiscard]] std::size_t after_point(std::size_t i) const {
    const bool shortened = i > 0 && tokens_[i - 1].size() <= 4 && lower_case(tokens_[i - 1]) != "may";
    return shortened && tokens_[i] == "." && tokens_.joined(i) ? i + 1 : i;
  }

  // "2025", ", 2025", "-2026", " of 2025", " '23" after a month.
  [[nodiscard]] int year_after_month(std::size_t i, std::size_t& last) const {
    i = after_point(i);
    const bool marked = tokens_[i] == "," || tokens_[i] == "-" || tokens_[i] == "of";
    return year_at(marked ? i + 1 : i, last, !marked || tokens_[i] == "-");
  }

  // "October 2025", "Oct '23", "October 6, 2025"
  std::size_t read_month_first(std::size_t i, int month) {
    std::size_t at = after_point(i + 1), last = 0;
    if (const int day = day_number(tokens_[at]); day != 0) {
      const std::size_t comma = tokens_[at + 1] == "," ? 2u : 1u;
      if (const int year = full_year(tokens_[at + comma]); year != 0) return add_day(i, at + comma + 1, year, month, day);
    }
    // "may" and "march" are words as well: as months they have a capital or a year right behind them.
    if (tokens_[at] == "," || tokens_[at] == "-" || tokens_[at] == "of") ++at;
    if (const int year = year_at(at, last, false); year != 0) return add_month(i, last, year, month);
    return read_joined_month(i, month);
  }

  // "between March and July 2023": the first month.
  std::size_t read_joined_month(std::size_t i, int month) {
    const std::string_view word = tokens_[i];
    if (word[0] < 'A' || word[0] > 'Z' || !is_joining(i + 1)) return i;
    const int other = month_number(tokens_[i + 2]);
    std::size_t last = 0;
    const int year = other == 0 ? 0 : year_after_month(i + 3, last);
    return year == 0 ? i : add_month(i, i + 1, other < month ? year - 1 : year, month);
  }

  // "autumn of 2021", "late 2019", "Christmas 2022", "the end of 2020"
  std::size_t read_season(std::size_t i) {
    static constexpr std::array<std::string_view, 14> kSeasons = {"spring", "summer", "autumn", "winter", "early", "mid", "late",
                                                                   "christmas", "easter", "end", "beginning", "start", "middle", "mid-"};
    const std::string_view word = tokens_[i];
    if (word.size() > 9 || !contains(kSeasons, lower_case(word))) return i;
    std::size_t at = i + 1;
    if (tokens_[at] == "term") ++at;
    if (tokens_[at] == "of" || tokens_[at] == "in" || tokens_[at] == "-") ++at;
    const int year = full_year(tokens_[at]);
    return year == 0 || names_document(at + 1) ? i : add_year(i, at + 1, year);
  }

  // A year that stands alone counts only where the words around it make it one.
  std::size_t read_year(std::size_t i) {
    const int year = full_year(tokens_[i]);
    if (year == 0 || i == 0 || names_document(i + 1) || is_counted(i + 1)) return i;
    static constexpr std::array<std::string_view, 21> kBefore = {"in",     "since",  "during",     "until",  "from",  "by",   "before", "after", "around", "throughout", "year",
                                                                  "till",   "about",  "summer",     "spring", "autumn", "winter", "between", "circa", "approximately", "back"};
    const std::string before = lower_case(tokens_[i - 1]);
    if (contains(kBefore, before)) return add_year(i, i + 1, year);
    const bool joined = before == "and" || before == "to" || before == "or" || before == "-" || before == "\u2013" || before == ",";
    // "in 2019, 2020 and 2021", "from 2019 to 2021"
    if (joined && !found_.empty() && found_.back().span.end >= tokens_.span(i - 1, i).begin - (before == "and" || before == "or" ? 2u : 1u)) {
      return add_year(i, i + 1, year);
    }
    return i;
  }

  // "2006 guidance", "1996 Act": the year belongs to a document's name.
  [[nodiscard]] bool names_document(std::size_t i) const {
    static constexpr std::array<std::string_view, 10> kDocuments = {"act", "acts", "regulations", "order", "rules", "code", "guidance", "ewca", "ewhc", "uksc"};
    return contains(kDocuments, lower_case(tokens_[i]));
  }

  Tokens tokens_;
  std::vector<Date> found_;
};

}  // namespace

std::vector<Date> find_dates(const Text& text, Span within) { return Finder(text.clean(), within).find(); }

}  // namespace faultline
