// SPDX-License-Identifier: MIT
// Reading: the sentences of a decision with the rules that speak in them. Every kind of conclusion is drawn from
// this one pass; see rules/rule.h for the rules.
#pragma once

#include <vector>

#include "faultline/classification.h"
#include "rules/rule_book.h"

namespace faultline {

struct Sentence {
  Span span;
  const Passage* passage = nullptr;
  std::vector<RuleMatch> hits;
  bool recital = false;    // an account of what the law lets the Ombudsman do
  bool closing = false;    // says that something is not investigated
  bool gives_reason = false;  // follows a closing sentence, or is one
  bool wants = false;      // says what the person wants
  bool complains = false;

  [[nodiscard]] const RuleMatch* voice(std::string_view code) const;
};

struct Reading {
  const Text& text;
  const Document& document;
  const Facts& facts;
  std::vector<Sentence> sentences;  // in the order of the text
  bool declined = false;      // the decision as a whole declines to investigate, or ends the investigation
  bool label_declined = false;  // the label says "closed after initial enquiries"

  [[nodiscard]] const Sentence* sentence_at(std::uint32_t position) const;  // null where none was read
};

[[nodiscard]] Reading read_sentences(const Text& text, const Document& document,
                                     const std::vector<Passage>& passages, const Facts& facts);

// Whether the words before `at` in the sentence put them into someone else's mouth: "Mr X says …", "the Council
// replied that …". A turn such as "but" or "because we" gives the word back to the Ombudsman.
[[nodiscard]] bool attributed(const Text& text, const Sentence& sentence, std::uint32_t at);
// Whether the sentence, as far as `at`, is the Ombudsman's own: not recited, not attributed, not the complaint.
[[nodiscard]] bool own_voice(const Reading& reading, const Sentence& sentence, std::uint32_t at);

// What a complaint is about, in "we will not investigate his complaint about …, because …": words of the matter,
// not of the reason. Empty where the sentence has none.
[[nodiscard]] Span topic_of(const Text& text, const Sentence& sentence);

[[nodiscard]] Evidence evidence(const Sentence& sentence, const RuleMatch& hit);
// Adds evidence unless it is there or there is enough of it.
void add_evidence(std::vector<Evidence>& list, Evidence one);

[[nodiscard]] std::vector<Ground> read_grounds(const Reading& reading);
[[nodiscard]] std::vector<Finding> read_findings(const Reading& reading, const std::vector<Remedy>& remedies);
[[nodiscard]] std::vector<Remedy> read_remedies(const Reading& reading);
[[nodiscard]] std::vector<Body> read_bodies(const Reading& reading);
[[nodiscard]] std::vector<ComplaintHead> read_heads(const Reading& reading);
[[nodiscard]] std::vector<OutcomeSought> read_outcomes_sought(const Reading& reading);

}  // namespace faultline
