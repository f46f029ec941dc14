// SPDX-License-Identifier: MIT
// Ground words: how far the words of a draft, sentence by sentence, speak for one of the Ombudsman's tests, as learnt
// from our drafts (core/cmake/learn_ground_words.mjs). One telling sentence is enough; the rest should stay silent.
//
//   const GroundReading reading = read_ground_words(draft);
//   reading.of("late").score        // log of the odds; far below 0 where nothing speaks for it
//   reading.of("unheard-of").score  // as low, no evidence
//
// Evidence are the sentences that speak most, as bytes of the clean text.
#pragma once

#include <string_view>
#include <vector>

#include "complaint/draft.h"

namespace faultline {

struct GroundScore {
  std::string_view code;
  double score = -99;
  std::vector<Span> evidence;
};

struct GroundReading {
  std::vector<GroundScore> scores;
  [[nodiscard]] GroundScore of(std::string_view code) const;
};

[[nodiscard]] GroundReading read_ground_words(const Draft& draft);

}  // namespace faultline
