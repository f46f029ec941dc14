// SPDX-License-Identifier: MIT
// Reasons: why a decision was found, as shares of its score.
#pragma once

#include <cstdint>
#include <vector>

#include "faultline/index.h"
#include "query.h"
#include "view.h"

namespace faultline {

struct WordReason {
  std::uint32_t term = 0;  // into the query's terms
  double score = 0;
};

struct WordReasons {
  const std::vector<QueryTerm>* terms = nullptr;
  std::vector<WordReason> parts;
};

// What each term gave to each of the decisions shown, in the order of `shown`.
[[nodiscard]] std::vector<WordReasons> word_reasons(const Index::View& view, const std::vector<QueryTerm>& terms,
                                                    const std::vector<std::uint32_t>& shown);

struct CodeReasons {
  double ground = 0, category = 0, remedy = 0;
};

// Fills the hit's `why`, weightiest first: topics whose words the text has, then single words, as the text
// writes them; the codes that agree. The shares of all that counted make 1; the least are left out.
void explain(Hit& hit, const WordReasons& words, double unit, const CodeReasons& codes, const Features& query);

}  // namespace faultline
