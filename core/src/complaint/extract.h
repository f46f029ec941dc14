// SPDX-License-Identifier: MIT
// The stages that read a draft's facts; read_complaint calls them in this order, checks come after. Each adds
// to the complaint what it found and looks only at what the stages before it found.
#pragma once

#include "complaint/draft.h"
#include "faultline/complaint.h"

namespace faultline {

void find_topic(const Draft& draft, Complaint& complaint);        // category, subcategory
void find_authority(const Draft& draft, Complaint& complaint);    // needs the category: county or district
void find_events(const Draft& draft, Complaint& complaint);       // events, in time order
void find_contacts(const Draft& draft, Complaint& complaint);     // complained_to_body, final_response
void find_known_since(const Draft& draft, Complaint& complaint);  // needs events and contacts
void find_heads(const Draft& draft, Complaint& complaint);
void find_injustice(const Draft& draft, Complaint& complaint);
void find_outcomes_sought(const Draft& draft, Complaint& complaint);
void find_proceedings(const Draft& draft, Complaint& complaint);

}  // namespace faultline
