// SPDX-License-Identifier: MIT
// One test of the Assessment Code against one draft.
//
//   judge("tribunal-appeal", draft, signals, words, complaint).status
//   judge("unheard-of", …).status        // "unknown"
#pragma once

#include <string_view>

#include "complaint/checks_signals.h"
#include "complaint/ground_words.h"
#include "complaint/time_limit.h"

namespace faultline {

[[nodiscard]] Verdict judge(std::string_view code, const Draft& draft, const Signals& signals, const GroundReading& words,
                            const Complaint& complaint);

}  // namespace faultline
