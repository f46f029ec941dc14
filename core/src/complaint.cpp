// SPDX-License-Identifier: MIT
#include "faultline/complaint.h"

#include "complaint/checks.h"
#include "complaint/draft.h"
#include "complaint/extract.h"

namespace faultline {

std::string_view code(Tristate value) {
  switch (value) {
    case Tristate::yes: return "yes";
    case Tristate::no: return "no";
    case Tristate::unclear: return "unclear";
  }
  return "unclear";
}

Complaint read_complaint(const Text& text, const ComplaintOptions& options) {
  const Draft draft = open_draft(text, options);
  Complaint complaint;
  find_topic(draft, complaint);
  find_authority(draft, complaint);
  find_events(draft, complaint);
  find_contacts(draft, complaint);
  find_known_since(draft, complaint);
  find_heads(draft, complaint);
  find_injustice(draft, complaint);
  find_outcomes_sought(draft, complaint);
  find_proceedings(draft, complaint);
  add_checks(text, options, complaint);
  return complaint;
}

}  // namespace faultline
