// SPDX-License-Identifier: MIT
// Provisions: "section 24A(6)", "Schedule 5/5A, paragraph 1/3", "s.26(6)(a) and (c)".
#include <algorithm>
#include <array>
#include <optional>

#include "facts/citations.h"

namespace faultline::citations {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_upper(c) || is_lower(c); }
constexpr char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - 32) : c; }

struct KindWord {
  std::string_view word;
  ProvisionKind kind;
};
constexpr std::array kKindWords = {
    KindWord{"section", ProvisionKind::section},       KindWord{"sections", ProvisionKind::section},
    KindWord{"sec", ProvisionKind::section},           KindWord{"s", ProvisionKind::section},
    KindWord{"ss", ProvisionKind::section},            KindWord{"schedule", ProvisionKind::schedule},
    KindWord{"schedules", ProvisionKind::schedule},    KindWord{"sch", ProvisionKind::schedule},
    KindWord{"paragraph", ProvisionKind::paragraph},   KindWord{"paragraphs", ProvisionKind::paragraph},
    KindWord{"para", ProvisionKind::paragraph},        KindWord{"paras", ProvisionKind::paragraph},
    KindWord{"part", ProvisionKind::part},             KindWord{"parts", ProvisionKind::part},
    KindWord{"regulation", ProvisionKind::regulation}, KindWord{"regulations", ProvisionKind::regulation},
    KindWord{"reg", ProvisionKind::regulation},        KindWord{"regs", ProvisionKind::regulation},
    KindWord{"article", ProvisionKind::article},       KindWord{"articles", ProvisionKind::article},
    KindWord{"art", ProvisionKind::article},           KindWord{"rule", ProvisionKind::rule},
    KindWord{"rules", ProvisionKind::rule},
};

std::optional<ProvisionKind> kind_of(std::string_view word) {
  for (const KindWord& row : kKindWords) {
    if (row.word == word) return row.kind;
  }
  return std::nullopt;
}

// Words after a number that make it a count of something and no provision: "section 26B, 12 months".
constexpr std::array<std::string_view, 22> kUnits = {
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "working",
    "calendar", "people", "children", "times", "pm", "am", "percent", "per", "january", "other", "complaints"};

// The digits and letters that a provision's number begins with: "24A", "5", "14.3", "III".
bool is_number(std::string_view word, ProvisionKind kind) {
  if (word.empty() || word.size() > 8) return false;
  if (kind == ProvisionKind::part || kind == ProvisionKind::schedule) {
    const bool roman = std::all_of(word.begin(), word.end(), [](char c) { return c == 'I' || c == 'V' || c == 'X'; });
    if (roman) return true;
  }
  std::size_t i = 0;
  while (i < word.size() && is_digit(word[i])) ++i;
  if (i == 0 || i > 3) return false;
  std::size_t letters = i;
  while (letters < word.size() && is_letter(word[letters])) ++letters;
  if (letters - i > 3) return false;
  const std::string_view suffix = word.substr(i, letters - i);
  if (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th" || suffix == "pm" || suffix == "am") return false;
  for (i = letters; i < word.size(); ++i) {
    if (!is_digit(word[i]) && !is_letter(word[i]) && word[i] != '.') return false;
  }
  return true;
}

std::string normal_number(std::string_view word, ProvisionKind kind) {
  std::string out;
  std::size_t i = 0;
  while (i < word.size() && is_digit(word[i])) out += word[i++];
  if (out.empty()) return std::string(word);
  // Section 24a is s24A; paragraph 5b is paragraph 5(b), for paragraph 5B is another one.
  const bool sub = kind == ProvisionKind::paragraph || kind == ProvisionKind::regulation;
  while (i < word.size() && is_letter(word[i])) {
    if (sub && is_lower(word[i])) {
      out += '(';
      out += word[i++];
      out += ')';
    } else {
      out += to_upper(word[i++]);
    }
  }
  if (i < word.size() && word[i] == '.' && kind == ProvisionKind::section) {  // "section 26.6" for 26(6)
    out += '(';
    while (++i < word.size() && is_digit(word[i])) out += word[i];
    out += ')';
    if (i < word.size() && is_lower(word[i])) (out += '(') += word[i], out += ')';
    return out;
  }
  return out.append(word.substr(i));
}

bool is_subdivision(std::string_view word, bool spaced) {
  if (word.empty() || word.size() > 4) return false;
  if (is_digit(word[0])) {
    std::size_t i = 0;
    while (i < word.size() && is_digit(word[i])) ++i;
    return i <= 2 && std::all_of(word.begin() + static_cast<std::ptrdiff_t>(i), word.end(), is_letter);
  }
  const bool small = std::all_of(word.begin(), word.end(), is_lower);
  if (small) {
    return word.size() == 1 || std::all_of(word.begin(), word.end(), [](char c) { return c == 'i' || c == 'v' || c == 'x'; }) ||
           (word.size() == 2 && word[0] == word[1]);
  }
  return !spaced && word.size() == 1 && is_upper(word[0]);
}

class Reader {
 public:
  Reader(std::string_view text, const std::vector<TextToken>& tokens) : text_(text), tokens_(tokens) {}

  Piece read(std::size_t at) {
    Piece piece;
    piece.first = at;
    const std::string word = lower_case(view(at));
    std::size_t next = at + 1;
    std::uint32_t number_begin = 0;  // inside the same token: "s26"
    if (const auto kind = kind_of(word)) {
      piece.kind = *kind;
      const bool short_word = word.size() <= 4;
      if (short_word && is(next, '.')) ++next;
      // "Mr S 12 days later" is no section.
      if (view(at) == "S" && next < tokens_.size() && !adjacent(next)) return piece;
    } else {
      std::size_t letters = 0;
      while (letters < word.size() && is_lower(word[letters])) ++letters;
      const auto joined = kind_of(std::string_view(word).substr(0, letters));
      if (letters == 0 || letters == word.size() || !joined || !is_digit(word[letters])) return piece;
      piece.kind = *joined;
      number_begin = static_cast<std::uint32_t>(letters);
      next = at;
    }
    next = read_number(piece, next, number_begin);
    if (piece.numbers.empty()) return piece;
    while (true) {
      const std::size_t after = read_next(piece, next);
      if (after == next) break;
      next = after;
    }
    piece.last = next;
    piece.span = {tokens_[at].span.begin, tokens_[next - 1].span.end};
    return piece;
  }

 private:
  [[nodiscard]] std::string_view view(std::size_t i) const {
    return text_.substr(tokens_[i].span.begin, tokens_[i].span.size());
  }
  [[nodiscard]] bool is(std::size_t i, char c) const {
    return i < tokens_.size() && tokens_[i].span.size() == 1 && text_[tokens_[i].span.begin] == c;
  }
  [[nodiscard]] bool adjacent(std::size_t i) const { return i > 0 && tokens_[i - 1].span.end == tokens_[i].span.begin; }

  [[nodiscard]] bool is_unit(std::size_t i) const {
    if (i >= tokens_.size()) return false;
    if (is(i, '%')) return true;
    const std::string word = lower_case(view(i));
    return std::find(kUnits.begin(), kUnits.end(), word) != kUnits.end();
  }

  // "(6)" at `i`: the token after it, or `i`.
  std::size_t subdivision(std::size_t i, std::string& out) const {
    if (!is(i, '(') || i + 2 >= tokens_.size() || !is(i + 2, ')')) return i;
    if (!is_subdivision(view(i + 1), !adjacent(i))) return i;
    const std::string_view sub = view(i + 1);
    const std::size_t digits = sub.find_first_not_of("0123456789");
    if (digits != 0 && digits + 1 == sub.size() && is_lower(sub.back())) {  // "4(1b)" for 4(1)(b)
      out.append("(").append(sub.substr(0, digits)).append(")(").append(sub.substr(digits)).append(")");
    } else {
      out.append("(").append(sub).append(")");
    }
    return i + 3;
  }

  // "34H(3 and 4)" at its bracket: the token after it, each subdivision a number of its own, or `at`.
  std::size_t bracketed_list(Piece& piece, const Number& number, std::size_t at) const {
    if (!is(at, '(') || at + 4 >= tokens_.size() || !is(at + 4, ')') || (view(at + 2) != "and" && view(at + 2) != "&" && view(at + 2) != ",")) return at;
    for (const std::size_t i : {at + 1, at + 3}) {
      if (!is_subdivision(view(i), false)) return at;
    }
    for (const std::size_t i : {at + 1, at + 3}) {
      Number one{number.text, {i == at + 1 ? number.span.begin : tokens_[i].span.begin, tokens_[i].span.end}};
      one.text.append("(").append(view(i)).append(")");
      piece.numbers.push_back(std::move(one));
    }
    return at + 5;
  }

  std::size_t read_number(Piece& piece, std::size_t at, std::uint32_t skip) {
    if (at >= tokens_.size() || !tokens_[at].word) return at;
    const std::string_view word = view(at).substr(skip);
    if (!is_number(word, piece.kind) || is_unit(at + 1)) return at;
    Number number{normal_number(word, piece.kind), {tokens_[at].span.begin, tokens_[at].span.end}};
    std::size_t next = at + 1;
    // "section 34(B)" is printed for section 34B.
    if (is(next, '(') && adjacent(next) && next + 2 < tokens_.size() && is(next + 2, ')') && view(next + 1).size() == 1 &&
        is_upper(view(next + 1)[0]) && is_digit(number.text.back())) {
      number.text += view(next + 1);
      next += 3;
    }
    // "sections 34 B, 34C and 34 H(4)"
    if (piece.kind == ProvisionKind::section && number.text == "34" && next + 1 < tokens_.size() && view(next).size() == 1 && is_upper(view(next)[0]) &&
        (is(next + 1, '(') || is(next + 1, ',') || is(next + 1, ')') || view(next + 1) == "and")) {
      number.text += view(next++);
    }
    if (const std::size_t after = bracketed_list(piece, number, next); after != next) return after;
    while (true) {
      std::size_t after = subdivision(next, number.text);
      // "34(B)6", "26(6)a": the brackets of a subdivision were left out.
      if (after == next && next < tokens_.size() && is(next - 1, ')') && adjacent(next) && tokens_[next].word &&
          view(next).size() == 1 && (is_digit(view(next)[0]) || is_lower(view(next)[0]))) {
        number.text.append("(").append(view(next)).append(")");
        after = next + 1;
      }
      if (after == next) break;
      next = after;
    }
    number.span.end = tokens_[next - 1].span.end;
    piece.numbers.push_back(std::move(number));
    return next;
  }

  // ", 34D", " and (7)", "/5A" at `at`: the token after it, or `at`.
  std::size_t read_next(Piece& piece, std::size_t at) {
    std::size_t next = at;
    bool slash = false;
    for (int separators = 0; next < tokens_.size() && separators < 3; ++separators, ++next) {
      const std::string_view word = view(next);
      if (word == "/") slash = true;
      const bool separator = word == "," || word == "/" || word == "&" || word == "-" || word == "\u2013" ||
                             word == "and" || word == "or" || word == "to" || word == "And";
      if (!separator) break;
    }
    if (next == at || next >= tokens_.size()) return at;
    if (is(next, '(')) return read_further_subdivision(piece, at, next);
    // "paragraphs 11.3-4": the second number leaves out what it shares with the first.
    if (view(next - 1) == "-" && piece.numbers.back().text.find('.') != std::string::npos && view(next).find('.') == std::string_view::npos) return at;
    const std::size_t before = piece.numbers.size();
    const std::size_t after = read_number(piece, next, 0);
    if (piece.numbers.size() == before) return at;
    piece.slashed = piece.slashed || slash;
    return after;
  }

  // "26(6)(a) and (c)": the last subdivision of the same sort is exchanged.
  std::size_t read_further_subdivision(Piece& piece, std::size_t at, std::size_t open) const {
    std::string sub;
    const std::size_t after = subdivision(open, sub);
    if (after == open) return at;
    const Number& last = piece.numbers.back();
    const bool digit = is_digit(sub[1]);
    std::size_t cut = std::string::npos;
    for (std::size_t i = 0; i + 1 < last.text.size(); ++i) {
      if (last.text[i] == '(' && is_digit(last.text[i + 1]) == digit) cut = i;
    }
    if (cut == std::string::npos) return at;
    Number number{last.text.substr(0, cut) + sub, {tokens_[open].span.begin, tokens_[after - 1].span.end}};
    std::size_t next = after;
    for (std::size_t more = subdivision(next, number.text); more != next; more = subdivision(next, number.text)) next = more;
    number.span.end = tokens_[next - 1].span.end;
    piece.numbers.push_back(std::move(number));
    return next;
  }

  std::string_view text_;
  const std::vector<TextToken>& tokens_;
};

}  // namespace

Piece read_provision(std::string_view text, const std::vector<TextToken>& tokens, std::size_t at) {
  return Reader(text, tokens).read(at);
}

}  // namespace faultline::citations
