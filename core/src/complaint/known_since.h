// SPDX-License-Identifier: MIT
// When the writer first knew: of the dated things told, the one that looks most like the matter itself, as against
// what leads up to it and what came of it. What a date looks like is told by signs: the words around it, how exact
// and how long ago it is, its place among the others, its distance from the complaint.
//
//   for (const Moment& moment : moments_of(draft, complaint)) …   // moment.signs: {"said told", "month", "age 2", …}
//
// How much a sign weighs was learnt from our drafts by core/cmake/learn_moments.mjs (rules/moment_weights.h).
#pragma once

#include <string_view>
#include <vector>

#include "complaint/draft.h"
#include "faultline/complaint.h"

namespace faultline {

struct Moment {
  const Event* event = nullptr;
  std::vector<std::string_view> signs;
};

// One for each event that has been, in the order of events. Needs events and contacts.
[[nodiscard]] std::vector<Moment> moments_of(const Draft& draft, const Complaint& complaint);

}  // namespace faultline
