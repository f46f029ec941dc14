// SPDX-License-Identifier: MIT
// Document: a published decision as its publisher structures it.
//
//   Document d = parse_document(read_text(bytes));
//   d.reference            // span of "25 005 545", or empty
//   d.sections[0].paragraphs[0].number
//
// A text that is no decision gives a Document without sections and says why in `warnings`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faultline/span.h"
#include "faultline/text.h"

namespace faultline {

// Something a reader should know about the text; span is empty where it concerns the whole.
struct Warning {
  std::string code;  // stable: "not-a-decision", "pseudonym-mismatch"
  std::string message;
  Span span;
};

// A value read from the text: its normal form and the words it was read from. Empty span: not found.
struct Field {
  std::string value;
  Span span;
  [[nodiscard]] bool found() const { return !span.empty(); }
};

enum class SectionKind { complaint, powers, scope, method, findings, law, events, analysis, agreed_action, decision, other };
[[nodiscard]] std::string_view code(SectionKind kind);

struct Item {
  Span label;  // what the copy shows ("a)", "•"); empty where it shows nothing
  Span text;
};

struct Paragraph {
  std::uint32_t number = 0;  // from 1 through the whole decision, as the published statement numbers it
  Span label;                // what the copy shows ("3.", "-"); empty where it shows nothing
  Span lead;                 // the paragraph's own words, up to its first item
  std::vector<Item> items;
  Span tail;                 // words after the items: usually the statutory citation in brackets
  Span span;                 // from the first word to the last, items and tail included
};

struct Section {
  Span heading;
  SectionKind kind = SectionKind::other;
  // For a sub-heading of no kind of its own: the kind of the section it stands in; else equal to kind.
  SectionKind zone = SectionKind::other;
  std::uint32_t level = 1;  // 1 section, 2 sub-heading
  Span span;                // heading and paragraphs
  std::vector<Paragraph> paragraphs;
};

struct Document {
  Field authority, reference, category, subcategory;
  Field outcome;  // value: a code of domain/taxonomy.json; the span covers the label as printed
  Field date;     // value: YYYY-MM-DD
  Field summary;  // value: the text on one line
  std::vector<Section> sections;
  std::vector<Warning> warnings;
  bool draft = false;  // "The Ombudsman's draft decision", "provisional view"
  bool joint = false;  // with the Health Ombudsman
};

[[nodiscard]] Document parse_document(const Text& text);

enum class Kind { decision, complaint };
// What a pasted text most probably is. Empty text counts as a complaint.
[[nodiscard]] Kind detect_kind(const Text& text);

// A stretch of words that a rule reads as a whole, and where in the decision it stands.
struct Passage {
  Span span;
  SectionKind zone = SectionKind::other;  // zone of its section; `complaint` text is never the Ombudsman's view
  bool is_summary = false;
  bool is_item = false;
  std::uint32_t section = 0;    // index into Document::sections (0 for the summary)
  std::uint32_t paragraph = 0;  // number of the paragraph (0 for the summary)
};

// Summary first, then every paragraph's lead, items and tail in order; no more than the limits in text.h.
[[nodiscard]] std::vector<Passage> passages(const Document& document);

}  // namespace faultline
