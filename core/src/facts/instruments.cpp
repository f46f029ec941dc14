// SPDX-License-Identifier: MIT
// Where a passage names an instrument: "Care Act 2014", "the Housing Acts 1985 and 1996", "the 1996 Act",
// "the SEND Code", and titles that stand in no table ("Xxx (England) Regulations 2031").
#include <algorithm>
#include <array>

#include "facts/citations.h"
#include "ordered.h"
#include "pattern.h"

namespace faultline::citations {
namespace {

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::array<std::string_view, 8> kConnectors = {"of", "and", "for", "to", "in", "on", "etc", "with"};

// Words that a sentence may put in front of a title, in capitals, without their being part of it.
constexpr std::array<std::string_view, 27> kLeading = {
    "The",  "Under", "In",     "By",   "Both",     "Section",   "Part",    "Schedule", "This",  "That", "Council", "While",
    "Since", "As",   "If",     "When", "See",      "And",       "For",     "To",       "Our",   "Its",  "Although", "Regulations",
    "From", "With",  "Ombudsman"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

struct Patterns {
  std::vector<Pattern> each;
  PatternSet any;
};

const Patterns& patterns() {
  static const Patterns made = [] {
    std::vector<std::string_view> sources;
    std::vector<Pattern> each;
    for (const InstrumentNaming& row : namings()) {
      sources.push_back(row.pattern);
      each.emplace_back(row.pattern, Pattern::Case::exact);
    }
    return Patterns{std::move(each), PatternSet(sources, Pattern::Case::exact)};
  }();
  return made;
}

class Finder {
 public:
  Finder(std::string_view text, const std::vector<TextToken>& tokens, Names& names)
      : text_(text), tokens_(tokens), names_(names), taken_(tokens.size(), false) {}

  std::vector<Piece> find() {
    if (tokens_.empty()) return {};
    find_namings();
    for (std::size_t i = 0; i < tokens_.size(); ++i) find_at(i);
    sort_stably(pieces_, [](const Piece& a, const Piece& b) { return a.first < b.first; });
    return std::move(pieces_);
  }

 private:
  [[nodiscard]] std::string_view view(std::size_t i) const {
    return i < tokens_.size() ? text_.substr(tokens_[i].span.begin, tokens_[i].span.size()) : std::string_view();
  }
  [[nodiscard]] bool is_year(std::size_t i) const {
    const std::string_view word = view(i);
    return word.size() == 4 && std::all_of(word.begin(), word.end(), is_digit) && word[0] <= '2' && word[0] >= '1' &&
           (word.substr(0, 2) == "18" || word.substr(0, 2) == "19" || word.substr(0, 2) == "20");
  }
  [[nodiscard]] bool is_quote(std::size_t i) const {
    const std::string_view word = view(i);
    return word == "'" || word == "\"" || word == "\u2018" || word == "\u2019" || word == "\u201C" || word == "\u201D";
  }

  void add(std::size_t first, std::size_t last, int instrument, bool short_form) {
    // "Children Act 1989 Representations Procedure Regulations 2006": the longer title takes the shorter one in.
    while (!pieces_.empty() && pieces_.back().first >= first && pieces_.back().last <= last && pieces_.back().last + 1 < last) {
      for (std::size_t i = pieces_.back().first; i < pieces_.back().last; ++i) taken_[i] = false;
      pieces_.pop_back();
      names_.forget_mention();
    }
    for (std::size_t i = first; i < last; ++i) {
      if (taken_[i]) return;
    }
    for (std::size_t i = first; i < last; ++i) taken_[i] = true;
    Piece piece;
    piece.first = first;
    piece.last = last;
    piece.span = {tokens_[first].span.begin, tokens_[last - 1].span.end};
    piece.instrument = instrument;
    piece.short_form = short_form;
    pieces_.push_back(std::move(piece));
    names_.mention(instrument);
    if (!short_form) read_definition(last, instrument);
  }

  void find_namings() {
    const Span all{tokens_.front().span.begin, tokens_.back().span.end};
    for (const int index : patterns().any.matching(text_.substr(all.begin, all.size()))) {
      const InstrumentNaming& row = namings()[static_cast<std::size_t>(index)];
      for (const Match& match : patterns().each[static_cast<std::size_t>(index)].find_all(text_, all)) {
        const auto by_begin = [](const TextToken& token, std::uint32_t at) { return token.span.begin < at; };
        const auto first = std::lower_bound(tokens_.begin(), tokens_.end(), match.span.begin, by_begin);
        const auto last = std::lower_bound(tokens_.begin(), tokens_.end(), match.span.end, by_begin);
        const auto from = static_cast<std::size_t>(first - tokens_.begin()), to = static_cast<std::size_t>(last - tokens_.begin());
        if (from >= to || (row.needs_standing && !has_standing(from, to))) continue;
        const Instrument* instrument = known_instrument(row.title);
        if (instrument != nullptr) add(from, to, names_.add(*instrument), false);
      }
    }
  }

  // In quotes, in a citation's brackets, or called guidance nearby.
  [[nodiscard]] bool has_standing(std::size_t from, std::size_t to) const {
    if ((from > 0 && is_quote(from - 1)) || is_quote(to) || (from > 0 && view(from - 1) == "(")) return true;
    constexpr std::size_t kNear = 5;
    for (std::size_t i = from > kNear ? from - kNear : 0; i < std::min(to + kNear, tokens_.size()); ++i) {
      if (view(i) == "guidance" || view(i) == "Guidance") return true;
    }
    return false;
  }

  void find_at(std::size_t i) {
    if (taken_[i] || !tokens_[i].word) return;
    const std::string_view word = view(i);
    const char first = word[0];
    if (first == 'A' || first == 'a') {
      if (word == "Act" || word == "act" || word == "ACT") return find_title(i, InstrumentKind::act);
      if (word == "Acts") return find_acts(i);
    } else if (word == "Regulations" || word == "regulations" || word == "Order" || word == "Rules" || word == "Directions") {
      return find_title(i, InstrumentKind::regulations);
    } else if (word == "Code" || word == "Guidance") {
      return find_short_form(i, InstrumentKind::guidance);
    }
    if (names_.has_short_forms() && is_upper(first) && (word.size() > 1 && is_upper(word[1]))) {
      const int defined = names_.defined(title_key(word));
      if (defined >= 0) add(i, i + 1, defined, true);
    }
  }

  // The token after a year that follows `i` in any of its forms ("Act 1996", "Act, 1996", "Act (1996)"), or 0;
  // `year` is where it stands.
  std::size_t year_after(std::size_t i, std::size_t& year) const {
    year = i + 1;
    if (is_year(year)) return year + 1;
    if (view(year) == "," && is_year(year + 1)) return ++year, year + 1;
    if (view(year) == "(" && is_year(year + 1) && view(year + 2) == ")") return ++year, year + 2;
    if (view(year) == "(" && is_upper(view(year + 1).empty() ? 'a' : view(year + 1)[0]) && view(year + 2) == ")" && is_year(year + 3)) {
      return year += 3, year + 1;
    }
    return 0;
  }

  void find_title(std::size_t i, InstrumentKind kind) {
    std::size_t year = 0;
    const std::size_t after = year_after(i, year);
    if (after != 0) {
      if (find_known(i, after, year) || find_unknown(i, after, year, kind)) return;
    }
    if (view(i) != "act" && view(i) != "regulations") {
      if (find_known_without_year(i)) return;
      find_short_form(i, kind);
    }
  }

  [[nodiscard]] std::string words(std::size_t first, std::size_t last) const {
    return title_key(text_.substr(tokens_[first].span.begin, tokens_[last - 1].span.end - tokens_[first].span.begin));
  }

  // The longest title of the table that ends here.
  bool find_known(std::size_t i, std::size_t after, std::size_t year) {
    constexpr std::size_t kLongest = 24;
    for (std::size_t first = i > kLongest ? i - kLongest : 0; first < i; ++first) {
      if (!tokens_[first].word) continue;
      const Instrument* known = known_instrument(words(first, i + 1) + " " + std::string(view(year)));
      if (known == nullptr) continue;
      if (inside_longer_title(first)) return false;
      add(first, after, names_.add(*known), false);
      return true;
    }
    return false;
  }

  // "Social Care Act 2014" is not the Care Act 2014.
  [[nodiscard]] bool inside_longer_title(std::size_t first) const {
    if (first == 0) return false;
    std::size_t before = first - 1;
    if (before > 0 && (view(before) == "and" || view(before) == "of")) --before;
    const std::string_view word = view(before);
    return tokens_[before].word && is_upper(word[0]) && word.size() > 1 && !contains(kLeading, word) && !word.ends_with("\u2019s") &&
           !word.ends_with("'s") && word != "Act" && word != "Acts" && word != "Code" && word != "Regulations";
  }

  bool find_known_without_year(std::size_t i) {
    constexpr std::size_t kLongest = 10;
    for (std::size_t first = i > kLongest ? i - kLongest : 0; first < i; ++first) {
      if (!tokens_[first].word || !is_upper(view(first)[0])) continue;
      const std::string key = words(first, i + 1);
      const bool inverted = first > 0 && is_year(first - 1);
      const Instrument* known = known_instrument(inverted ? key + " " + std::string(view(first - 1)) : key);
      if (known == nullptr && inverted) known = known_instrument(key);
      int index = known != nullptr ? names_.add(*known) : names_.without_year(key);
      if (index < 0) index = names_.defined(key);
      if (index < 0) continue;
      add(inverted ? first - 1 : first, i + 1, index, false);
      return true;
    }
    return find_title_by_section(i);
  }

  // "section 19 of the Education Act": which of the Acts of that name is meant is for the provision to say, so
  // the piece carries the name that decisions mean by it.
  bool find_title_by_section(std::size_t i) {
    if (i == 0 || view(i) != "Act") return false;
    struct Meant {
      std::string_view name, title;
      int lowest, highest;
    };
    static constexpr std::array kMeant = {
        Meant{"local government act", "Local Government Act 1974", 24, 34}, Meant{"education act", "Education Act 1996", 7, 19},
        Meant{"education act", "Education Act 1996", 436, 514},             Meant{"children act", "Children Act 1989", 17, 47},
        Meant{"housing act", "Housing Act 1996", 160, 218},
    };
    for (const Meant& row : kMeant) {
      const std::size_t length = row.name == "local government act" ? 3u : 2u;
      if (i + 1 < length || words(i + 1 - length, i + 1) != row.name) continue;
      const int number = section_near(i + 1 - length, i + 1);
      if (number < row.lowest || number > row.highest) continue;
      add(i + 1 - length, i + 1, names_.add(*known_instrument(row.title)), false);
      return true;
    }
    return false;
  }

  // The number of a section cited right before `first` or right after `last`, or -1.
  [[nodiscard]] int section_near(std::size_t first, std::size_t last) const {
    const auto number = [&](std::size_t at) {
      const Piece piece = read_provision(text_, tokens_, at);
      if (piece.numbers.empty() || piece.kind != ProvisionKind::section) return -1;
      int value = 0;
      for (const char c : piece.numbers.front().text) {
        if (!is_digit(c)) break;
        value = value * 10 + (c - '0');
      }
      return value;
    };
    for (std::size_t at = first > 9 ? first - 9 : 0; at < first; ++at) {
      const Piece piece = read_provision(text_, tokens_, at);
      if (!piece.numbers.empty() && piece.last <= first && read_gap(text_, tokens_, piece.last, first).forward) return number(at);
    }
    for (std::size_t at = last; at < std::min(last + 3, tokens_.size()); ++at) {
      if (const int value = number(at); value >= 0) return value;
    }
    return -1;
  }

  // A title in no table, by its form: capitals, a year, and for orders a bracket as "(England)".
  bool find_unknown(std::size_t i, std::size_t after, std::size_t year, InstrumentKind kind) {
    if (!is_upper(view(i)[0])) return false;
    std::size_t first = i;
    bool bracket = false;
    for (std::size_t at = i; at-- > 0 && i - at < 24;) {
      const std::string_view word = view(at);
      if (taken_[at]) break;
      if (word == ")") {
        std::size_t open = at;
        while (open > 0 && at - open < 16 && view(open) != "(") --open;
        if (view(open) != "(" || open == 0 || !is_upper(view(open + 1)[0])) break;
        bracket = true;
        at = open;
        continue;
      }
      if (tokens_[at].word && is_upper(word[0])) {
        if (contains(kLeading, word) || word.ends_with("\u2019s") || word.ends_with("'s")) {
          if (!word.starts_with("Children") && !word.starts_with("People") && !word.starts_with("Person")) break;
        }
        first = at;
      } else if (word == "," ? !contains_and(at, i) : !contains(kConnectors, word)) {
        break;
      }
    }
    const bool act = kind == InstrumentKind::act;
    if (first == i || (!act && !bracket && view(i) != "Regulations")) return false;
    std::string title(text_.substr(tokens_[first].span.begin, tokens_[i].span.end - tokens_[first].span.begin));
    std::replace(title.begin(), title.end(), '\n', ' ');
    (title += ' ') += view(year);
    add(first, after, names_.add(std::move(title), kind), false);
    return true;
  }

  [[nodiscard]] bool contains_and(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      if (view(i) == "and" || view(i) == "&") return true;
    }
    return false;
  }

  // "the Housing Acts 1985 and 1996"
  void find_acts(std::size_t i) {
    for (std::size_t at = i + 1; at < tokens_.size() && at < i + 8; ++at) {
      if (is_year(at)) {
        for (std::size_t first = i > 8 ? i - 8 : 0; first < i; ++first) {
          if (!tokens_[first].word || !is_upper(view(first)[0])) continue;
          const Instrument* known = known_instrument(
              title_key(text_.substr(tokens_[first].span.begin, tokens_[i].span.end - 1 - tokens_[first].span.begin)) + " " + std::string(view(at)));
          if (known == nullptr) continue;
          add(taken_[first] ? at : first, at + 1, names_.add(*known), false);
          break;
        }
      } else if (view(at) != "," && view(at) != "and") {
        break;
      }
    }
  }

  // "the Act", "that Act", "the 1996 Act", "the Code"
  void find_short_form(std::size_t i, InstrumentKind kind) {
    if (i == 0) return;
    std::size_t first = i - 1;
    int index = -1;
    if (is_year(first)) {
      index = names_.defined(words(first, i + 1));
      if (index < 0) index = names_.with_year(view(first));
      if (first > 0 && title_key(view(first - 1)) == "the") --first;
    } else {
      const std::string article = title_key(view(first));
      if (article == "the" || article == "that" || article == "this" || article == "same") {
        index = names_.defined(title_key(view(i)));
        if (index < 0) index = names_.latest(kind);
      } else {
        while (index < 0 && first + 4 > i) {
          index = names_.defined(words(first, i + 1));
          if (first == 0 || index >= 0) break;
          --first;
        }
      }
    }
    if (index >= 0) add(first, i + 1, index, true);
  }

  // What follows an instrument: (‘the Act’), (the 1996 Act), ("the Code"), (CSDPA).
  void read_definition(std::size_t at, int instrument) {
    static constexpr std::array<std::string_view, 10> kBetween = {"as", "amended", "section", "sections", "and", "of", "the", "schedule", "paragraph", "part"};
    for (std::size_t skipped = 0; at < tokens_.size() && skipped < 14 && view(at) != "("; ++at, ++skipped) {
      if (view(at) == "." || view(at) == ";") return;
      if (tokens_[at].word && !is_digit(view(at)[0]) && !contains(kBetween, title_key(view(at)))) return;
    }
    std::size_t close = at;
    while (close < tokens_.size() && close < at + 12 && view(close) != ")") ++close;
    if (view(at) != "(" || view(close) != ")" || close < at + 2) return;
    std::size_t first = at + 1, last = close;
    while (first < last && (is_quote(first) || title_key(view(first)) == "the" || title_key(view(first)) == "or")) ++first;
    for (std::size_t i = first; i + 1 < last; ++i) {
      if (view(i) == "as") first = i + 1;
    }
    while (first < last && (is_quote(first) || title_key(view(first)) == "the")) ++first;
    while (last > first && is_quote(last - 1)) --last;
    if (first >= last || last - first > 5) return;
    static constexpr std::array<std::string_view, 8> kHeads = {"act", "regulations", "order", "code", "guidance", "rules", "framework", "guide"};
    const std::string_view word = view(first);
    const bool acronym = last == first + 1 && word.size() >= 2 && word.size() <= 8 && std::all_of(word.begin(), word.end(), is_upper) &&
                         word[0] == names_.at(instrument).title[0] && std::string_view("AROCGF").find(word.back()) != std::string_view::npos;
    if (acronym || contains(kHeads, title_key(view(last - 1)))) names_.define(words(first, last), instrument);
  }

  std::string_view text_;
  const std::vector<TextToken>& tokens_;
  Names& names_;
  std::vector<bool> taken_;
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Piece> read_pieces(std::string_view text, const std::vector<TextToken>& tokens, Names& names) {
  std::vector<Piece> pieces = Finder(text, tokens, names).find();
  std::vector<Piece> all;
  std::size_t next = 0;
  for (std::size_t i = 0; i < tokens.size();) {
    if (next < pieces.size() && pieces[next].first <= i) {
      i = std::max(i, pieces[next].last);
      all.push_back(std::move(pieces[next++]));
      continue;
    }
    Piece provision = tokens[i].word ? read_provision(text, tokens, i) : Piece{};
    const bool cut = next < pieces.size() && !provision.numbers.empty() && provision.last > pieces[next].first;
    if (provision.numbers.empty() || cut) {
      ++i;
      continue;
    }
    i = provision.last;
    all.push_back(std::move(provision));
  }
  return all;
}

}  // namespace faultline::citations
