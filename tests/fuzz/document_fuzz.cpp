// SPDX-License-Identifier: MIT
// Any bytes as a decision: every span lies inside the clean text, paragraphs are numbered from 1 without a gap and
// stand in order, items lie in their paragraph, passages in the text.
#include "faultline/document.h"
#include "fuzz.h"

using namespace faultline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Text text = read_text(as_text(data, size));
  const Document document = parse_document(text);
  const Span all{0, static_cast<std::uint32_t>(text.clean().size())};
  const auto inside = [](Span inner, Span outer) { return inner.begin <= inner.end && (inner.empty() || (inner.begin >= outer.begin && inner.end <= outer.end)); };
  for (const Field* field : {&document.authority, &document.reference, &document.category, &document.subcategory, &document.outcome,
                             &document.date, &document.summary}) {
    MUST(inside(field->span, all));
  }
  std::uint32_t number = 0, last = 0;
  for (const Section& section : document.sections) {
    MUST(inside(section.span, all) && inside(section.heading, section.span));
    MUST(section.level == 1 || section.level == 2);
    for (const Paragraph& paragraph : section.paragraphs) {
      MUST(paragraph.number == ++number);
      MUST(inside(paragraph.span, all) && paragraph.span.begin >= last);
      last = paragraph.span.begin;
      MUST(inside(paragraph.lead, paragraph.span) && inside(paragraph.tail, paragraph.span));
      for (const Item& item : paragraph.items) MUST(inside(item.text, paragraph.span) && inside(item.label, paragraph.span));
    }
  }
  for (const Passage& passage : passages(document)) MUST(inside(passage.span, all));
  MUST(detect_kind(text) == detect_kind(text));
  return 0;
}
