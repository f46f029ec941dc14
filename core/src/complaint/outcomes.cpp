// SPDX-License-Identifier: MIT
#include "complaint/extract.h"

namespace faultline {

void find_outcomes_sought(const Draft&, Complaint&) {}

}  // namespace faultline
