// SPDX-License-Identifier: MIT
// Wishes: whether a sentence says what somebody wants, beyond the words that usually say so.
//
//   "Mr X wants the Council to assure him that it will not do so again"    a wish
//   "It took too long to answer her requests"                              none, for the requests are only told of
#pragma once

#include <optional>

#include "classification/reading.h"

namespace faultline {

// The words of wanting in the sentence, or nothing.
[[nodiscard]] std::optional<Span> wish_of(const Text& text, const Sentence& sentence);

}  // namespace faultline
