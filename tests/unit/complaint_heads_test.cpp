// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "faultline/complaint.h"

using namespace faultline;

namespace {

using Heads = std::vector<std::string>;

Heads heads_of(const std::string& source) {
  const Text text = read_text(source);
  const Complaint complaint = read_complaint(text, {"2025-06-01"});
  Heads heads;
  for (const DraftHead& head : complaint.heads) {
    const std::string label(text.slice(head.label));
    heads.push_back((label.empty() ? "" : label + " | ") + std::string(text.slice(head.text)));
  }
  return heads;
}

void check_span(const Text& text, Span span) {
  CHECK(!span.empty());
  CHECK(span.end <= text.clean().size());
}

void check_evidence(const Text& text, const std::vector<Span>& evidence) {
  CHECK(!evidence.empty());
  for (const Span span : evidence) check_span(text, span);
}

void check_contact(const Text& text, const Contact& contact) {
  if (contact.status != Tristate::unclear) check_evidence(text, contact.evidence);
  if (contact.date) check_span(text, contact.date->span);
}

void check_facts(const Text& text, const Complaint& complaint) {
  for (const Conclusion* each : {&complaint.authority, &complaint.category}) {
    if (!each->value.empty()) check_span(text, each->span);
  }
  CHECK(complaint.heads.size() <= 8);
  for (const DraftHead& head : complaint.heads) {
    check_span(text, head.text);
    CHECK(head.label.end <= text.clean().size());
  }
  for (const Event& event : complaint.events) check_span(text, event.text);
  check_contact(text, complaint.complained_to_body);
  check_contact(text, complaint.final_response);
  for (const CodedEvidence& each : complaint.injustice) check_evidence(text, each.evidence);
  for (const WantedOutcome& each : complaint.outcomes_sought) check_evidence(text, each.evidence);
  for (const Proceeding& each : complaint.proceedings) check_evidence(text, each.evidence);
}

}  // namespace

TEST_CASE("a complaint is cut into heads where its writer cut it") {
  struct Row {
    const char* draft;
    Heads expected;
  };
  const Row rows[] = {
      {"", {}},
      {"Two things about the council:\n1) nobody came to the review\n2) the bill was wrong", {"1) | nobody came to the review", "2) | the bill was wrong"}},
      {"a) They lost the form. Twice.\n\nb) They never rang.", {"a) | They lost the form. Twice.", "b) | They never rang."}},
      {"- no tutor came\n- the taxi was late\n\nI am tired of it.", {"- | no tutor came", "- | the taxi was late"}},
      {"The warden refused to look at my badge.\nI want:\n1. an apology\n2. the fine cancelled", {"The warden refused to look at my badge."}},
      {"The council never answered me.\n- May 2024 asked\n- June 2024 asked again", {"The council never answered me."}},
      {"Firstly, they lost the form. Secondly, nobody rang me back.", {"Firstly, | Firstly, they lost the form.", "Secondly, | Secondly, nobody rang me back."}},
      {"I want to complain about the broken ramp. My second complaint is the rude letter.",
       {"I want to complain about the broken ramp.", "My second complaint is | My second complaint is the rude letter."}},
      {"I am Joan. I want to complain about the missed bins. It rained.", {"I want to complain about the missed bins."}},
      {"We live by the river. My complaint is that the council never cleared the drain.", {"My complaint is that the council never cleared the drain."}},
      {"We live by the river. The council refused to clear the drain and ignored us. It was sunny.", {"The council refused to clear the drain and ignored us."}},
      {"The officer never visited us about the damp. I complained and the council refused and ignored and delayed it.", {"The officer never visited us about the damp."}},
      {"Hello there. We like the park.", {}},
  };
  for (const Row& row : rows) {
    const Heads heads = heads_of(row.draft);
    std::string found;
    for (const std::string& head : heads) found += "\n  " + head;
    const std::string words = row.draft;
    CAPTURE(words);
    CAPTURE(found);
    CHECK(heads == row.expected);
  }
}

TEST_CASE("a list of any length gives no more heads than a reader can take in") {
  std::string draft;
  for (int i = 1; i < 30; ++i) draft += std::to_string(i) + ") they never came to mend it\n";
  CHECK(heads_of(draft).size() == 8);
}

TEST_CASE("every fact that is read from the drafts rests on words of the draft") {
  int drafts = 0;
  for (const char* path : {"/tests/ranking/dev-drafts.jsonl", "/tests/drafts/own.jsonl"}) {
    std::ifstream file(std::string(FAULTLINE_SOURCE_DIR) + path);
    for (std::string line; std::getline(file, line);) {
      const auto draft = nlohmann::json::parse(line, nullptr, false);
      REQUIRE(draft.is_object());
      const std::string id = draft["id"], source = draft["text"], today = draft["today"];
      CAPTURE(id);
      const Text text = read_text(source);
      check_facts(text, read_complaint(text, {today}));
      ++drafts;
    }
  }
  CHECK(drafts >= 145);
}
