// SPDX-License-Identifier: MIT
// What the Ombudsman will ask and the draft leaves open: at most six questions, most important first. Needs the
// checks.
#pragma once

#include "complaint/checks_signals.h"

namespace faultline {

void add_missing(const Draft& draft, const Signals& signals, Complaint& complaint);

}  // namespace faultline
