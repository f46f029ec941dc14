// SPDX-License-Identifier: MIT
#include "calendar.h"

#include "pattern.h"

namespace faultline {
namespace {

constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

int month_number(std::string_view name) {
  std::string start;
  for (const char c : name.substr(0, 3)) start += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const std::size_t at = kMonths.find(start);
  return at == std::string_view::npos || at % 3 != 0 ? 0 : static_cast<int>(at / 3) + 1;
}

std::string padded(int value, std::size_t width) {
  std::string digits = std::to_string(value);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::optional<std::string> date(int year, int month, int day) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return std::nullopt;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (day > kDays[month - 1] + (month == 2 && leap ? 1 : 0)) return std::nullopt;
  return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
}

}  // namespace

std::optional<std::string> iso_date(std::string_view written) {
  constexpr std::size_t kLongest = 40;
  if (written.size() > kLongest) return std::nullopt;
  static const Pattern kWords(
      "^(?:[a-z]+day,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?[ -]*(\\d{4})\\.?$");
  static const Pattern kNumbers("^(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\.?$");
  static const Pattern kIso("^(\\d{4})-(\\d{2})-(\\d{2})$");
  const Span all{0, static_cast<std::uint32_t>(written.size())};
  const auto part = [&](Span span) { return written.substr(span.begin, span.size()); };
  if (const auto match = kWords.find(written, all)) {
    return date(number(part(match->groups[2])), month_number(part(match->groups[1])), number(part(match->groups[0])));
  }
  if (const auto match = kNumbers.find(written, all)) {
    return date(number(part(match->groups[2])), number(part(match->groups[1])), number(part(match->groups[0])));
  }
  if (const auto match = kIso.find(written, all)) {
    return date(number(part(match->groups[0])), number(part(match->groups[1])), number(part(match->groups[2])));
  }
  return std::nullopt;
}

}  // namespace faultline
