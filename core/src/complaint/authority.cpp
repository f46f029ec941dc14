// SPDX-License-Identifier: MIT
#include "complaint/extract.h"

namespace faultline {

void find_authority(const Draft&, Complaint&) {}

}  // namespace faultline
