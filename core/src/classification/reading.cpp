// SPDX-License-Identifier: MIT
#include "classification/reading.h"

#include <algorithm>

namespace faultline {
namespace {

const Pattern& speaker() {
  static const Pattern pattern(expand(
      R"((?:<title> (?:\w+ and <title> )?\w+|\b(?:he|she|they)\b|complainants?|<council>|(?:letter|response|reply|adjudication|officer|social worker|head ?teacher|panel|report|manager|investigator|landlord|neighbour)s?)(?:['\x{2019}]s? \w+)?,? (?:(?:has|have|had|also|then|now|further|first|who|that|in|at|on|stage|one|two|three|\d+|\w+ly|response|reply|therefore|both|again|and|initially|still) )*(?:(?:says?|said|stated|states|claim(?:s|ed)? (?:that|the|he|she|they|it|to|there|his|her)|complain(?:s|ed)?|alleg(?:es|ed)|argue[sd]?|contends?|maintains?|asserts?|responded|replied|wrote|called|told|explained|apologised and said)\b|(?:believe[sd]?|feels?|felt|thinks?|thought|consider(?:s|ed)?|found|decided|concluded|accept(?:s|ed)?|confirmed|noted|suggest(?:s|ed)?|advised|informed|acknowledged|disagree[sd]?|disput(?:es|ed))\b (?:that|there|it|this|he|she|they|his|her|their|the|him|them|Mr|Mrs|Miss|Ms|no|its)\b))"));
  return pattern;
}

const Pattern& turn() {
  static const Pattern pattern(expand(
      R"(\b(?:but|however|nevertheless|nonetheless)\b|[.;] |\b(?:because|as|since|so|and|although|while|when)\b,? (?:<we>|there|it (?:is|was|would)|the (?:complaint|injustice)|any|our|this|my|an investigation|(?:further )?investigation)\b|[,;] (?:<we>|I|there)\b|\b<we> (?:will|can|do|have|has|am|are|cannot|find|found|consider|would|could|see|did|is|uphold)\b|\bthis is\b|, it (?:is|was|would)\b|\b(?:despite|unless)\b)"));
  return pattern;
}

bool is_in_own_section(SectionKind zone) {
  return zone != SectionKind::powers && zone != SectionKind::law && zone != SectionKind::complaint;
}

// The clauses of a sentence that gives more than one reason: the guards of one must not silence the next.
std::vector<Span> clauses(const Text& text, Span sentence) {
  static const Pattern joint(expand(
      R"([;:,.]? (?:(?:and|but|or|nor|also|because|as|so)\b,? )+(?:also |that |because |in any case |therefore )*(?:there (?:is|are|would|has|can)|it|<we>|any|an investigation|investigation|further|insufficient|not|no|is|are|was|would|could|cannot|unlikely|late|<title>|the (?:council|injustice|complaint|courts?))\b|, (?:there (?:is|are)|some|others?|part) |[;:] )"));
  std::vector<Span> list;
  std::uint32_t begin = sentence.begin;
  for (const Match& one : joint.find_all(text.clean(), sentence)) {
    list.push_back({begin, one.span.begin});
    begin = one.span.begin;
  }
  if (!list.empty()) list.push_back({begin, sentence.end});
  return list;
}

void mark_reasons(Reading& reading) {
  static const Pattern therefore(R"(\b(?:therefore|consequently|accordingly|for (?:this|these|that) reasons?|on (?:this|that) basis)\b|^[^a-z]*(?:so|as such)\b)");
  Sentence* previous = nullptr;
  bool lead_closing = false;  // items take after the words that introduce them
  std::uint32_t paragraph = 0;
  for (Sentence& one : reading.sentences) {
    const bool follows = previous != nullptr && previous->gives_reason && previous->passage == one.passage;
    if (one.passage->paragraph != paragraph) {
      paragraph = one.passage->paragraph;
      lead_closing = false;
    }
    one.gives_reason = !one.recital && (one.closing || (follows && !one.complains) ||
                                        (one.passage->is_item && lead_closing));
    if (one.closing && previous != nullptr && previous->passage == one.passage && !previous->recital &&
        therefore.find(reading.text.clean(), one.span)) {
      previous->gives_reason = true;
    }
    if (!one.passage->is_item && one.closing) lead_closing = true;
    previous = &one;
  }
}

// Whether the decision as a whole declines to investigate. A closing sentence in the summary or in the last
// section says so; the label alone says so for closed ones.
bool declines(const Reading& reading) {
  if (reading.label_declined) return true;
  bool declined = false;
  bool judged = false;
  for (const Sentence& one : reading.sentences) {
    if (!one.passage->is_summary && one.passage->zone != SectionKind::decision) continue;
    if (!one.recital && one.voice("closing-whole") != nullptr) declined = true;
    static const Pattern reasons(R"(\b(?:evidence of|(?:enough|insufficient) evidence|unlikely|prospect)\b)");
    const bool finds = !one.closing && !reasons.find(reading.text.clean(), one.span);
    for (const RuleMatch& hit : one.hits) {
      if (hit.rule->code == "discontinued" && own_voice(reading, one, hit.span.begin)) declined = true;
      if (one.passage->is_summary && hit.family == RuleFamily::finding && hit.rule->weight > 0.8 &&
          (hit.rule->code == "fault" || hit.rule->code == "no-fault" || hit.rule->code == "fault-injustice") &&
          finds && own_voice(reading, one, hit.span.begin)) {
        judged = true;
      }
    }
  }
  return declined && !judged;
}

}  // namespace

const RuleMatch* Sentence::voice(std::string_view code) const {
  for (const RuleMatch& hit : hits) {
    if (hit.family == RuleFamily::voice && hit.rule->code == code) return &hit;
  }
  return nullptr;
}

Reading read_sentences(const Text& text, const Document& document, const std::vector<Passage>& passages,
                       const Facts& facts) {
  Reading reading{text, document, facts, {}, false, false};
  reading.label_declined = document.outcome.value == "closed-after-initial-enquiries";
  for (const Passage& passage : passages) {
    if (passage.span.empty()) continue;
    const std::vector<int> candidates = rule_book().candidates(text.slice(passage.span));
    for (const Span span : sentences(text.clean(), passage.span)) {
      Sentence one{span, &passage, {}};
      const std::vector<Span> parts = is_in_own_section(passage.zone) ? clauses(text, span) : std::vector<Span>{};
      for (const int rule : candidates) {
        rule_book().read_all(rule, text.clean(), span, parts, one.hits);
      }
      one.recital = one.voice("recital") != nullptr;
      one.closing = !one.recital && one.voice("closing") != nullptr;
      one.wants = one.voice("wants") != nullptr;
      one.complains = one.voice("complains") != nullptr;
      reading.sentences.push_back(std::move(one));
    }
  }
  mark_reasons(reading);
  reading.declined = declines(reading);
  return reading;
}

const Sentence* Reading::sentence_at(std::uint32_t position) const {
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), position,
                                      [](std::uint32_t at, const Sentence& each) { return at < each.span.begin; });
  return after == sentences.begin() || position >= (after - 1)->span.end ? nullptr : &*(after - 1);
}

bool attributed(const Text& text, const Sentence& sentence, std::uint32_t at) {
  // What is said in the matter of the complaint is told before the reason.
  const std::uint32_t told = topic_of(text, sentence).end;
  const Span before{told <= at ? std::max(sentence.span.begin, told) : sentence.span.begin, std::max(sentence.span.begin, at)};
  const std::vector<Match> speakers = speaker().find_all(text.clean(), before);
  if (speakers.empty()) return false;
  // "If she disagrees that …, she could have appealed" supposes and does not report.
  static const Pattern supposed(R"(\bif (?:\w+ )?$)");
  if (supposed.find(text.clean(), {before.begin, speakers.back().span.begin})) return false;
  return !turn().find(text.clean(), {speakers.back().span.end, at}).has_value();
}

bool own_voice(const Reading& reading, const Sentence& sentence, std::uint32_t at) {
  if (sentence.recital) return false;
  if (!sentence.passage->is_summary && !is_in_own_section(sentence.passage->zone)) {
    // The scope of an investigation is often told in the section on the complaint, in the first person.
    if (sentence.passage->zone != SectionKind::complaint || sentence.voice("scope") == nullptr) return false;
  }
  return !attributed(reading.text, sentence, at);
}

Span topic_of(const Text& text, const Sentence& sentence) {
  const RuleMatch* opening = sentence.voice("topic");
  if (opening == nullptr) return {};
  static const Pattern reason(expand(
      R"((?:\bbecause\b|\bdue to\b|\bsince (?:it|the|there|he|she|they|we|any)\b|,? \bas (?:it|the|there|he|she|they|we|any|no|an|this|Mr|Mrs|Miss|Ms|our|further|of)\b|\bwhich (?:is|are|was|were) (?:also |now )?(?:late|out)|[,;:] (?:and|but|so|which|nor) (?:it|the|there|he|she|we|any|is|are|we|this)\b|\b(?:and|but|or|nor) (?:there|we|any|it (?:is|was|would)|insufficient|not enough|is|are|can|could|would|late|outside)\b|\b(?:is|are) (?:also )?(?:late|outside|out of|premature|not|unlikely)\b|\b(?:when|where|if|unless) (?:we|there|it|the (?:law|core|main|substantive))\b|[.;] ))"));
  const Span rest{opening->span.end, sentence.span.end};
  const auto end = reason.find(text.clean(), rest);
  return {opening->span.end, end ? end->span.begin : sentence.span.end};
}

Evidence evidence(const Sentence& sentence, const RuleMatch& hit) {
  return {hit.span, sentence.passage->zone, sentence.passage->is_summary, std::string(hit.rule->id)};
}

void add_evidence(std::vector<Evidence>& list, Evidence one) {
  constexpr std::size_t kEnough = 8;
  if (list.size() >= kEnough) return;
  for (const Evidence& have : list) {
    if (have.span == one.span) return;
  }
  list.push_back(std::move(one));
}

}  // namespace faultline
