// SPDX-License-Identifier: MIT
// The twelve months of LGA 1974 s26B and s34D, computed: the day of knowledge against today, with what is late
// and what is not told apart.
//
//   Verdict v = check_time_limit(draft, signals, complaint);
//   v.status    // "clear" within twelve months; "problem" past them with nothing that explains it
//   v.why       // "It seems that you knew of this in July 2021. Twelve months from then ended in July 2022. …"
//
// Without today or without any date it says "unknown" or "possible". A date is only as precise as its words:
// a year counts as late only when all of it is.
#pragma once

#include <string>
#include <vector>

#include "complaint/checks_signals.h"
#include "complaint/draft.h"

namespace faultline {

// What the draft shows about one test.
struct Verdict {
  std::string status = "unknown";
  std::vector<Span> evidence;
  std::string why;  // what was worked out; empty: the rule alone is said
};

[[nodiscard]] Verdict check_time_limit(const Draft& draft, const Signals& signals, const Complaint& complaint);

}  // namespace faultline
