// SPDX-License-Identifier: MIT
#include "complaint/checks.h"

#include <algorithm>

#include "complaint/checks_grounds.h"
#include "complaint/missing.h"
#include "complaint/signposts.h"
#include "domain.h"
#include "ordered.h"
#include "rules/words.h"

namespace faultline {
namespace {

constexpr std::size_t kMostEvidence = 6;  // marks on a page; more would drown the draft

// The provision for councils comes first in domain.h, the one for adult social care last.
std::string statute_of(std::string_view code, const Complaint& complaint) {
  const domain::GroundInfo* ground = domain::ground(code);
  if (!ground) return {};
  const std::string_view statutes = ground->statutes;
  const std::size_t cut = statutes.rfind("; ");
  if (cut == std::string_view::npos) return std::string(statutes);
  const bool adult_care = complaint.category.value.rfind("Adult", 0) == 0 && code != "social-landlord";
  return std::string(adult_care ? statutes.substr(cut + 2) : statutes.substr(0, statutes.find("; ")));
}

std::string headline_of(const words::CheckWords& about, std::string_view status) {
  if (status == "problem") return std::string(about.problem);
  if (status == "possible") return std::string(about.possible);
  std::string own(about.code);
  own += status == "clear" ? "-clear" : "-unknown";
  const std::string_view sentence = words::sentence(own);
  return std::string(sentence.empty() ? words::sentence("unknown") : sentence);
}

std::vector<Span> tidy(std::vector<Span> spans) {
  spans.erase(std::remove_if(spans.begin(), spans.end(), [](Span span) { return span.empty(); }), spans.end());
  sort_stably(spans, [](Span a, Span b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
  std::vector<Span> out;
  for (const Span span : spans) {
    if (out.empty() || !out.back().overlaps(span)) out.push_back(span);
  }
  if (out.size() > kMostEvidence) out.resize(kMostEvidence);
  return out;
}

Check make_check(const words::CheckWords& about, Verdict verdict, const Complaint& complaint) {
  Check check;
  check.code = about.code;
  check.status = verdict.status;
  check.headline = headline_of(about, check.status);
  check.why = about.rule;
  if (!verdict.why.empty()) check.why.append(" ").append(verdict.why);
  check.statute = statute_of(about.code, complaint);
  check.what_helps = about.helps;
  check.evidence = tidy(std::move(verdict.evidence));
  return check;
}

void explain_outcomes(const Signals& signals, Complaint& complaint) {
  for (WantedOutcome& wanted : complaint.outcomes_sought) {
    const words::OutcomeWords* about = words::outcome(wanted.code);
    if (!about) about = words::outcome("other");
    wanted.achievable = about->achievable;
    wanted.why = about->why;
    const bool out_of_reach = std::any_of(wanted.evidence.begin(), wanted.evidence.end(), [&](Span span) {
      return std::any_of(std::begin(kWishesBeyond), std::end(kWishesBeyond), [&](Signal signal) {
        const std::vector<Span> spans = signals.spans(signal);
        return std::any_of(spans.begin(), spans.end(), [&](Span beyond) { return beyond.overlaps(span); });
      });
    });
    if (out_of_reach && (wanted.code == "decision-changed" || wanted.code == "other")) wanted.achievable = "no";
    if (wanted.code == "payment" && signals.has(Signal::damages)) wanted.why.append(" ").append(words::sentence("damages"));
  }
}

// An event is a sentence with a date in it; what was read before knows more kinds of date.
std::vector<Event> dated_sentences(const Text& text, const Draft& draft) {
  std::vector<Event> events;
  for (const Date& date : find_dates(text, draft.whole())) events.push_back({date, draft.sentence_at(date.span.begin)});
  sort_stably(events, [](const Event& a, const Event& b) { return a.date.value < b.date.value; });
  return events;
}

void add_warnings(const Draft& draft, Complaint& complaint) {
  constexpr std::size_t kShortDraft = 120;  // bytes: about twenty words
  if (draft.clean.size() < kShortDraft) complaint.warnings.push_back({"short-draft", std::string(words::sentence("short-draft")), {}});
  if (!draft.today) complaint.warnings.push_back({"no-today", std::string(words::sentence("no-today")), {}});
}

}  // namespace

void add_checks(const Text& text, const ComplaintOptions& options, Complaint& complaint) {
  const Draft draft = open_draft(text, options);
  const Signals signals = read_signals(draft);
  const GroundReading words = read_ground_words(draft);
  if (complaint.events.empty()) complaint.events = dated_sentences(text, draft);
  for (const words::CheckWords& about : words::checks()) {
    complaint.checks.push_back(make_check(about, judge(about.code, draft, signals, words, complaint), complaint));
  }
  explain_outcomes(signals, complaint);
  add_missing(draft, signals, complaint);
  add_signposts(draft, signals, complaint);
  add_warnings(draft, complaint);
}

}  // namespace faultline
