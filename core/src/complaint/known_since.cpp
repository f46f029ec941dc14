// SPDX-License-Identifier: MIT
#include "complaint/extract.h"

namespace faultline {

void find_known_since(const Draft&, Complaint&) {}

}  // namespace faultline
