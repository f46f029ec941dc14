// SPDX-License-Identifier: MIT
#include "line_shape.h"

#include <algorithm>

#include "pattern.h"

namespace faultline {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

ListMark with_text(ListMark mark, std::string_view line) {
  mark.text = mark.length;
  while (mark.text < line.size() && line[mark.text] == ' ') ++mark.text;
  return mark;
}

int roman_value(std::string_view letters) {
  int total = 0, previous = 0;
  for (auto it = letters.rbegin(); it != letters.rend(); ++it) {
    const int value = *it == 'i' ? 1 : *it == 'v' ? 5 : *it == 'x' ? 10 : 0;
    if (value == 0) return 0;
    total += value < previous ? -value : value;
    previous = std::max(previous, value);
  }
  return total;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text, std::size_t limit) {
  std::vector<Line> lines;
  bool blank = false, page = false;
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i <= text.size() && lines.size() < limit; ++i) {
    if (i < text.size() && text[i] != '\n' && text[i] != '\f') continue;
    std::uint32_t first = begin;
    while (first < i && text[first] == ' ') ++first;
    if (first == i) {
      blank = true;
    } else {
      lines.push_back({{first, i}, first - begin, blank, page});
      blank = page = false;
    }
    if (i < text.size() && text[i] == '\f') page = true;
    begin = i + 1;
  }
  return lines;
}

ListMark list_mark(std::string_view line) {
  const auto followed_by_space = [&](std::size_t at) { return at == line.size() || line[at] == ' '; };
  for (const auto& [text, mark] : {std::pair<std::string_view, Mark>{"\u2022", Mark::bullet},
                                   {"-", Mark::dash},
                                   {"\u2013", Mark::dash},
                                   {"*", Mark::bullet},
                                   {"o", Mark::circle}}) {
    if (line.starts_with(text) && (followed_by_space(text.size()) || text == "\u2022")) {
      return with_text({mark, 0, static_cast<std::uint32_t>(text.size()), 0}, line);
    }
  }

  const std::size_t open = line.starts_with('(') ? 1 : 0;
  std::size_t i = open;
  while (i < line.size() && i < open + 5 && (is_digit(line[i]) || is_upper(line[i]) || is_lower(line[i]))) ++i;
  const std::string_view inner = line.substr(open, i - open);
  if (inner.empty() || i >= line.size() || (line[i] != ')' && (open == 1 || line[i] != '.'))) return {};
  if (!followed_by_space(i + 1)) return {};

  ListMark mark{Mark::none, 0, static_cast<std::uint32_t>(i + 1), 0};
  if (std::all_of(inner.begin(), inner.end(), is_digit)) {
    if (inner.size() > 3) return {};
    mark.mark = Mark::number;
    for (const char c : inner) mark.number = mark.number * 10 + (c - '0');
  } else if (inner.size() == 1 && (is_lower(inner[0]) || (is_upper(inner[0]) && line[i] == ')'))) {
    // "E. " more often ends the name of a person ("…her partner, Mr / E. She…") than it opens a list.
    mark.mark = Mark::letter;
    mark.number = (is_upper(inner[0]) ? inner[0] - 'A' : inner[0] - 'a') + 1;
  } else if (std::all_of(inner.begin(), inner.end(), is_lower)) {
    mark.mark = Mark::roman;
    mark.number = roman_value(inner);
    if (mark.number == 0) return {};
  } else {
    return {};
  }
  return with_text(mark, line);
}

bool starts_lower(std::string_view line) { return !line.empty() && is_lower(line[0]); }

bool ends_sentence(std::string_view line) {
  for (std::string_view tail : {"\u2019", "\u201D", "\"", "'", ")", "]"}) {
    if (line.ends_with(tail)) {
      line.remove_suffix(tail.size());
      break;
    }
  }
  return !line.empty() && (line.back() == '.' || line.back() == '!' || line.back() == '?' || line.back() == ':');
}

bool ends_open(std::string_view line) {
  static constexpr std::string_view kOpen[] = {";", ",", " and", " or", " and/or", ";and", ";or"};
  return std::any_of(std::begin(kOpen), std::end(kOpen), [&](std::string_view tail) { return line.ends_with(tail); });
}

bool opens_citation(std::string_view line) {
  if (!line.starts_with('(')) return false;
  static const Pattern kOpening("^\\((?:the )?[A-Z][^()]{0,80}\\b(?:Act|Regulations|Rules|Order|Code|Guidance)\\b[^()]{0,12}\\d?", Pattern::Case::exact);
  return kOpening.matches(line.substr(0, 160));
}

bool is_citation(std::string_view line) {
  if (line.size() > 400 || !line.starts_with('(')) return false;
  static const Pattern kCitation(
      "^\\([^()]*(?:\\([^()]*\\)[^()]*)*\\b(?:Act|Regulations?|Rules|Order|Code|Guidance|section|sections|Schedule|paragraph|EWHC|EWCA)"
      "\\b[^()]*(?:\\([^()]*\\)[^()]*)*\\)[.,]?$");
  return kCitation.matches(line);
}

}  // namespace faultline
