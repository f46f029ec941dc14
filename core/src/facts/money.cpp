// SPDX-License-Identifier: MIT
// Sums of money: "£1,560", "£750.50", "£3.5k", "£1.2 million", "500 pounds".
#include <algorithm>
#include <array>
#include <optional>

#include "facts/tokens.h"
#include "faultline/facts.h"
#include "ordered.h"

namespace faultline {
namespace {

constexpr std::string_view kPound = "\u00A3";
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct Sum {
  double amount = 0;
  std::size_t end = 0;
};

struct Multiple {
  std::string_view word;
  double factor;
};
constexpr std::array kMultiples = {Multiple{"million", 1e6}, Multiple{"billion", 1e9}, Multiple{"thousand", 1e3}, Multiple{"bn", 1e9},
                                   Multiple{"k", 1e3},       Multiple{"m", 1e6},       Multiple{"mn", 1e6}};

// Digits with commas between groups of three and at most one decimal point, from `at`.
std::optional<Sum> read_number(std::string_view text, std::size_t at, std::size_t end) {
  constexpr std::size_t kLongest = 15;
  Sum sum;
  std::size_t i = at;
  double value = 0;
  const auto group_follows = [&](std::size_t comma) {
    if (comma + 3 >= end || !is_digit(text[comma + 1]) || !is_digit(text[comma + 2]) || !is_digit(text[comma + 3])) return false;
    return comma + 4 >= end || !is_digit(text[comma + 4]);
  };
  for (; i < end && i - at < kLongest; ++i) {
    if (is_digit(text[i])) {
      value = value * 10 + (text[i] - '0');
    } else if (i == at || text[i] != ',' || !group_follows(i)) {
      break;
    }
  }
  if (i == at) return std::nullopt;
  if (i + 1 < end && text[i] == '.' && is_digit(text[i + 1])) {
    double place = 1;
    for (++i; i < end && is_digit(text[i]); ++i) value += (text[i] - '0') * (place /= 10);
  }
  sum.amount = value;
  sum.end = i;
  return sum;
}

// "k", " million" after a number.
void read_multiple(std::string_view text, std::size_t end, Sum& sum) {
  std::size_t begin = sum.end;
  while (begin < end && text[begin] == ' ' && begin - sum.end < 2) ++begin;
  std::size_t stop = begin;
  while (stop < end && ((text[stop] >= 'a' && text[stop] <= 'z') || (text[stop] >= 'A' && text[stop] <= 'Z'))) ++stop;
  const std::string word = lower_case(text.substr(begin, std::min<std::size_t>(stop - begin, 9)));
  for (const Multiple& row : kMultiples) {
    const bool joined = begin == sum.end || row.word.size() > 2;
    if (word != row.word || !joined) continue;
    sum.amount *= row.factor;
    sum.end = stop;
    return;
  }
}

// Pennies are whole: sums of decimal places would leave 750.4999…
double rounded(double amount) { return static_cast<double>(static_cast<long long>(amount * 100 + 0.5)) / 100; }

}  // namespace

std::vector<Money> find_money(const Text& text, Span within) {
  const std::string_view clean = text.clean().substr(0, within.end);
  const std::size_t end = clean.size();
  std::vector<Money> found;
  const auto add = [&](std::size_t begin, const Sum& sum) {
    found.push_back({rounded(sum.amount), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(sum.end)}});
  };
  for (std::size_t at = clean.find(kPound, within.begin); at < end; at = clean.find(kPound, at + kPound.size())) {
    std::size_t number = at + kPound.size();
    if (number < end && clean[number] == ' ') ++number;
    std::optional<Sum> sum = read_number(clean, number, end);
    if (!sum) continue;
    read_multiple(clean, end, *sum);
    add(at, *sum);
  }
  constexpr std::size_t kUnit = 6;
  for (std::size_t at = clean.find("pounds", within.begin); at < end; at = clean.find("pounds", at + kUnit)) {
    std::size_t begin = at;
    if (begin == within.begin || clean[begin - 1] != ' ') continue;
    --begin;
    while (begin > within.begin && (is_digit(clean[begin - 1]) || clean[begin - 1] == ',' || clean[begin - 1] == '.')) --begin;
    while (begin < at && !is_digit(clean[begin])) ++begin;
    const bool after_sign = begin >= kPound.size() && clean.substr(begin - kPound.size(), kPound.size()) == kPound;
    std::optional<Sum> sum = read_number(clean, begin, at);
    if (!sum || sum->end + 1 != at || after_sign) continue;
    sum->end = at + kUnit;
    add(begin, *sum);
  }
  sort_stably(found, [](const Money& a, const Money& b) { return a.span.begin < b.span.begin; });
  return found;
}

}  // namespace faultline
