// SPDX-License-Identifier: MIT
#include "complaint/extract.h"

namespace faultline {

void find_injustice(const Draft&, Complaint&) {}

}  // namespace faultline
