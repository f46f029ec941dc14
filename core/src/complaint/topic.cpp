// SPDX-License-Identifier: MIT
#include "complaint/extract.h"

namespace faultline {

void find_topic(const Draft&, Complaint&) {}

}  // namespace faultline
