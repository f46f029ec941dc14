// SPDX-License-Identifier: MIT
// Query: the features of a text, made ready for one index.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "faultline/features.h"
#include "scoring.h"
#include "view.h"

namespace faultline {

struct QueryTerm {
  std::string term;   // as the dictionary has it: "assess", "#mother"
  std::string shown;  // the text's own words for it
  std::string_view postings;
  std::uint32_t weight = 0;  // rarity and frequency, in 64ths
};

struct CodeWeights {
  std::array<double, 32> weight{};  // by bit
  double most = 0;
  double strongest = 0;  // no agreement (the sum of n weights by the root of n) is above the root of all squares
  [[nodiscard]] bool empty() const { return most <= 0; }
};

// The terms that the index has, in the order of their spelling; at most kMostTerms, the weightiest.
inline constexpr std::size_t kMostTerms = 512;
[[nodiscard]] std::vector<QueryTerm> query_terms(const Features& features, const Index::View& view,
                                                 const scoring::Tuning& tuning = {});

// The weights of codes whose names begin at `first_name`.
[[nodiscard]] CodeWeights code_weights(const std::vector<WeightedCode>& codes, const Index::View& view, std::uint32_t first_name);

}  // namespace faultline
