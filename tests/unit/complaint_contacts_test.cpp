// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "faultline/complaint.h"

using namespace faultline;

namespace {

Complaint read(const char* draft) { return read_complaint(read_text(draft), {"2025-06-01"}); }

}  // namespace

TEST_CASE("whether the body has had the complaint is read from how people say it") {
  struct Row {
    const char *draft, *expected, *stage;
  };
  const Row rows[] = {
      {"I complained in May and they said no.", "yes", ""},
      {"Stage two reply came on 3 June, same as before.", "yes", "2"},
      {"We did both stages and got nowhere.", "yes", "final"},
      {"The final letter dated 4 March 2025 tells me I may come to you.", "yes", "final"},
      {"ive used up their complaints thing now", "yes", "final"},
      {"they said thats the end of there process", "yes", "final"},
      {"I sent a formal complaint on 3/2 and heard nothing.", "yes", ""},
      {"My complaint was turned down at stage 1.", "yes", "1"},
      {"The panel at stage three agreed with me.", "yes", "3"},
      {"I put in a complaint about the bins last autumn.", "yes", ""},
      {"Complaint sent 4 July, nothing since.", "yes", ""},
      {"My advocate helped me complain in the spring.", "yes", ""},
      {"They refused my complaint because it was out of time.", "yes", ""},
      {"Their complaints team wrote that the fee is right.", "yes", ""},
      {"The council's complaints process came to an end at Easter.", "yes", "final"},
      {"They told me to go to the ombudsman.", "yes", "final"},
      {"We took the matter up with the council last year.", "yes", ""},
      {"I complained twice and that was all I got.", "yes", "final"},
      {"I have not complained to them yet.", "no", ""},
      {"Do I have to complain to them first?", "no", ""},
      {"We haven't complained to the council, only to the shop.", "no", ""},
      {"havent put a complaint in, whats the point", "no", ""},
      {"No, I've not gone through complaints, there is no point.", "no", ""},
      {"I have come straight to you about this.", "no", ""},
      {"I didn't bother with their complaints form.", "no", ""},
      {"I haven't raised it with the council.", "no", ""},
      {"I rang them nine times about the bins.", "unclear", ""},
      {"I reported the pothole online.", "unclear", ""},
      {"We appealed and the panel said no.", "unclear", ""},
      {"I want to complain about my bins.", "unclear", ""},
      {"My complaint is about the noise.", "unclear", ""},
      {"The neighbours complained about my dog.", "unclear", ""},
      {"I complained to my landlord about the damp.", "unclear", ""},
      {"If I complained they would only laugh.", "unclear", ""},
      {"The final plan named the wrong school.", "unclear", ""},
      {"It was the first stage of the race.", "unclear", ""},
      {"i went thru there complaints, i mean i went through there complaints", "yes", ""},
      {"I have a formal complaint in with them at the moment.", "yes", ""},
      {"It took them 12 weeks to answer the complaint.", "yes", ""},
      {"Having exhausted the council's process I turn to you.", "yes", "final"},
      {"I would rather not go to the council.", "no", ""},
      {"i aint complained to them, no point", "no", ""},
      {"I am coming to you first.", "no", ""},
      {"My friend says I should go to the ombudsman.", "unclear", ""},
      {"The last letter from the bailiffs said 400 pounds.", "unclear", ""},
      {"The council says it is too late to appeal.", "unclear", ""},
      {"", "unclear", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.draft);
    const Complaint complaint = read(row.draft);
    CHECK(code(complaint.complained_to_body.status) == row.expected);
    CHECK(complaint.complained_to_body.stage == row.stage);
    CHECK(complaint.complained_to_body.evidence.empty() == (std::string(row.expected) == "unclear"));
    // The second stage is the last of most procedures.
    const std::string_view stage = row.stage;
    CHECK((complaint.final_response.status == Tristate::yes) == (stage == "final" || stage == "2" || stage == "3"));
  }
}

TEST_CASE("a stage that is only asked for or still to come ends nothing") {
  for (const char* draft : {"I asked for stage two on 9 May and heard nothing.", "They say I have until 9 July to ask for stage two.",
                            "All I want is the stage two I was promised."}) {
    CAPTURE(draft);
    const Complaint complaint = read(draft);
    CHECK(complaint.complained_to_body.status == Tristate::yes);
    CHECK(complaint.complained_to_body.stage == "2");
    CHECK(complaint.final_response.status == Tristate::unclear);
  }
}

TEST_CASE("the day of the complaint and of the last reply are told apart") {
  const Complaint complaint = read("I complained on 3 February 2025. The final letter is dated 14 April 2025.");
  REQUIRE(complaint.complained_to_body.date);
  CHECK(complaint.complained_to_body.date->value == "2025-02-03");
  REQUIRE(complaint.final_response.date);
  CHECK(complaint.final_response.date->value == "2025-04-14");
  CHECK_FALSE(read("I complained. Their final letter was rude.").final_response.date);
}

TEST_CASE("proceedings are those that took place, and how they stand") {
  struct Row {
    const char *draft, *kind, *status;
  };
  const Row rows[] = {
      {"The judge ruled that she stays with her dad.", "court", "ended"},
      {"There's another hearing in January.", "court", "pending"},
      {"They took us to court over it in May.", "court", "mentioned"},
      {"The family court made an order last year.", "court", "ended"},
      {"The judge is still deciding where he lives.", "court", "pending"},
      {"We appealed to the tribunal and lost.", "tribunal", "ended"},
      {"We appealed to the SEND tribunal in May.", "tribunal", "mentioned"},
      {"The tribunal judge found for the council. We appealed to the tribunal.", "tribunal", "ended"},
      {"The adjudicator said no to me.", "tribunal", "ended"},
      {"The inspector dismissed the appeal.", "tribunal", "ended"},
      {"The police are still investigating my brother.", "police", "pending"},
      {"I went to the police about it.", "police", "mentioned"},
      {"The housing ombudsman upheld our case.", "ombudsman", "ended"},
      {"The police said much the same as you.", "", ""},
      {"I should see a solicitor and go to family court.", "", ""},
      {"They may go to county court.", "", ""},
      {"The letter says I have two months to appeal to a tribunal.", "", ""},
      {"I have not gone to the police.", "", ""},
      {"We live in Tennis Court Road by the tennis court.", "", ""},
      {"I want the Ombudsman to look at it.", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.draft);
    const Complaint complaint = read(row.draft);
    CHECK(complaint.proceedings.empty() == (row.kind[0] == '\0'));
    if (complaint.proceedings.empty() || row.kind[0] == '\0') continue;
    CHECK(complaint.proceedings.front().kind == row.kind);
    CHECK(complaint.proceedings.front().status == row.status);
    CHECK(!complaint.proceedings.front().evidence.empty());
  }
}
