// SPDX-License-Identifier: MIT
// When the writer first knew: words that say so come first, then the earliest thing that the body did or that
// happened, then what was asked of it. A life told as background and the steps of complaining say nothing
// about it.
#include <algorithm>
#include <array>
#include <cstdlib>

#include "complaint/extract.h"
#include "rules/draft_knowledge.h"

namespace faultline {
namespace {

// In the order in which they are believed.
enum class Moment { knowledge, act, other, request, none };

constexpr std::uint32_t kReach = 400;  // a draft may be one endless line

// The words that go with a date: its sentence, up to the dates told beside it.
Span words_around(const Complaint& complaint, const Event& event) {
  const Span date = event.date.span;
  Span around{std::max(event.text.begin, date.begin > kReach ? date.begin - kReach : 0), std::min(event.text.end, date.end + kReach)};
  for (const Event& other : complaint.events) {
    const Span span = other.date.span;
    if (span.end <= date.begin) around.begin = std::max(around.begin, span.end);
    if (span.begin >= date.end) around.end = std::min(around.end, span.begin);
  }
  return around;
}

const RuleTable& moments() {
  static const RuleTable table(unpacked<rules::kMoments>());
  return table;
}

bool says(const std::vector<DraftRuleHit>& hits, std::string_view code) {
  return std::any_of(hits.begin(), hits.end(), [&](const DraftRuleHit& hit) { return hit.rule->code == code; });
}

Moment moment_of(const Draft& draft, const Complaint& complaint, const Event& event) {
  const Span around = words_around(complaint, event);
  std::vector<DraftRuleHit> hits = moments().hits(draft.clean, around);
  // "I asked in 2021, again in May": what the sentence began with goes on.
  if (hits.empty()) {
    const std::uint32_t sentence_from = std::max(event.text.begin, around.begin > kReach ? around.begin - kReach : 0);
    const std::vector<DraftRuleHit> before = moments().hits(draft.clean, {sentence_from, around.begin});
    if (says(before, "complaint")) return Moment::none;
    if (says(before, "request")) return Moment::request;
  }
  if (says(hits, "knowledge")) return Moment::knowledge;
  if (says(hits, "complaint") || says(hits, "background")) return Moment::none;
  if (says(hits, "act")) return Moment::act;
  return says(hits, "request") ? Moment::request : Moment::other;
}

// "I knew then that it was wrong" speaks of the date told last before it.
const Event* known_then(const Draft& draft, const Complaint& complaint) {
  const Event* found = nullptr;
  for (const DraftRuleHit& hit : moments().hits(draft)) {
    if (hit.rule->code != "then") continue;
    for (const Event& event : complaint.events) {
      if (event.date.span.begin < hit.span.begin && (found == nullptr || event.date.span.begin > found->date.span.begin)) found = &event;
    }
    break;
  }
  return found;
}

int year_of(const Date& date) { return std::atoi(date.value.substr(0, 4).c_str()); }

bool is_past(const Draft& draft, const Date& date) {
  if (!draft.today) return true;
  const int year = year_of(date);
  const int month = date.value.size() >= 7 ? std::atoi(date.value.substr(5, 2).c_str()) : 1;
  const int day = date.value.size() >= 10 ? std::atoi(date.value.substr(8, 2).c_str()) : 1;
  return CalendarDay{year, month, day} <= *draft.today;
}

bool is_of_contact(const Complaint& complaint, const Date& date) {
  const auto same = [&](const std::optional<Date>& other) { return other && other->span == date.span; };
  return same(complaint.complained_to_body.date) || same(complaint.final_response.date);
}

// "In spring 2024 … I reported it in July 2024": of a year alone, the month told for it.
const Event& finer(const Draft& draft, const Complaint& complaint, const Event& known) {
  if (known.date.value.size() > 4) return known;
  for (const Event& event : complaint.events) {
    const bool same_year = event.date.value.size() > 4 && year_of(event.date) == year_of(known.date);
    if (same_year && !is_of_contact(complaint, event.date) && moment_of(draft, complaint, event) != Moment::none) return event;
  }
  return known;
}

}  // namespace

void find_known_since(const Draft& draft, Complaint& complaint) {
  if (const Event* event = known_then(draft, complaint)) {
    complaint.known_since = event->date;
    return;
  }
  // Events are in time order: the first of its kind is the earliest.
  std::array<const Event*, 4> first{};
  for (const Event& event : complaint.events) {
    if (!is_past(draft, event.date) || is_of_contact(complaint, event.date)) continue;
    const auto moment = static_cast<std::size_t>(moment_of(draft, complaint, event));
    if (moment < first.size() && first[moment] == nullptr) first[moment] = &event;
  }
  const auto& [knowledge, act, other, request] = first;
  const Event* known = knowledge != nullptr ? knowledge : act != nullptr ? act : other != nullptr ? other : request;
  // What happened shortly before the body's first act belongs to the matter; what is older leads up to it.
  constexpr int kShortly = 2;
  if (known == act && act != nullptr && other != nullptr && other->date.value < act->date.value &&
      year_of(act->date) - year_of(other->date) <= kShortly) {
    known = other;
  }
  if (known != nullptr) complaint.known_since = finer(draft, complaint, *known).date;
}

}  // namespace faultline
