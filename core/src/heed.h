// SPDX-License-Identifier: MIT
// Heed: what the nearest decisions add to what the words of a draft show. A test that the words only bring to mind
// is a `problem` where a fair part of the decisions most like the draft were closed on it; one that they do not bring
// to mind at all is raised only where most of them were. Category and subcategory are those that words and neighbours
// speak for together. A test that the words show to be met, or not to arise, stays as it is.
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
