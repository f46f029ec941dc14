// SPDX-License-Identifier: MIT
#include "tokens.h"

#include <algorithm>
#include <unordered_set>

#include "stemmer.h"

namespace faultline {
namespace {

constexpr std::string_view kStopWords =
    "a about above after again all also am an and any are aren as ask asked at back be because been before "
    "being below between both but by came can cannot cant come could couldn couldnt did didn didnt do does "
    "doesn doesnt doing don dont down during each even ever few for from further get gets go going got had hadn "
    "has hasn hasnt have haven havent having he her here hers herself him himself his how i id if im in into is "
    "isn isnt it its itself ive just know let like ll many may me might more most mr mrs ms much must my "
    "myself never no "
    "nor not now of off on once one only or other our ours ourselves out over own re said same say says shall "
    "she should since so some still such tell than that thats the their theirs them themselves then there these "
    "they think this those through to told too under until up upon us ve very want was wasn wasnt we went were "
    "weren what when where which while who whom why will with won wont would wouldn wouldnt yet you your yours "
    "yourself ";

constexpr std::size_t kLongestWord = 40;

template <class Add>
void each_word(std::string_view words, Add add) {
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    if (end > begin) add(words.substr(begin, end - begin));
    begin = end + 1;
  }
}

const std::unordered_set<std::string_view>& stop_words() {
  static const auto words = [] {
    std::unordered_set<std::string_view> set;
    each_word(kStopWords, [&](std::string_view w) { set.insert(w); });
    return set;
  }();
  return words;
}

bool is_word_byte(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

// é and its like, as the letter below the accent; 0 for what is no letter of Latin-1.
char without_accent(unsigned char second_byte) {
  constexpr std::string_view kLetters = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
  if (second_byte < 0x80 || second_byte > 0xBF) return 0;
  const char letter = kLetters[second_byte - 0x80u];
  return letter == ' ' ? '\0' : letter;
}

bool is_apostrophe(std::string_view text, std::size_t i) {
  return text.compare(i, 3, "\xE2\x80\x99") == 0 || text.compare(i, 3, "\xE2\x80\x98") == 0;
}

// The bytes of the word character at `i`, 0 where there is none; `folded` gets its letter, or 0 for an apostrophe.
std::size_t word_character(std::string_view text, std::size_t i, char& folded) {
  const auto c = static_cast<unsigned char>(text[i]);
  folded = 0;
  if (is_word_byte(c)) {
    folded = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return 1;
  }
  if (c == '\'') return 1;
  if (c == 0xC3 && i + 1 < text.size()) {
    folded = without_accent(static_cast<unsigned char>(text[i + 1]));
    return folded == 0 ? 0 : 2;
  }
  return c == 0xE2 && is_apostrophe(text, i) ? 3 : 0;
}

bool is_silent(std::string_view word) {
  const bool number = std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  return word.size() < 2 || (number && word.size() > 3) || stop_words().count(word) != 0;
}

}  // namespace

std::vector<Token> tokens(std::string_view text) {
  std::vector<Token> found;
  found.reserve(text.size() / 6 + 1);
  std::string word;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    std::size_t end = i, apostrophe_at = std::string::npos;
    word.clear();
    char folded = 0;
    while (i < text.size()) {
      const std::size_t width = word_character(text, i, folded);
      if (width == 0) break;
      i += width;
      if (folded == 0) {
        if (word.empty()) break;  // an opening quote is no part of the word
        apostrophe_at = word.size();
        continue;
      }
      if (word.size() < kLongestWord) word += folded;
      end = i;
    }
    if (i == begin) ++i;
    if (word.empty()) continue;
    // "mum's" is about the mum.
    if (apostrophe_at + 1 == word.size() && word.back() == 's') word.pop_back();
    const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (is_silent(word)) {
      found.push_back({{}, span});
    } else {
      stem(word);
      found.push_back({word, span});
    }
  }
  return found;
}

}  // namespace faultline
