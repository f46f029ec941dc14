// SPDX-License-Identifier: MIT
#include "complaint/extract.h"

namespace faultline {

void find_proceedings(const Draft&, Complaint&) {}

}  // namespace faultline
