// SPDX-License-Identifier: MIT
// What the person wants: read in sentences that say so, and in the list that such a sentence introduces.
#include <algorithm>

#include "classification/wishes.h"

namespace faultline {
namespace {

// "the Council refused her request to be rehoused" tells of a request; it makes none.
bool only_told(const Text& text, Span wants) {
  static const Pattern noun(R"(\b(?:her|his|their|its|a|an|the|this|that|any|each|such|to|'s|\x{2019}s|\w+s') (?:[\w'\x{2019}]+ )?$)");
  static const Pattern relative(R"(\b(?:that|which) \w+ (?:also )?$)");  // "the review that she has asked for"
  const Span before{wants.begin < 32 ? 0 : wants.begin - 32, wants.begin};
  const std::string_view word = text.slice(wants);
  // "He told the Council and asked for her to be moved": a story, where an apology or money would be a wish.
  static const Pattern asks_redress(R"(^asked (?:for|that) (?:an? |the |some )?(?:\w+ )?(?:apolog|compensat|pay|refund|money|financial))");
  if (word.starts_with("asked") && !asks_redress.find(text.clean(), {wants.begin, wants.end + 40})) return true;
  if ((word.starts_with("has ask") || word.starts_with("ask")) && relative.find(text.clean(), before)) return true;
  if (!word.starts_with("request") && !word.starts_with("hope") && !word.starts_with("wish")) return false;
  return noun.find(text.clean(), before).has_value();
}

// "wants the …", "would like a …", but not "what he wants and needs".
bool says_plainly(const Text& text, const Sentence& sentence, Span wish) {
  static const Pattern plain(R"(^(?:wants?|would like) (?:the|to|an?|its?|his|her|their|us|more|all|access|answers|confirmation|help|information|someone)\b)");
  static const Pattern words(R"((?:wants?|would like)$)");
  const auto found = words.find(text.clean(), wish);
  return found && plain.find(text.clean(), {found->span.begin, sentence.span.end}).has_value();
}

}  // namespace

std::optional<Span> wish_of(const Text& text, const Sentence& sentence) {
  if (const RuleMatch* wants = sentence.voice("wants"); wants != nullptr) {
    return only_told(text, wants->span) ? std::nullopt : std::optional<Span>(wants->span);
  }
  if (sentence.passage->zone != SectionKind::complaint) return std::nullopt;
  // Whatever else the sentence says ("… that it will not happen again").
  static const Pattern plain(expand(R"((?:<title> (?:\w+ and <title> )?\w+|\b(?:he|she|they)) (?:now |also |both |therefore )*(?:wants|want|wanted|would like|asks)\b|\b(?:says?|said|believes?|thinks?|feels?|considers?) (?:[\w',\x{2019}]+ ){0,14}(?:council|school|provider|home|panel) should (?:now )?(?:revisit|review|pay|apologise|reconsider|refund|provide|change|offer|reimburse|grant|allow)\b)"));
  const auto match = plain.find(text.clean(), sentence.span);
  return match ? std::optional<Span>(match->span) : std::nullopt;
}

std::vector<OutcomeSought> read_outcomes_sought(const Reading& reading) {
  std::vector<OutcomeSought> sought;
  std::vector<Evidence> other;
  std::uint32_t list_of = 0;  // the paragraph whose items are wishes
  for (const Sentence& sentence : reading.sentences) {
    const Passage& passage = *sentence.passage;
    const std::optional<Span> wish = wish_of(reading.text, sentence);
    if (wish && !passage.is_item) list_of = passage.paragraph;
    const bool in_list = passage.is_item && list_of != 0 && passage.paragraph == list_of;
    if ((!wish && !in_list) || sentence.recital || sentence.closing) continue;
    if (passage.zone == SectionKind::powers || passage.zone == SectionKind::law ||
        passage.zone == SectionKind::agreed_action || passage.zone == SectionKind::scope) {
      continue;
    }
    const std::uint32_t from = wish ? wish->begin : sentence.span.begin;
    bool named = false;
    for (const RuleMatch& hit : sentence.hits) {
      if (hit.family != RuleFamily::outcome_sought || hit.span.end <= from) continue;
      named = true;
      auto one = std::find_if(sought.begin(), sought.end(),
                              [&](const OutcomeSought& have) { return have.code == hit.rule->code; });
      if (one == sought.end()) {
        sought.push_back({std::string(hit.rule->code), {}});
        one = std::prev(sought.end());
      }
      add_evidence(one->evidence, evidence(sentence, hit));
    }
    const bool plain = wish && passage.zone == SectionKind::complaint && !passage.is_summary && says_plainly(reading.text, sentence, *wish);
    if (!named && plain && !reading.text.slice(sentence.span).ends_with(':')) other.push_back({*wish, passage.zone, false, "wants.other"});
  }
  if (!other.empty()) sought.push_back({"other", std::move(other)});
  return sought;
}

}  // namespace faultline
