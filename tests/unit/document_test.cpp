// SPDX-License-Identifier: MIT
#include "faultline/document.h"

#include <doctest/doctest.h>

#include "section_kinds.h"

using namespace faultline;

namespace {

// A decision as short as one can be, with `head` above and `body` after the account of the complaint.
std::string decision(std::string_view head, std::string_view body = "") {
  return std::string(head) + "\nThe Ombudsman's final decision:\nSummary: We will not investigate.\nThe complaint\n1. Mr X complained.\n" +
         std::string(body) + "\nFinal decision\n1. We will not investigate.\n";
}

// Paragraphs and items in a small notation: "1[a b] 2 | 3" is two paragraphs, the first with two items, and a
// third in the next section.
std::string outline(const Document& document, const Text& text, SectionKind skip_before = SectionKind::complaint) {
  std::string out;
  bool first = true;
  for (const Section& section : document.sections) {
    if (first && section.kind != skip_before) continue;
    if (!first) out += "| ";
    first = false;
    for (const Paragraph& p : section.paragraphs) {
      out += std::to_string(p.number);
      if (!p.items.empty()) {
        out += "[";
        for (const Item& item : p.items) out += (out.back() == '[' ? "" : " ") + std::string(text.slice(item.text).substr(0, 1));
        out += "]";
      }
      if (!p.tail.empty()) out += "+";
      out += " ";
    }
  }
  return out.substr(0, out.find_last_not_of(' ') + 1);
}

std::string outline(std::string_view bytes) {
  const Text text = read_text(bytes);
  return outline(parse_document(text), text);
}

}  // namespace

TEST_CASE("the head is read in every form it comes in") {
  struct Row {
    const char* name;
    std::string_view head, authority, reference, category, subcategory, outcome, date;
  };
  const Row rows[] = {
      {"one line each", "Testham Council (25 005 545)\nCategory : Housing > Allocations\nDecision : Upheld\nDecision date : 06 Oct 2025", "Testham Council",
       "25 005 545", "Housing", "Allocations", "upheld", "2025-10-06"},
      {"no spaces around the colons, a full date", "Testham Council (25 005 545)\nCategory: Housing > Allocations\nDecision: Not upheld\nDecision date: 6th October 2025.",
       "Testham Council", "25 005 545", "Housing", "Allocations", "not-upheld", "2025-10-06"},
      {"the category over three lines", "Testham Council (25 005 545)\nCategory : Housing\n>\nAllocations\nDecision : Upheld", "Testham Council", "25 005 545", "Housing",
       "Allocations", "upheld", ""},
      {"labels over values", "Testham Council (25 005 545)\nCategory :\nHousing > Allocations\nDecision :\nClosed after initial enquiries\nDecision date :\n06/10/2025",
       "Testham Council", "25 005 545", "Housing", "Allocations", "closed-after-initial-enquiries", "2025-10-06"},
      {"a reference with a letter, written together", "Testham NHS Trust (24005840B)\nDecision : Upheld", "Testham NHS Trust", "24 005 840b", "", "", "upheld", ""},
      {"a name with brackets", "Care Homes (North) Limited (19 000 123)", "Care Homes (North) Limited", "19 000 123", "", "", "", ""},
      {"the statement's own head", "13 May 2014\nComplaint reference:\n13 012 345\nComplaint against:\nTestham Borough Council", "Testham Borough Council", "13 012 345",
       "", "", "", "2014-05-13"},
      {"a row of the list on one line", "Testham Council (25 005 545)\n\n    Statement Closed after initial enquiries Allocations 06-Jan-2026", "Testham Council", "25 005 545", "", "Allocations", "closed-after-initial-enquiries", "2026-01-06"},
      {"a row of the list", "Testham Council (25 005 545)\nStatement\nUpheld\nAllocations\n06-Jan-2026", "Testham Council", "25 005 545", "", "", "upheld", "2026-01-06"},
      {"another label of the publisher", "Testham Council (15 005 545)\nDecision : Referred back for local resolution", "Testham Council", "15 005 545", "", "", "other", ""},
      {"a day that does not exist", "Testham Council (25 005 545)\nDecision date : 31 Feb 2025", "Testham Council", "25 005 545", "", "", "", ""},
      {"nothing but the statement", "", "", "", "", "", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const Document d = parse_document(read_text(decision(row.head)));
    CHECK(d.authority.value == row.authority);
    CHECK(d.reference.value == row.reference);
    CHECK(d.category.value == row.category);
    CHECK(d.subcategory.value == row.subcategory);
    CHECK(d.outcome.value == row.outcome);
    CHECK(d.date.value == row.date);
    CHECK(d.summary.value == "We will not investigate.");
    CHECK(d.sections.size() == 2);
  }
}

TEST_CASE("drafts and joint decisions are told") {
  const auto with_title = [](std::string_view title) {
    return parse_document(read_text(std::string(title) + "\nSummary: So.\nThe complaint\n1. Mr X complained.\nThe Ombudsmen\u2019s role and powers\n1. We have powers."));
  };
  CHECK(with_title("The Ombudsman's draft decision").draft);
  CHECK(with_title("The Ombudsman's provisional view").draft);
  CHECK_FALSE(with_title("The Ombudsman's final decision:").draft);
  CHECK(with_title("The Ombudsmen\u2019s final decision").joint);
  CHECK(with_title("The Ombudsmen\u2019s final decision").sections[1].kind == SectionKind::powers);
}

TEST_CASE("headings have the kind that a reader gives them") {
  struct Row {
    std::string_view heading;
    const char* kind;
  };
  constexpr Row rows[] = {
      {"The complaint", "complaint"}, {"The Ombudsman\u2019s role and powers", "powers"}, {"The Ombudsmen's role and powers", "powers"},
      {"How I considered this complaint", "method"}, {"How we considered this complaint", "method"}, {"What I found", "findings"},
      {"Finding", "findings"}, {"What happened", "events"}, {"Background", "events"}, {"My assessment", "analysis"}, {"Analysis", "analysis"},
      {"Was there fault?", "analysis"}, {"Was there fault causing injustice", "analysis"}, {"Relevant law and guidance", "law"},
      {"Legal and administrative background", "law"}, {"What I have and have not investigated", "scope"}, {"What I have investigated", "scope"},
      {"Parts of the complaint that I did not investigate", "scope"}, {"Agreed action", "agreed-action"}, {"Recommended action", "agreed-action"},
      {"Recommendations", "agreed-action"}, {"Remedy", "agreed-action"}, {"Final decision", "decision"}, {"Draft decision", "decision"}, {"Decision", "decision"},
      {"The incident", "none"}, {"complaint.", "none"}, {"He complained about the decision", "none"}, {"The Council's decision on the review", "none"}, {"", "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.heading);
    const auto kind = section_kind(row.heading);
    CHECK((kind ? code(*kind) : "none") == row.kind);
  }
}

TEST_CASE("paragraphs are numbered through the decision and their lists become items, whatever the copy shows") {
  struct Row {
    const char* name;
    std::string_view body, outline;
  };
  const Row rows[] = {
      {"numbers that restart in each section", "My assessment\n1. One.\n2. Two.", "1 | 2 3 | 4"},
      {"dashes", "My assessment\n- One.\n- Two.", "1 | 2 3 | 4"},
      {"an indented list", "My assessment\n  1. We found:\n      1. delay;\n      2. error; and\n      3. loss.\n  2. Next.", "1 | 2[d e l] 3 | 4"},
      {"the same list without its indentation", "My assessment\n1. We found:\n1. delay;\n2. error; and\n3. loss.\n2. Next.", "1 | 2[d e l] 3 | 4"},
      {"dashes under a number", "My assessment\n  1. We found:\n  \u2013 delay, or\n  \u2013 Error.\n  2. Next.", "1 | 2[d E] 3 | 4"},
      {"letters", "My assessment\n1. We found:\na) delay;\nb) error.\n2. Next.", "1 | 2[d e] 3 | 4"},
      {"a list flattened to the dashes of the paragraphs", "My assessment\n- We found:\n- delay;\n- Error; and\n- loss.\n- Next.", "1 | 2[d E l] 3 | 4"},
      {"verbs after a colon", "My assessment\n- The Council will:\n- Apologise to Mr X.\n- Pay him \u00A3100.\n- The Council has agreed.", "1 | 2[A P] 3 | 4"},
      {"a citation on a line of its own", "My assessment\n1. We decide:\n\u2022 this, or\n\u2022 that.\n(Local Government Act 1974, section 24A(6), as amended)\n2. Next.",
       "1 | 2[t t]+ 3 | 4"},
      {"a citation that has a mark of its own", "My assessment\n- We decide:\n- this, or\n- that.\n- (Local Government Act 1974, section 24A(6), as amended)\n- Next.",
       "1 | 2[t t]+ 3 | 4"},
      {"numbers that restart after a citation", "My assessment\n1. One.\n(Local Government Act 1974, section 26B)\n1. Two.\n2. Three.", "1 | 2 3 4 | 5"},
      {"a mark alone on its line", "My assessment\n1.\nOne.\n2.\nTwo.", "1 | 2 3 | 4"},
      {"right-aligned numbers", "My assessment\n  8. One.\n  9. Two.\n 10. Three.\n 11. Four.", "1 | 2 3 4 5 | 6"},
      {"page chrome between sections", "My assessment\n1. One.\nBack to top\nPrint this page", "1 | 2 | 3"},
      {"a sub-heading", "My assessment\n1. One.\n\nThe second part\n\n2. Two.", "1 | 2 | 3 | 4"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(outline(decision("Testham Council (25 005 545)", row.body)) == row.outline);
  }
}

TEST_CASE("a sub-heading stands in the zone of its section and on the second level") {
  const Text text = read_text(decision("", "What I found\n1. One.\n\nThe second part\n\n2. Two.\n\nWhat happened\n3. So.\n\nLater\n\n4. Then."));
  const Document d = parse_document(text);
  REQUIRE(d.sections.size() == 6);
  CHECK(d.sections[2].kind == SectionKind::other);
  CHECK(d.sections[2].zone == SectionKind::findings);
  CHECK(d.sections[2].level == 2);
  CHECK(d.sections[4].zone == SectionKind::events);
}

TEST_CASE("what follows the sign-off, and the publisher's chrome, is no part of the decision") {
  const std::string chrome = "Privacy settings\n\nLGO logogram\n\nWe recommend you set these 'ON'.\n\n";
  const std::string bytes = chrome + decision("Testham Council (25 005 545)") + "\nInvestigator's decision on behalf of the Ombudsman\n\nSomething else\n\n" + chrome;
  CHECK(outline(bytes) == "1 | 2");
}

TEST_CASE("any other text gives a warning with a code and nothing that looks like a decision") {
  struct Row {
    const char* name;
    std::string text;
    const char* code;
    Kind kind;
  };
  const Row rows[] = {
      {"nothing", "", "empty", Kind::complaint},
      {"white space", " \n\t\n", "empty", Kind::complaint},
      {"a recipe", "Leek soup\n\n1. Chop the leeks.\n2. Add water.\n\nSummary: good for four.", "not-a-decision", Kind::complaint},
      {"a complaint with a heading", "The complaint\n\nI rang the council in May 2024 and nobody came. I want an apology.", "not-a-decision", Kind::complaint},
      {"two decisions", decision("Testham Council (25 005 545)") + decision("Other Council (25 005 546)"), "several-decisions", Kind::decision},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const Text text = read_text(row.text);
    const Document d = parse_document(text);
    REQUIRE(d.warnings.size() == 1);
    CHECK(d.warnings[0].code == row.code);
    CHECK(d.sections.empty());
    CHECK_FALSE(d.authority.found());
    CHECK(detect_kind(text) == row.kind);
  }
}

TEST_CASE("a summary pasted alone is the Ombudsman's where it closes or finds") {
  const auto kind = [](const char* bytes) { return detect_kind(read_text(bytes)); };
  CHECK(kind("Summary: We will not investigate this complaint about a fence. It is late.") == Kind::decision);
  CHECK(kind("Summary\nMr A complains about a fence. The Ombudsman has not found fault.") == Kind::decision);
  CHECK(kind("Summary: the council will not investigate my complaint about a fence.") == Kind::complaint);
  CHECK(kind("We were told that the Ombudsman will not investigate.") == Kind::complaint);
}

TEST_CASE("half a decision is read, and said to be half") {
  const Document d = parse_document(read_text("My assessment\n1. We looked.\nFinal decision\n1. We will not investigate.\nInvestigator's decision on behalf of the Ombudsman"));
  CHECK(d.sections.size() == 2);
  REQUIRE(d.warnings.size() == 1);
  CHECK(d.warnings[0].code == "incomplete-decision");
}
