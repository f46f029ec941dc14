// SPDX-License-Identifier: MIT
// Where one sentence ends and the next begins.
#include <algorithm>

#include "faultline/text.h"
#include "line_shape.h"

namespace faultline {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\f'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct Abbreviation {
  std::string_view word;
  enum Next { anything, digit, lower } next;  // what must follow for the stop not to end the sentence
};
constexpr Abbreviation kAbbreviations[] = {
    {"mr", Abbreviation::anything},    {"mrs", Abbreviation::anything},  {"ms", Abbreviation::anything}, {"dr", Abbreviation::anything},
    {"prof", Abbreviation::anything},  {"rev", Abbreviation::anything},  {"st", Abbreviation::anything}, {"e.g", Abbreviation::anything},
    {"eg", Abbreviation::anything},    {"i.e", Abbreviation::anything},  {"ie", Abbreviation::anything}, {"v", Abbreviation::anything},
    {"no", Abbreviation::digit},       {"nos", Abbreviation::digit},     {"s", Abbreviation::digit},     {"ss", Abbreviation::digit},
    {"para", Abbreviation::digit},     {"paras", Abbreviation::digit},   {"p", Abbreviation::digit},     {"pp", Abbreviation::digit},
    {"art", Abbreviation::digit},      {"reg", Abbreviation::digit},     {"jan", Abbreviation::digit},   {"feb", Abbreviation::digit},
    {"mar", Abbreviation::digit},      {"apr", Abbreviation::digit},     {"jun", Abbreviation::digit},   {"jul", Abbreviation::digit},
    {"aug", Abbreviation::digit},      {"sep", Abbreviation::digit},     {"sept", Abbreviation::digit},  {"oct", Abbreviation::digit},
    {"nov", Abbreviation::digit},      {"dec", Abbreviation::digit},     {"tel", Abbreviation::digit},   {"ref", Abbreviation::digit},
    {"approx", Abbreviation::digit},   {"etc", Abbreviation::lower},     {"ltd", Abbreviation::lower},   {"co", Abbreviation::lower},
    {"inc", Abbreviation::lower},
};

// Whether the full stop at `dot` belongs to an abbreviation or an initial rather than ending a sentence.
// `next` is the first character after the space that follows.
bool is_abbreviation(std::string_view text, std::uint32_t begin, std::uint32_t dot, char next) {
  constexpr std::uint32_t kLongest = 8;
  std::uint32_t word = dot;
  while (word > begin && dot - word <= kLongest && (is_letter(text[word - 1]) || text[word - 1] == '.')) --word;
  if (dot - word > kLongest || word == dot) return false;
  // "J. Smith wrote": an initial opens a sentence. "…told Mr X." and "…of part B." end one.
  if (dot - word == 1 && text[word] >= 'A' && text[word] <= 'Z') return word == begin && text[word] != 'I';
  std::string lowered;
  for (std::uint32_t i = word; i < dot; ++i) lowered += text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
  for (const Abbreviation& abbreviation : kAbbreviations) {
    if (abbreviation.word != lowered) continue;
    return abbreviation.next == Abbreviation::anything || (abbreviation.next == Abbreviation::digit && is_digit(next)) ||
           (abbreviation.next == Abbreviation::lower && next >= 'a' && next <= 'z');
  }
  return false;
}

}  // namespace

std::vector<Span> sentences(std::string_view clean, Span within) {
  std::vector<Span> found;
  const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(within.end, clean.size()));
  std::uint32_t begin = within.begin;
  const auto close = [&](std::uint32_t at) {
    while (begin < at && is_space(clean[begin])) ++begin;
    std::uint32_t last = at;
    while (last > begin && is_space(clean[last - 1])) --last;
    if (last > begin) found.push_back({begin, last});
    begin = at;
  };
  for (std::uint32_t i = within.begin; i < end; ++i) {
    const char c = clean[i];
    if (c == '\n') {
      std::uint32_t next = i + 1;
      while (next < end && clean[next] == ' ') ++next;
      const bool blank = next >= end || clean[next] == '\n';
      const auto line_end = std::min<std::size_t>(clean.find('\n', next), end);
      if (blank || list_mark(clean.substr(next, std::min<std::size_t>(line_end - next, 12))).mark != Mark::none) close(i);
      continue;
    }
    if (c != '.' && c != '!' && c != '?') continue;
    std::uint32_t after = i + 1;
    while (after < end && (clean[after] == '.' || clean[after] == '!' || clean[after] == '?')) ++after;
    for (std::string_view quote : {"\u2019", "\u201D", "\"", "'", ")"}) {
      if (clean.substr(after, end - after).starts_with(quote)) {
        after += static_cast<std::uint32_t>(quote.size());
        break;
      }
    }
    if (after < end && !is_space(clean[after])) continue;
    std::uint32_t next = after;
    while (next < end && is_space(clean[next])) ++next;
    if (c == '.' && next < end && is_abbreviation(clean, begin, i, clean[next])) continue;
    close(after);
    i = after - 1;
  }
  close(end);
  return found;
}

}  // namespace faultline
