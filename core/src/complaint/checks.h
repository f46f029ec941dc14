// SPDX-License-Identifier: MIT
// Checks: which of the Ombudsman's tests a draft may meet, what it leaves open, where else to go.
//
//   Complaint c = …;                      // topic, dates, contacts, wishes: already read
//   add_checks(text, {.today = "2026-11-22"}, c);
//   c.checks        // one per test that a draft can show, each problem, possible, clear or unknown
//   c.missing       // at most six questions, most important first
//   c.signposts     // urgent ones first
//
// add_checks also fills WantedOutcome::achievable and ::why. An empty draft gives every check `unknown` or
// `possible` without evidence. It predicts nothing: it says which test the words bring to mind.
#pragma once

#include "faultline/complaint.h"

namespace faultline {

// Everything in one step: checks, missing and signposts. Call once, last.
void add_checks(const Text& text, const ComplaintOptions& options, Complaint& complaint);

}  // namespace faultline
