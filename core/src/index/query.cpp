// SPDX-License-Identifier: MIT
#include "query.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "ordered.h"
#include "rules/common_words.h"
#include "rules/synonyms.h"
#include "tokens.h"

namespace faultline {
namespace {

struct Heard {
  double times = 0, factor = 1;
  std::string shown;
};
using Bag = std::unordered_map<std::string, Heard>;

void hear(Bag& bag, const std::string& term, double times, double factor, std::string_view shown) {
  Heard& heard = bag[term];
  if (heard.shown.empty()) heard.shown = shown;
  heard.times += times;
  heard.factor = factor;
}

void hear_text(Bag& bag, const WeightedText& part, const scoring::Tuning& tuning) {
  const std::vector<Token> words = tokens(part.text);
  const auto shown = [&](std::uint32_t begin, std::uint32_t end) {
    return std::string_view(part.text).substr(begin, end - begin);
  };
  for (const Token& word : words) {
    if (word.stem.empty()) continue;
    hear(bag, word.stem, part.weight, tuning.word, shown(word.span.begin, word.span.end));
  }
  for (const MatterMention& m : find_matters(part.text, words))
    hear(bag, matters()[m.matter].term, part.weight, tuning.matter, shown(m.span.begin, m.span.end));
}

// What a term that drafts have whatever they are about is worth, as a part of its rarity among decisions.
double telling(const std::string& term, double rarity, const scoring::Tuning& tuning) {
  const std::optional<double> among_drafts = tuning.draft_words ? draft_rarity(term) : std::nullopt;
  if (!among_drafts || *among_drafts >= rarity) return 1;
  const double root = std::sqrt(*among_drafts / rarity);
  return root * std::sqrt(root);
}

// A long word that the index lacks and that is no name may be a slip of the pen.
bool may_be_a_slip(const std::string& term, const Heard& heard) {
  constexpr std::size_t kShortestWord = 6, kShortestStem = 4, kLongest = 20;
  return heard.shown.size() >= kShortestWord && term.size() >= kShortestStem && term.size() <= kLongest && term[0] >= 'a' && term[0] <= 'z' && heard.shown[0] >= 'a' && heard.shown[0] <= 'z';
}

bool is_weightier(const QueryTerm& a, const QueryTerm& b) {
  return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
}

}  // namespace

std::vector<QueryTerm> query_terms(const Features& features, const Index::View& view, const scoring::Tuning& tuning) {
  Bag bag;
  for (const WeightedText& part : features.texts)
    if (part.weight > 0) hear_text(bag, part, tuning);

  std::vector<QueryTerm> terms;
  std::vector<std::pair<std::string, Heard>> slips;
  const auto add = [&](const std::string& term, const TermEntry& entry, const Heard& heard) {
    const double rarity = scoring::rarity(entry.decisions, view.decisions());
    const double weight = 64 * rarity * telling(term, rarity, tuning) * scoring::repeated(heard.times) * heard.factor;
    if (weight >= 1) terms.push_back({term, heard.shown, entry.postings, static_cast<std::uint32_t>(weight)});
  };
  // A term that half of all decisions have tells few apart and costs most; a small index needs every term.
  constexpr std::uint32_t kSmall = 500, kPart = 2;
  const auto tells_little = [&](const TermEntry& entry) {
    return view.decisions() > kSmall && entry.decisions > view.decisions() / kPart;
  };
  for (const auto& [term, heard] : bag) {
    if (const auto entry = view.find(term)) {
      if (!tells_little(*entry)) add(term, *entry, heard);
    } else if (may_be_a_slip(term, heard)) {
      slips.emplace_back(term, heard);
    }
  }
  constexpr std::size_t kMostSlips = 12;
  sort_stably(slips, [](const auto& a, const auto& b) { return a.first < b.first; });
  if (slips.size() > kMostSlips) slips.resize(kMostSlips);
  for (auto& [term, heard] : slips) {
    const std::string meant = view.one_slip_away(term);
    if (meant.empty() || bag.count(meant) != 0) continue;
    heard.factor = tuning.typo;
    if (const auto entry = view.find(meant)) add(meant, *entry, heard);
  }
  sort_stably(terms, is_weightier);
  if (terms.size() > kMostTerms) terms.resize(kMostTerms);
  sort_stably(terms, [](const QueryTerm& a, const QueryTerm& b) { return a.term < b.term; });
  return terms;
}

CodeWeights code_weights(const std::vector<WeightedCode>& codes, const Index::View& view, std::uint32_t first_name) {
  CodeWeights weights;
  for (const WeightedCode& code : codes) {
    for (std::uint32_t bit = 0; bit < format::kCodeBits; ++bit) {
      if (code.code.empty() || view.name(first_name + bit) != code.code) continue;
      weights.weight[bit] = std::max(weights.weight[bit], code.weight);
      weights.most = std::max(weights.most, code.weight);
    }
  }
  double squares = 0;
  for (const double weight : weights.weight) squares += weight * weight;
  weights.strongest = std::sqrt(squares);
  return weights;
}

}  // namespace faultline
