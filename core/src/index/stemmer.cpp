// SPDX-License-Identifier: MIT
#include "stemmer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace faultline {
namespace {

// A consonant y is written Y while the rules run.
bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'; }

bool has_vowel(std::string_view part) { return std::any_of(part.begin(), part.end(), is_vowel); }

// The end of a short syllable: "rap", "trap", "ow" at the start of a word; not w, x or Y.
bool ends_short(std::string_view w) {
  if (w.size() == 2) return is_vowel(w[0]) && !is_vowel(w[1]);
  if (w.size() < 3) return false;
  const char last = w[w.size() - 1];
  return !is_vowel(last) && last != 'w' && last != 'x' && last != 'Y' && is_vowel(w[w.size() - 2]) &&
         !is_vowel(w[w.size() - 3]);
}

// Where the region after the first non-vowel that follows a vowel begins.
std::size_t region_after(std::string_view w, std::size_t from) {
  for (std::size_t i = from + 1; i < w.size(); ++i)
    if (!is_vowel(w[i]) && is_vowel(w[i - 1])) return i + 1;
  return w.size();
}

struct Regions {
  std::size_t r1, r2;
};

Regions regions(std::string_view w) {
  std::size_t r1 = w.size();
  for (std::string_view prefix : {"gener", "commun", "arsen"})
    if (w.substr(0, prefix.size()) == prefix) r1 = prefix.size();
  if (r1 == w.size()) r1 = region_after(w, 0);
  return {r1, region_after(w, r1)};
}

bool ends(std::string_view w, std::string_view suffix) {
  return w.size() >= suffix.size() && w.substr(w.size() - suffix.size()) == suffix;
}

void plural(std::string& w) {
  if (ends(w, "sses")) {
    w.resize(w.size() - 2);
  } else if (ends(w, "ied") || ends(w, "ies")) {
    w.resize(w.size() - (w.size() > 4 ? 2 : 1));
  } else if (ends(w, "us") || ends(w, "ss")) {
    return;
  } else if (ends(w, "s") && has_vowel(std::string_view(w).substr(0, w.size() - 2))) {
    w.pop_back();
  }
}

void past_and_progressive(std::string& w, std::size_t r1) {
  for (std::string_view suffix : {"eedly", "eed"}) {
    if (!ends(w, suffix)) continue;
    if (w.size() - suffix.size() >= r1) w.resize(w.size() - suffix.size() + 2);
    return;
  }
  for (std::string_view suffix : {"ingly", "edly", "ing", "ed"}) {
    if (!ends(w, suffix)) continue;
    if (!has_vowel(std::string_view(w).substr(0, w.size() - suffix.size()))) return;
    w.resize(w.size() - suffix.size());
    if (ends(w, "at") || ends(w, "bl") || ends(w, "iz")) {
      w += 'e';
    } else if (w.size() > 1 && w.back() == w[w.size() - 2] &&
               std::string_view("bdfgmnprt").find(w.back()) != std::string_view::npos) {
      w.pop_back();
    } else if (r1 >= w.size() && ends_short(w)) {
      w += 'e';
    }
    return;
  }
}

struct Ending {
  std::string_view suffix, replacement;
};

// Longest first, so that the first that fits is the one that counts.
constexpr std::array kDerived{
    Ending{"ization", "ize"}, Ending{"ational", "ate"}, Ending{"fulness", "ful"}, Ending{"ousness", "ous"},
    Ending{"iveness", "ive"}, Ending{"tional", "tion"}, Ending{"biliti", "ble"},  Ending{"lessli", "less"},
    Ending{"entli", "ent"},   Ending{"ation", "ate"},   Ending{"alism", "al"},    Ending{"aliti", "al"},
    Ending{"ousli", "ous"},   Ending{"iviti", "ive"},   Ending{"fulli", "ful"},   Ending{"enci", "ence"},
    Ending{"anci", "ance"},   Ending{"abli", "able"},   Ending{"izer", "ize"},    Ending{"ator", "ate"},
    Ending{"alli", "al"},     Ending{"bli", "ble"},     Ending{"ogi", "og"},      Ending{"li", ""}};
constexpr std::array kFurther{Ending{"ational", "ate"}, Ending{"tional", "tion"}, Ending{"alize", "al"},
                              Ending{"icate", "ic"},    Ending{"iciti", "ic"},    Ending{"ative", ""},
                              Ending{"ical", "ic"},     Ending{"ness", ""},       Ending{"ful", ""}};
constexpr std::array<std::string_view, 18> kResidual{"ement", "ance", "ence", "able", "ible", "ment",
                                                     "ant",   "ent",  "ism",  "ate",  "iti",  "ous",
                                                     "ive",   "ize",  "ion",  "al",   "er",   "ic"};

void derived(std::string& w, std::size_t r1) {
  for (const Ending& e : kDerived) {
    if (!ends(w, e.suffix)) continue;
    const std::size_t kept = w.size() - e.suffix.size();
    if (kept < r1) return;
    if (e.suffix == "ogi" && (kept == 0 || w[kept - 1] != 'l')) return;
    if (e.suffix == "li" && (kept == 0 || std::string_view("cdeghkmnrt").find(w[kept - 1]) == std::string_view::npos))
      return;
    w.replace(kept, e.suffix.size(), e.replacement);
    return;
  }
}

void further(std::string& w, const Regions& at) {
  for (const Ending& e : kFurther) {
    if (!ends(w, e.suffix)) continue;
    const std::size_t kept = w.size() - e.suffix.size();
    if (kept >= (e.suffix == "ative" ? at.r2 : at.r1)) w.replace(kept, e.suffix.size(), e.replacement);
    return;
  }
}

void residual(std::string& w, std::size_t r2) {
  for (std::string_view suffix : kResidual) {
    if (!ends(w, suffix)) continue;
    const std::size_t kept = w.size() - suffix.size();
    if (kept < r2) return;
    if (suffix == "ion" && (kept == 0 || (w[kept - 1] != 's' && w[kept - 1] != 't'))) return;
    w.resize(kept);
    return;
  }
}

void final_letter(std::string& w, const Regions& at) {
  const std::size_t kept = w.size() - 1;
  if (w.back() == 'e') {
    if (kept >= at.r2 || (kept >= at.r1 && !ends_short(std::string_view(w).substr(0, kept)))) w.pop_back();
  } else if (w.back() == 'l' && kept >= at.r2 && kept > 0 && w[kept - 1] == 'l') {
    w.pop_back();
  }
}

constexpr std::array kExceptions{Ending{"dying", "die"},     Ending{"lying", "lie"},   Ending{"tying", "tie"},
                                 Ending{"early", "earli"},   Ending{"only", "onli"},   Ending{"news", "news"},
                                 Ending{"gently", "gentl"},  Ending{"ugly", "ugli"},   Ending{"bias", "bias"},
                                 Ending{"singly", "singl"},  Ending{"skies", "sky"}};
// Words of this field that mean something else than what they are derived from: planning is no plan, and
// who travels to school is no traveller.
constexpr std::array kFieldWords{
    Ending{"planning", "planning"},   Ending{"planner", "planning"},       Ending{"planners", "planning"},
    Ending{"housing", "housing"},     Ending{"parking", "parking"},        Ending{"parked", "parking"},
    Ending{"building", "building"},   Ending{"buildings", "building"},     Ending{"hearing", "hearing"},
    Ending{"hearings", "hearing"},    Ending{"meeting", "meeting"},        Ending{"meetings", "meeting"},
    Ending{"nursing", "nursing"},     Ending{"goods", "goods"},            Ending{"banding", "banding"},
    Ending{"medication", "medication"}, Ending{"traveller", "traveller"},  Ending{"travellers", "traveller"},
    Ending{"sectioned", "sectioned"}, Ending{"university", "university"},  Ending{"universities", "university"},
    Ending{"allowance", "allowance"}, Ending{"allowances", "allowance"},   Ending{"pensioner", "pensioner"},
    Ending{"pensioners", "pensioner"}, Ending{"consultant", "consultant"}, Ending{"consultants", "consultant"},
    Ending{"elective", "elective"},   Ending{"terminal", "terminal"}};
constexpr std::array<std::string_view, 8> kWholeAfterPlural{"inning", "outing", "canning", "herring",
                                                            "earring", "proceed", "exceed", "succeed"};

}  // namespace

void stem(std::string& w) {
  if (w.size() <= 2) return;
  const auto is_told = [&](const auto& exceptions) {
    for (const Ending& e : exceptions) {
      if (w != e.suffix) continue;
      w = e.replacement;
      return true;
    }
    return false;
  };
  if (is_told(kExceptions) || is_told(kFieldWords)) return;
  if (w[0] == 'y') w[0] = 'Y';
  for (std::size_t i = 1; i < w.size(); ++i)
    if (w[i] == 'y' && is_vowel(w[i - 1])) w[i] = 'Y';
  const Regions at = regions(w);
  plural(w);
  if (std::find(kWholeAfterPlural.begin(), kWholeAfterPlural.end(), w) == kWholeAfterPlural.end()) {
    past_and_progressive(w, at.r1);
    if (w.size() > 2 && (w.back() == 'y' || w.back() == 'Y') && !is_vowel(w[w.size() - 2])) w.back() = 'i';
    derived(w, at.r1);
    further(w, at);
    residual(w, at.r2);
    if (!w.empty()) final_letter(w, at);
  }
  std::replace(w.begin(), w.end(), 'Y', 'y');
}

}  // namespace faultline
