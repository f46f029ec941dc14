// SPDX-License-Identifier: MIT
// What cannot wait is pointed out where somebody is in danger now, and not where they were, or are called unsafe at
// their work; and where else to go follows from the matter, the wish and the bodies named.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "complaint/checks.h"

using namespace faultline;

namespace {

struct UrgentRow {
  std::string_view body;  // the help line; none where it is empty
  std::string_view text;
};

constexpr UrgentRow kRows[] = {
    {"emergency-child", "My daughter is 14 and she is cutting herself. The social worker has not come."},
    {"emergency-child", "My son says he doesn't want to be here any more and the clinic has no date for him."},
    {"emergency-child", "She keeps running away, she is not safe with him, and they say wait for the panel."},
    {"emergency-adult", "Mum is left lying in her own mess and the agency says that nobody is free."},
    {"emergency-adult", "Dad has been without insulin since they stopped the morning call."},
    {"homeless-tonight", "We are being evicted on Friday with three children and the council says wait."},
    {"homeless-tonight", "I'm sleeping in my car and the housing officer will not ring me back."},
    {"deadline", "I have until the 12th to appeal and nobody will tell me what to do."},
    {"", "In 2009 I was beaten in care and it stopped when I left."},
    {"", "The report says I have a history of overdose. I never have."},
    {"", "She's not safe to be doing that job, she never reads a file."},
    {"", "We were sleeping in the car that winter, before they found us the flat."},
    {"", "They missed their own deadline by three weeks."},
    {"", "He used to be hit at his old school and is happy now."},
};

}  // namespace

TEST_CASE("what cannot wait stands first, and only where it cannot wait") {
  for (const UrgentRow& row : kRows) {
    Complaint complaint;
    add_checks(read_text(row.text), {"2024-06-01"}, complaint);
    std::string urgent;
    for (const Signpost& post : complaint.signposts) {
      if (post.urgent && urgent.empty()) urgent = post.body;
    }
    CAPTURE(row.text);
    CHECK(urgent == row.body);
  }
}

TEST_CASE("where else to go follows from the matter, what is wanted and which body is named") {
  constexpr UrgentRow kElsewhere[] = {
      {"ico", "The social worker's assessment says I drink. I do not. I want the assessment corrected."},
      {"social-work-england", "The social worker lied about my son in May. I want her dismissed."},
      {"social-entitlement-tribunal", "Leeds council says I was overpaid housing benefit and takes it from my rent. I want it worked out again."},
      {"valuation-tribunal", "They sent me a leaflet about the Valuation Tribunal. I want an answer."},
      {"planning-inspectorate", "The notice says I have twelve weeks to go to the Inspectorate. I want an answer."},
      {"", "Leeds council turned me down for DHP to top up my housing benefit and I am behind with the rent. I want an apology."},
      {"", "The bin was not emptied in May. I want an apology."},
      {"", "The social worker was late for the visit. I want an apology."},
  };
  for (const UrgentRow& row : kElsewhere) {
    const Complaint complaint = read_complaint(read_text(row.text), {"2024-06-01"});
    CAPTURE(row.text);
    bool found = row.body.empty() && complaint.signposts.empty();
    for (const Signpost& post : complaint.signposts) found = found || post.body == row.body;
    CHECK(found);
  }
}
