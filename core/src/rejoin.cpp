// SPDX-License-Identifier: MIT
// The stage that undoes what a PDF copy did: lines wrapped at the width of the page, words hyphenated at line
// ends, page numbers and running headers between the lines.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "line_shape.h"
#include "pattern.h"
#include "section_kinds.h"
#include "text_builder.h"

namespace faultline {
namespace {

using std::string_view;

// Widths are in bytes; a few two-byte quotes more or less do not matter against these margins.
constexpr std::uint32_t kWidestPage = 125;
constexpr std::size_t kSample = 4000;

std::uint32_t page_width(const std::vector<Line>& lines) {
  std::vector<std::uint32_t> widths;
  for (const Line& line : lines) widths.push_back(line.span.size() + line.indent);
  const auto nth = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
  std::nth_element(widths.begin(), nth, widths.end());
  return *nth;
}

std::uint32_t first_word(string_view line) {
  return static_cast<std::uint32_t>(std::min(line.find(' '), line.size()));
}

bool is_page_number(string_view line) {
  static const Pattern kPageNumber("^(?:page )?(?:[-\u2013|] )?[0-9]{1,3}(?: ?(?:of|/) ?[0-9]{1,3})?(?: [-\u2013|])?$");
  return line.size() <= 24 && kPageNumber.matches(line);
}

// "Final decision 3" and "Final decision 4" are the same running footer.
std::string without_digits(string_view line) {
  std::string out;
  for (const char c : line) out += c >= '0' && c <= '9' ? '#' : c;
  return out;
}

// A line is page furniture if it is a page number, or stands next to a page's end with the same words as at
// another page's end or at the beginning of the text.
std::vector<bool> find_furniture(string_view text, const std::vector<Line>& lines) {
  std::vector<bool> furniture(lines.size());
  const auto words = [&](std::size_t i) { return text.substr(lines[i].span.begin, lines[i].span.size()); };
  std::vector<std::size_t> edges = {0};  // the first line of each page
  for (std::size_t i = 0; i < lines.size(); ++i) {
    furniture[i] = is_page_number(words(i));
    if (lines[i].page_break_before || furniture[i]) edges.push_back(i);
  }

  constexpr std::size_t kReach = 3, kLongest = 120;
  std::unordered_map<std::string, std::vector<std::size_t>> seen;
  std::unordered_set<std::size_t> counted;
  for (const std::size_t edge : edges) {
    for (std::size_t i = edge - std::min(edge, kReach); i < std::min(edge + kReach, lines.size()); ++i) {
      if (words(i).size() <= kLongest && list_mark(words(i)).mark == Mark::none && counted.insert(i).second) {
        seen[without_digits(words(i))].push_back(i);
      }
    }
  }
  for (const auto& [key, where] : seen) {
    if (where.size() < 2) continue;
    for (const std::size_t i : where) furniture[i] = i >= kReach;  // a title is no furniture on the first page
  }
  return furniture;
}

constexpr string_view kKeepHyphenAfter[] = {"multi", "non",  "self",  "re",    "co",   "pre",  "post", "well",  "long",  "short",  "part", "full", "half",
                                            "semi",  "anti", "cross", "inter", "ex",   "one",  "two",  "three", "four",  "six",    "high", "low",  "day",
                                            "year",  "week", "face",  "drop",  "follow", "sub", "in",  "out",   "off",   "decision", "child", "age", "means"};

class Rejoiner {
 public:
  explicit Rejoiner(string_view text) : text_(text), out_(text), lines_(split_lines(text, text.size())) {}

  Stage run() && {
    const std::vector<bool> furniture = find_furniture(text_, lines_);
    width_ = lines_.empty() ? 0 : page_width(lines_);
    const Line* previous = nullptr;
    bool page_turned = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (furniture[i]) {
        page_turned = true;
        continue;
      }
      page_turned = page_turned || line.page_break_before;
      std::size_t next = i + 1;
      while (next < lines_.size() && furniture[next]) ++next;
      write(previous, line, next < lines_.size() ? &lines_[next] : nullptr, page_turned);
      previous = &line;
      page_turned = false;
    }
    release_hyphen(false);
    return std::move(out_).finish();
  }

 private:
  string_view words(const Line& line) const { return text_.substr(line.span.begin, line.span.size()); }

  void write(const Line* previous, const Line& line, const Line* next, bool page_turned) {
    const Span gap{previous != nullptr ? previous->span.end : 0, line.span.begin};
    const bool joins = previous != nullptr && !is_title(*previous, line, next) && continues(*previous, line, page_turned);
    const bool broken_word = joins && held_hyphen_ && starts_lower(words(line));
    release_hyphen(broken_word && !keeps_hyphen(words(*previous)));
    if (!joins) {
      std::string separator = previous == nullptr ? "" : line.blank_before || page_turned ? "\n\n" : "\n";
      out_.put(separator.append(line.indent, ' '), gap);
    } else if (!broken_word) {
      out_.put(" ", gap);
    }
    held_hyphen_ = hyphenated(words(line));
    out_.copy(line.span.begin, line.span.size() - (held_hyphen_ ? 1 : 0));
    hyphen_at_ = line.span.end - 1;
  }
  // Whether the hyphen at a line's end belongs to the word is known when the next line is.
  void release_hyphen(bool dropped) {
    if (held_hyphen_ && !dropped) out_.copy(hyphen_at_, 1);
    held_hyphen_ = false;
  }

  static bool hyphenated(string_view line) {
    if (line.size() < 3 || line.back() != '-') return false;
    const char before = line[line.size() - 2];
    return (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
  }
  static bool keeps_hyphen(string_view line) {
    line.remove_suffix(1);
    const std::size_t begin = line.find_last_of(" (\u2018") + 1;
    std::string word(line.substr(begin));
    for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return word.find('-') != std::string::npos ||
           std::find(std::begin(kKeepHyphenAfter), std::end(kKeepHyphenAfter), word) != std::end(kKeepHyphenAfter);
  }

  // After a finished sentence, a line that neither ends one nor is full, before a new paragraph: a sub-heading.
  bool is_title(const Line& previous, const Line& line, const Line* next) const {
    const string_view after = words(line);
    if (!ends_sentence(words(previous)) || ends_sentence(after) || ends_open(after) || starts_lower(after) || next == nullptr) return false;
    return next->blank_before || list_mark(words(*next)).mark != Mark::none || starts_block(words(*next));
  }
  bool continues(const Line& previous, const Line& line, bool page_turned) const {
    const string_view before = words(previous), after = words(line);
    if (list_mark(after).mark != Mark::none || starts_block(after) || (starts_block(before) && !is_summary(before))) return false;
    if (opens_citation(after) && ends_sentence(before)) return false;
    const bool sentence_goes_on = !ends_sentence(before);
    if (page_turned) return sentence_goes_on && (starts_lower(after) || is_full(previous, after));
    if (line.blank_before) return false;
    if (hyphenated(before) && starts_lower(after)) return true;
    return is_full(previous, after);
  }
  // The next word would not have fitted, with a tenth of the width for letters of different breadth.
  bool is_full(const Line& line, string_view next) const {
    return line.indent + line.span.size() + 1 + first_word(next) + width_ / 10 >= width_;
  }
  static bool is_summary(string_view line) {
    static const Pattern kSummary("^summary ?:");
    return kSummary.matches(line.substr(0, 20));
  }
  // Lines that never join a neighbour: header fields and the headings of a decision.
  static bool starts_block(string_view line) { return is_header_line(line) || is_known_heading(line) || is_page_chrome(line) || is_sign_off(line); }

  string_view text_;
  TextBuilder out_;
  std::vector<Line> lines_;
  std::uint32_t width_ = 0;
  bool held_hyphen_ = false;
  std::uint32_t hyphen_at_ = 0;
};

}  // namespace

bool looks_hard_wrapped(string_view clean) {
  if (clean.find('\f') != string_view::npos) return true;
  const std::vector<Line> lines = split_lines(clean, kSample);
  if (lines.size() < 6) return false;
  const std::uint32_t width = page_width(lines);
  if (width < 40 || width > kWidestPage) return false;
  // Wrapped text has many full lines that do not end a sentence, and none that is much longer than the rest.
  std::size_t wrapped = 0, overlong = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const string_view line = clean.substr(lines[i].span.begin, lines[i].span.size());
    const string_view next = clean.substr(lines[i + 1].span.begin, lines[i + 1].span.size());
    const std::uint32_t size = lines[i].indent + lines[i].span.size();
    overlong += size > width + width / 3;
    wrapped += !lines[i + 1].blank_before && !ends_sentence(line) && size + 1 + first_word(next) + width / 10 >= width &&
               list_mark(next).mark == Mark::none;
  }
  return wrapped * 5 >= lines.size() && overlong * 50 <= lines.size();
}

Stage rejoin_lines(string_view clean) { return Rejoiner(clean).run(); }

}  // namespace faultline
