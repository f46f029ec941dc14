// SPDX-License-Identifier: MIT
#include "complaint/extract.h"

namespace faultline {

void find_heads(const Draft&, Complaint&) {}

}  // namespace faultline
