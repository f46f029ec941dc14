// SPDX-License-Identifier: MIT
// Where else to go, and what that body can do here that the Ombudsman cannot; what cannot wait comes first.
// Needs the checks.
#pragma once

#include "complaint/checks_signals.h"

namespace faultline {

void add_signposts(const Draft& draft, const Signals& signals, Complaint& complaint);

}  // namespace faultline
