// SPDX-License-Identifier: MIT
#include "complaint/extract.h"

namespace faultline {

void find_events(const Draft&, Complaint&) {}

}  // namespace faultline
