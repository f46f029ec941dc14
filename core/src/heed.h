// SPDX-License-Identifier: MIT
// Heed: what the nearest decisions add to the checks. A test that the words of a draft only bring to mind is a
// `problem` where a fair part of the decisions most like it were closed on it; one that they do not bring to mind
// at all is raised only where most of them were. Nothing that the words show is ever taken back.
//
//   heed_precedents(index.search(features, {}).hits, complaint);
//
// What it is worth on drafts that nobody tuned on, with the decision of each draft in the index and without, stands
// in core/README.md.
#pragma once

#include <vector>

#include "faultline/complaint.h"
#include "faultline/index.h"

namespace faultline {

void heed_precedents(const std::vector<Hit>& nearest, Complaint& complaint);

}  // namespace faultline
