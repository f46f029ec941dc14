// SPDX-License-Identifier: MIT
#include "complaint/time_limit.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "pattern.h"
#include "rules/words.h"

namespace faultline {
namespace {

struct Period {
  long first = 0, last = 0;  // days, both in it
};

int number_at(const std::string& text, std::size_t begin, std::size_t size) {
  return text.size() >= begin + size ? std::atoi(text.substr(begin, size).c_str()) : 0;
}

// "2024", "2024-05" or "2024-05-12"; anything else is no date.
std::optional<Period> period_of(const Date& date) {
  const int year = number_at(date.value, 0, 4);
  const int month = number_at(date.value, 5, 2);
  const int day = number_at(date.value, 8, 2);
  if (year < 1) return std::nullopt;
  if (day > 0) {
    const long at = day_number({year, month, day});
    return Period{at, at};
  }
  if (month > 0) {
    const CalendarDay next = month == 12 ? CalendarDay{year + 1, 1, 1} : CalendarDay{year, month + 1, 1};
    return Period{day_number({year, month, 1}), day_number(next) - 1};
  }
  return Period{day_number({year, 1, 1}), day_number({year, 12, 31})};
}

long twelve_months_after(long day) {
  const CalendarDay at = day_of_number(day);
  // 29 February has no namesake in the next year; the day before is meant.
  return day_number({at.year + 1, at.month, at.month == 2 && at.day == 29 ? 28 : at.day});
}

bool is_late(const Period& period, long today) { return twelve_months_after(period.last) < today; }
bool is_in_time(const Period& period, long today) { return twelve_months_after(period.first) >= today; }

std::string month_name(long day, bool year_only) {
  static constexpr const char* kMonths[] = {"January", "February", "March",     "April",   "May",      "June",
                                            "July",    "August",   "September", "October", "November", "December"};
  const CalendarDay at = day_of_number(day);
  const std::string year = std::to_string(at.year);
  return year_only ? year : std::string(kMonths[at.month - 1]).append(" ").append(year);
}

struct Timeline {
  std::vector<std::pair<const Event*, Period>> late, in_time;  // what happened, without the steps of complaining
  std::optional<Period> first_complaint;
  bool old_step = false;
  Span recent_step;  // a step of complaining within the twelve months
};

// A complaint, a reply, or what came of it in the person's life restarts no clock.
bool is_aftermath(const Draft& draft, const Signals& signals, const Event& event) {
  static const Pattern kEffect("\\b(?:passed away|died|funeral|since then|ever since|now|moved (?:out|away))\\b");
  static const Pattern kBirth("\\b(?:born|was \\d+ (?:when|then)|adopted|married|bought|moved (?:in|to))\\b");
  const std::size_t sentence = draft.sentence_index(event.date.span.begin);
  const std::string_view words = draft.slice(event.text);
  return signals.in_sentence(Signal::process_step, sentence) || kEffect.matches(words) || kBirth.matches(words);
}

Timeline timeline_of(const Draft& draft, const Signals& signals, const Complaint& complaint, long today) {
  static const Pattern kComplaint("\\b(?:complain(?:ed|t)?|wrote to (?:the|them|you)|stage (?:one|1))\\b");
  Timeline timeline;
  const auto complained = [&](const Period& period) {
    if (!timeline.first_complaint || period.first < timeline.first_complaint->first) timeline.first_complaint = period;
  };
  if (complaint.complained_to_body.date) {
    if (const auto period = period_of(*complaint.complained_to_body.date)) complained(*period);
  }
  for (const Event& event : complaint.events) {
    const auto period = period_of(event.date);
    if (!period || period->first > today) continue;
    if (kComplaint.matches(draft.slice(event.text))) complained(*period);
    if (is_aftermath(draft, signals, event)) {
      if (is_in_time(*period, today)) timeline.recent_step = event.date.span;
      if (is_late(*period, today)) timeline.old_step = true;
      continue;
    }
    if (is_late(*period, today)) timeline.late.push_back({&event, *period});
    if (is_in_time(*period, today)) timeline.in_time.push_back({&event, *period});
  }
  return timeline;
}

void add(std::string& why, std::string_view sentence) {
  if (!why.empty()) why += ' ';
  why += sentence;
}

bool year_only(const Date& date) { return date.value.size() < 7; }

void tell_parts(const Timeline& timeline, Verdict& verdict) {
  if (timeline.late.empty() || timeline.in_time.empty()) return;
  const auto& [old_event, old_period] = timeline.late.front();
  const auto& [new_event, new_period] = timeline.in_time.back();
  verdict.evidence.push_back(old_event->date.span);
  verdict.evidence.push_back(new_event->date.span);
  add(verdict.why, words::fill(words::sentence("late-split"),
                               {{"late", month_name(old_period.first, year_only(old_event->date))},
                                {"in_time", month_name(new_period.first, year_only(new_event->date))}}));
}

void append(std::vector<Span>& to, const std::vector<Span>& from) { to.insert(to.end(), from.begin(), from.end()); }

// "in March", "last summer", "three weeks ago": people leave the year out of what is not long ago. Nothing is
// said where they speak of years.
Span undated_but_recent(const Draft& draft) {
  static const Pattern kRecent(
      "\\b(?:(?:in|on|since|by|until|till|from|last|this|early|late|mid|end of|beginning of|\\d{1,2}(?:st|nd|rd|th)?(?: of)?) "
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)|"
      "(?:last|this) (?:week|month|spring|summer|autumn|winter|christmas|easter|term)|this year|"
      "(?:\\d+|a few|few|two|three|four|five|six|several) (?:days|weeks|months) ago)\\b");
  static const Pattern kYear("^(?:,| of|) (?:19|20)\\d\\d\\b");
  static const Pattern kLong("\\b(?:years (?:ago|back|later|now)|(?:for|over|all these|many|of) (?:\\w+ )?years|in (?:19|20)\\d\\d)\\b");
  if (kLong.matches(draft.clean)) return {};
  for (const Match& match : kRecent.find_all(draft.clean, draft.whole())) {
    if (!kYear.matches(draft.clean.substr(match.span.end))) return match.span;
  }
  return {};
}

// They let it lie, by their own account, and nothing excuses it; or they have known all along.
bool slept_on_it(const Timeline& timeline, const Signals& signals, bool known_late) {
  const bool told = signals.has(Signal::told_too_late) || timeline.in_time.empty() || known_late;
  const bool dormant = signals.has(Signal::dormant) && told && !timeline.late.empty() && !signals.has(Signal::pursued) && !signals.has(Signal::kept_from);
  return dormant || (signals.has(Signal::always_knew) && (timeline.in_time.empty() || known_late));
}

// No day of knowledge was read: only what happened can be set against today.
Verdict without_knowledge(const Timeline& timeline, const Signals& signals, bool known_late) {
  Verdict verdict;
  verdict.status = "possible";
  if (slept_on_it(timeline, signals, known_late)) {
    verdict.status = "problem";
    for (const Signal signal : {Signal::dormant, Signal::told_too_late, Signal::always_knew}) append(verdict.evidence, signals.spans(signal));
    if (!timeline.late.empty()) verdict.evidence.push_back(timeline.late.front().first->date.span);
  } else if (timeline.late.empty() && !timeline.old_step && (!timeline.in_time.empty() || !timeline.recent_step.empty())) {
    verdict.status = "clear";
    verdict.evidence.push_back(timeline.in_time.empty() ? timeline.recent_step : timeline.in_time.front().first->date.span);
  } else {
    tell_parts(timeline, verdict);
    if (verdict.evidence.empty() && !timeline.late.empty()) verdict.evidence.push_back(timeline.late.front().first->date.span);
  }
  return verdict;
}

}  // namespace

Verdict check_time_limit(const Draft& draft, const Signals& signals, const Complaint& complaint) {
  Verdict verdict;
  if (!draft.today) {
    verdict.why = words::sentence("no-today");
    return verdict;
  }
  const long today = day_number(*draft.today);
  const Timeline timeline = timeline_of(draft, signals, complaint, today);
  const auto known = complaint.known_since ? period_of(*complaint.known_since) : std::nullopt;
  if (!known) {
    if (timeline.late.empty() && timeline.in_time.empty() && timeline.recent_step.empty() && !signals.has(Signal::always_knew)) {
      const Span recent = timeline.old_step || signals.has(Signal::dormant) ? Span{} : undated_but_recent(draft);
      verdict.status = draft.sentences.empty() ? "unknown" : recent.empty() ? "possible" : "clear";
      if (!recent.empty()) verdict.evidence.push_back(recent);
      return verdict;
    }
    return without_knowledge(timeline, signals, false);
  }

  verdict.evidence.push_back(complaint.known_since->span);
  const bool rough = year_only(*complaint.known_since);
  const bool in_time = is_in_time(*known, today);
  verdict.why = words::fill(words::sentence(in_time ? "late-known-in-time" : "late-known"),
                            {{"known", month_name(known->first, rough)}, {"end", month_name(twelve_months_after(known->last), rough)}});
  if (slept_on_it(timeline, signals, is_late(*known, today))) {
    Verdict slept = without_knowledge(timeline, signals, is_late(*known, today));
    append(slept.evidence, verdict.evidence);
    return slept;
  }
  if (in_time) {
    verdict.status = "clear";
    return verdict;
  }
  verdict.status = "possible";
  if (!is_late(*known, today)) return verdict;

  const bool complained_in_time = timeline.first_complaint && timeline.first_complaint->first <= twelve_months_after(known->last) + 31;
  const bool pursued = complained_in_time || signals.has(Signal::pursued);
  tell_parts(timeline, verdict);
  if (pursued) {
    add(verdict.why, words::sentence("late-pursued"));
    append(verdict.evidence, signals.spans(Signal::pursued));
  }
  if (signals.has(Signal::kept_from)) {
    add(verdict.why, words::sentence("late-kept-from"));
    append(verdict.evidence, signals.spans(Signal::kept_from));
  }
  if (signals.has(Signal::told_too_late)) {
    add(verdict.why, words::sentence("late-refused"));
    append(verdict.evidence, signals.spans(Signal::told_too_late));
  }
  if (!pursued && timeline.in_time.empty() && !signals.has(Signal::kept_from)) verdict.status = "problem";
  return verdict;
}

}  // namespace faultline
