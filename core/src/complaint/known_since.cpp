// SPDX-License-Identifier: MIT
// When the writer first knew: words that say so come first, then the earliest thing that the body did or that
// happened, then what was asked of it. A life told as background and the steps of complaining say nothing
// about it.
#include <algorithm>
#include <cstdlib>

#include "complaint/extract.h"
#include "rules/draft_knowledge.h"

namespace faultline {
namespace {

enum class Moment { knowledge, act, request, none };

// The words that go with a date: its sentence, up to the dates told beside it.
Span words_around(const Complaint& complaint, const Event& event) {
  Span around = event.text;
  for (const Event& other : complaint.events) {
    const Span span = other.date.span;
    if (!event.text.contains(span)) continue;
    if (span.end <= event.date.span.begin) around.begin = std::max(around.begin, span.end);
    if (span.begin >= event.date.span.end) around.end = std::min(around.end, span.begin);
  }
  return around;
}

Moment moment_of(const Draft& draft, const Complaint& complaint, const Event& event) {
  static const RuleTable table(rules::kMoments);
  const std::vector<DraftRuleHit> hits = table.hits(draft.clean, words_around(complaint, event));
  const auto says = [&](std::string_view code) {
    return std::any_of(hits.begin(), hits.end(), [&](const DraftRuleHit& hit) { return hit.rule->code == code; });
  };
  if (says("knowledge")) return Moment::knowledge;
  if (says("complaint") || says("background")) return Moment::none;
  if (says("request") && !says("act")) return Moment::request;
  return Moment::act;
}

bool is_past(const Draft& draft, const Date& date) {
  if (!draft.today) return true;
  return date.value.size() < 4 || std::atoi(date.value.substr(0, 4).c_str()) <= draft.today->year;
}

bool is_of_contact(const Complaint& complaint, const Date& date) {
  const auto same = [&](const std::optional<Date>& other) { return other && other->span == date.span; };
  return same(complaint.complained_to_body.date) || same(complaint.final_response.date);
}

}  // namespace

void find_known_since(const Draft& draft, Complaint& complaint) {
  Moment best = Moment::none;
  for (const Event& event : complaint.events) {
    if (!is_past(draft, event.date) || is_of_contact(complaint, event.date)) continue;
    const Moment moment = moment_of(draft, complaint, event);
    if (moment >= best) continue;
    // Events are in time order: the first of its kind is the earliest.
    best = moment;
    complaint.known_since = event.date;
  }
}

}  // namespace faultline
