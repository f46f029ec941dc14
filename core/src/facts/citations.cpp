// SPDX-License-Identifier: MIT
// Instruments: which Act, regulations or guidance a text names, by whatever form of its name.
#include "facts/citations.h"

#include <algorithm>
#include <array>

namespace faultline::citations {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_word_byte(char c) { return is_digit(c) || is_upper(c) || (c >= 'a' && c <= 'z'); }

bool is_year(std::string_view word) {
  return word.size() == 4 && std::all_of(word.begin(), word.end(), is_digit) &&
         (word.substr(0, 2) == "19" || word.substr(0, 2) == "20" || word.substr(0, 2) == "18");
}

const std::unordered_map<std::string, const Instrument*>& by_key() {
  static const auto map = [] {
    std::unordered_map<std::string, const Instrument*> made;
    for (const Instrument& row : instruments()) {
      made.emplace(title_key(row.title), &row);
      if (const std::size_t land = row.title.find(" (England)"); land != std::string_view::npos) {  // often left out
        made.emplace(title_key(std::string(row.title.substr(0, land)).append(row.title.substr(land + 10))), &row);
      }
      if (row.year_optional) made.emplace(title_key(row.title.substr(0, row.title.size() - 5)), &row);
    }
    return made;
  }();
  return map;
}

std::string without_year(std::string_view key) {
  const std::size_t space = key.rfind(' ');
  return space != std::string_view::npos && is_year(key.substr(space + 1)) ? std::string(key.substr(0, space)) : std::string(key);
}

}  // namespace

std::string title_key(std::string_view title) {
  std::string key;
  bool gap = false;
  for (std::size_t i = 0; i < title.size(); ++i) {
    const char c = title[i];
    const bool word = is_word_byte(c) || static_cast<unsigned char>(c) >= 0x80;
    if (!word && c != '&') {
      gap = gap || c != '\'';
      continue;
    }
    if (gap && !key.empty()) key += ' ';
    gap = false;
    if (c == '&') {
      key += "and";
    } else {
      key += is_upper(c) ? static_cast<char>(c + 32) : c;
    }
  }
  return key;
}

const Instrument* known_instrument(std::string_view title) {
  std::string key = title_key(title);
  for (const std::string_view slip : {"children\u2019s act", "childrens act"}) {  // for the Children Act
    if (key.starts_with(slip)) key.replace(0, slip.size(), "children act");
  }
  const auto found = by_key().find(key);
  return found == by_key().end() ? nullptr : found->second;
}

int Names::add(const Instrument& instrument) {
  const int index = add(std::string(instrument.title), instrument.kind);
  all_[static_cast<std::size_t>(index)].address = instrument.address;
  return index;
}

int Names::add(std::string title, InstrumentKind kind) {
  const auto [place, is_new] = by_title_.emplace(title_key(title), static_cast<int>(all_.size()));
  if (is_new) all_.push_back({std::move(title), {}, kind});
  return place->second;
}

void Names::define(std::string short_form, int instrument) { short_forms_[std::move(short_form)] = instrument; }

int Names::defined(std::string_view short_form) const {
  const auto found = short_forms_.find(std::string(short_form));
  return found == short_forms_.end() ? -1 : found->second;
}

int Names::latest(InstrumentKind kind) const {
  for (std::size_t i = mentions_.size(); i-- > 0;) {
    if (at(mentions_[i]).kind == kind) return mentions_[i];
  }
  return -1;
}

int Names::with_year(std::string_view year) const {
  for (std::size_t i = mentions_.size(); i-- > 0;) {
    const Named& named = at(mentions_[i]);
    if (named.kind == InstrumentKind::act && std::string_view(named.title).ends_with(year)) return mentions_[i];
  }
  return -1;
}

int Names::without_year(std::string_view title) const {
  const std::string key = title_key(title);
  for (std::size_t i = mentions_.size(); i-- > 0;) {
    if (citations::without_year(title_key(at(mentions_[i]).title)) == key) return mentions_[i];
  }
  return -1;
}

Gap read_gap(std::string_view text, const std::vector<TextToken>& tokens, std::size_t from, std::size_t to) {
  static constexpr std::array<std::string_view, 5> kForward = {"of", "to", "in", "under", "within"};
  static constexpr std::array<std::string_view, 12> kFiller = {"as", "amended", "the", "both", "also", "see",
                                                                "by", "at", "with", "The", "statutory", "from"};
  Gap gap;
  gap.tight = from <= to;
  gap.empty = from >= to;
  for (std::size_t i = from; i < to && gap.tight; ++i) {
    const std::string_view word = text.substr(tokens[i].span.begin, tokens[i].span.size());
    if (word == "and" || word == "or" || word == "&" || word == ";" || word == "/") {
      gap.joined = true;
    } else if (std::find(kForward.begin(), kForward.end(), word) != kForward.end()) {
      gap.forward = true;
    } else if (word == ",") {
      gap.comma = true;
    } else if (tokens[i].word ? std::find(kFiller.begin(), kFiller.end(), word) == kFiller.end() : word == "." || word == "\u00A3") {
      gap.tight = false;
    }
  }
  return gap;
}

}  // namespace faultline::citations
