// SPDX-License-Identifier: MIT
#include "complaint/extract.h"

namespace faultline {

void find_contacts(const Draft&, Complaint&) {}

}  // namespace faultline
