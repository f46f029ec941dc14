// SPDX-License-Identifier: MIT
// Scoring: BM25 over fields that were weighed together when the index was built, in whole numbers, so that the
// same text ranks the same decisions natively and in WebAssembly. The parameters and what each is worth on the
// drafts stand in tests/ranking/README.md.
#pragma once

#include <array>
#include <cstdint>

namespace faultline::scoring {

// What a word counts for by where it stands in a record.
inline constexpr double kComplaint = 1, kReasoning = 1, kTopic = 1, kLay = 1, kCategory = 0.5, kBody = 1;

// What saying a word so often in the query makes of once: times to the power of 3/8, of 16 times at most.
[[nodiscard]] double repeated(double times);

// What the parts of a query are worth. One set of values ships; the ranking report turns them off one by one.
struct Tuning {
  double word = 1;
  bool draft_words = true;  // what drafts have whatever they are about counts less
  double matter = 0.8;   // a matter that the table of synonyms knows
  double typo = 0.5;     // a word of the index one slip away from one that it lacks
  // What is added for codes that agree, as a share of the best text score.
  double grounds = 0.25, no_ground = 0.5;
  double category = 0.05, subcategory = 0.1;
};

// How often a term stands in a record, in steps: exact for what a digest has, coarser for long texts.
inline constexpr std::array<double, 16> kLevels{0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 13, 16, 20, 26, 40};
[[nodiscard]] std::uint32_t level(double frequency);

inline constexpr std::uint32_t kLengthUnit = 64;
[[nodiscard]] std::uint8_t length_step(double words, double average);

// The part of a score that frequency and length make, in 1024ths: [level][length].
using Saturation = std::array<std::array<std::uint16_t, 256>, 16>;
[[nodiscard]] const Saturation& saturation();

// ln(1 + (decisions - df + 0.5) / (df + 0.5)), without the machine's own logarithm.
[[nodiscard]] double rarity(std::uint32_t df, std::uint32_t decisions);

}  // namespace faultline::scoring
