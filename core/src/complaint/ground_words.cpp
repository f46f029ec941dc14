// SPDX-License-Identifier: MIT
#include "complaint/ground_words.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

#include "complaint/gazetteer.h"
#include "domain.h"

namespace faultline {
namespace {

// As in core/cmake/learn_ground_words.mjs.
std::string stem(std::string word) {
  if (word[0] >= '0' && word[0] <= '9') {
    const bool digits = std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return word.size() == 4 && digits && (word.starts_with("19") || word.starts_with("20")) ? "#y" : "#";
  }
  for (const std::string_view ending : {"ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "er"}) {
    if (word.size() > ending.size() + 3 && word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
  }
  return word;
}

std::set<std::uint32_t> keys_of(std::string_view sentence) {
  std::set<std::uint32_t> keys;
  std::string before;
  for (Word& word : words_of(sentence)) {
    std::string now = stem(std::move(word.key));
    keys.insert(domain::ground_word_key(now));
    if (!before.empty()) keys.insert(domain::ground_word_key(before.append(" ").append(now)));
    before = std::move(now);
  }
  return keys;
}

std::vector<Span> telling(const Draft& draft, const std::vector<double>& scores) {
  constexpr double kLeast = 1, kNearTheBest = 1;
  const double best = *std::max_element(scores.begin(), scores.end());
  std::vector<Span> found;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (scores[i] >= kLeast && scores[i] >= best - kNearTheBest) found.push_back(draft.sentences[i]);
  }
  return found;
}

}  // namespace

GroundScore GroundReading::of(std::string_view code) const {
  const auto found = std::find_if(scores.begin(), scores.end(), [&](const GroundScore& each) { return each.code == code; });
  return found == scores.end() ? GroundScore{code, -99, {}} : *found;
}

GroundReading read_ground_words(const Draft& draft) {
  const domain::GroundWords& words = domain::ground_words();
  const std::size_t count = draft.sentences.size();
  std::vector<std::vector<double>> scores(words.grounds.size(), std::vector<double>(count));
  for (std::size_t i = 0; i < count; ++i) {
    for (const std::uint32_t key : keys_of(draft.slice(draft.sentences[i]))) {
      const auto votes = words.votes.find(key);
      if (votes == words.votes.end()) continue;
      for (const domain::GroundVote& vote : votes->second) scores[vote.ground][i] += vote.weight;
    }
  }
  GroundReading reading;
  for (std::size_t g = 0; g < scores.size() && count > 0; ++g) {
    double odds = 0;
    for (const double score : scores[g]) odds += std::exp(score);
    const double score = std::log(odds) - 0.5 * std::log(static_cast<double>(count)) + words.grounds[g].bias;
    reading.scores.push_back({words.grounds[g].code, score, telling(draft, scores[g])});
  }
  return reading;
}

}  // namespace faultline
