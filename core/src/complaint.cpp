// SPDX-License-Identifier: MIT
#include "faultline/complaint.h"
namespace faultline {
std::string_view code(Tristate value) { return value == Tristate::yes ? "yes" : value == Tristate::no ? "no" : "unclear"; }
Complaint read_complaint(const Text&, const ComplaintOptions&) { return {}; }
}
