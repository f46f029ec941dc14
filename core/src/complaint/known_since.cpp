// SPDX-License-Identifier: MIT
#include "complaint/known_since.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <optional>

#include "complaint/extract.h"
#include "pattern.h"
#include "rules/draft_knowledge.h"
#include "rules/moment_weights.h"

namespace faultline {
namespace {

constexpr std::uint32_t kReach = 400;  // a draft may be one endless line
constexpr int kMidYear = 7;            // where a year without a month is put

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

const RuleTable& moment_rules() {
  static const RuleTable table(unpacked<rules::kMoments>());
  return table;
}

int number_at(const Date& date, std::size_t begin, std::size_t size, int otherwise) {
  return date.value.size() >= begin + size ? std::atoi(date.value.substr(begin, size).c_str()) : otherwise;
}
int year_of(const Date& date) { return number_at(date, 0, 4, 0); }
int month_number(const Date& date) { return year_of(date) * 12 + number_at(date, 5, 2, kMidYear); }

bool is_past(const Draft& draft, const Date& date) {
  if (!draft.today) return true;
  return CalendarDay{year_of(date), number_at(date, 5, 2, 1), number_at(date, 8, 2, 1)} <= *draft.today;
}

bool is_of_contact(const Complaint& complaint, const Date& date) {
  const auto same = [&](const std::optional<Date>& other) { return other && other->span == date.span; };
  return same(complaint.complained_to_body.date) || same(complaint.final_response.date);
}

bool is_in(const std::vector<Span>& spans, Span date) {
  return std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.contains(date); });
}

std::string_view exactness(const Date& date) {
  const bool year = date.value.size() == 4;
  if (date.precision == Precision::year) return "year";
  if (year) return "season";
  if (date.precision == Precision::relative) return "relative";
  return date.precision == Precision::day ? "day" : "month";
}

// The last step that the number reaches.
template <std::size_t N>
std::string_view step(const std::array<std::pair<int, std::string_view>, N>& steps, int number) {
  std::string_view name = steps.front().second;
  for (const auto& [from, label] : steps) {
    if (number >= from) name = label;
  }
  return name;
}

std::string_view age_sign(int months) {
  static constexpr std::array<std::pair<int, std::string_view>, 7> kAges = {
      {{0, "age 0"}, {2, "age 2"}, {5, "age 5"}, {13, "age 13"}, {20, "age 20"}, {36, "age 36"}, {84, "age 84"}}};
  return step(kAges, months);
}
std::string_view before_complaint_sign(int months) {
  static constexpr std::array<std::pair<int, std::string_view>, 6> kDistances = {
      {{-9999, "after complaint"}, {0, "with complaint"}, {1, "complaint 1"}, {4, "complaint 4"}, {13, "complaint 13"}, {25, "complaint 25"}}};
  return step(kDistances, months);
}
std::string_view place_sign(std::size_t place) {
  static constexpr std::array<std::string_view, 4> kPlaces = {"told 1st", "told 2nd", "told 3rd", "told later"};
  return kPlaces[std::min<std::size_t>(place, 3)];
}
std::string_view order_sign(std::size_t order) {
  static constexpr std::array<std::string_view, 4> kOrders = {"is 1st", "is 2nd", "is 3rd", "is later"};
  return kOrders[std::min<std::size_t>(order, 3)];
}

// "since May", "in the early summer": the word that leads to a date.
std::string_view lead_sign(std::string_view before) {
  static constexpr std::array<std::string_view, 16> kLeads = {"since", "from", "until", "till", "to",  "in",     "on",    "by",
                                                             "before", "of",  "between", "after", "at", "during", "about", "dated"};
  static const Pattern lead(R"(\b(since|from|until|till|to|in|on|by|before|of|between|after|at|during|about|dated)\W*(?:(?:the|about|early|late|around|mid|first of|end of|beginning of|last|this) )*$)");
  if (before.find_first_not_of(" \n-*") == std::string_view::npos) return "starts";
  const auto match = lead.find(before, {0, static_cast<std::uint32_t>(before.size())});
  if (!match) return "no lead";
  std::string word(before.substr(match->groups[0].begin, match->groups[0].size()));
  for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const auto found = std::find(kLeads.begin(), kLeads.end(), word);
  return found == kLeads.end() ? "no lead" : *found;
}

struct Told {
  const Event* event;
  Span around;
  std::vector<std::string_view> said;  // codes of kMoments, each once
};

std::vector<Told> told_in(const Draft& draft, const Complaint& complaint) {
  std::vector<Told> told;
  for (const Event& event : complaint.events) {
    if (!is_past(draft, event.date)) continue;
    Told each{&event, words_around(complaint, event), {}};
    for (const DraftRuleHit& hit : moment_rules().hits(draft.clean, each.around)) {
      if (std::find(each.said.begin(), each.said.end(), hit.rule->code) == each.said.end()) each.said.push_back(hit.rule->code);
    }
    told.push_back(std::move(each));
  }
  return told;
}

bool says(const Told& told, std::string_view code) { return std::find(told.said.begin(), told.said.end(), code) != told.said.end(); }

// "We applied in May. In June they refused."
bool asked_first(const std::vector<Told>& told, std::size_t at) {
  if (!says(told[at], "request") || says(told[at], "knowledge") || says(told[at], "refused")) return false;
  return std::any_of(told.begin() + static_cast<std::ptrdiff_t>(at) + 1, told.end(), [&](const Told& later) {
    return later.event->date.value > told[at].event->date.value && says(later, "refused") && !says(later, "complaint");
  });
}

// "I knew then that it was wrong" speaks of the date told last before it.
const Event* known_then(const Draft& draft, const Complaint& complaint) {
  static const RuleTable then(unpacked<rules::kKnownThen>());
  const Event* found = nullptr;
  for (const DraftRuleHit& hit : then.hits(draft)) {
    for (const Event& event : complaint.events) {
      if (event.date.span.begin < hit.span.begin && (found == nullptr || event.date.span.begin > found->date.span.begin)) found = &event;
    }
    break;
  }
  return found;
}

int weight_of(const Moment& moment) {
  static const std::map<std::string_view, int> weights = [] {
    std::map<std::string_view, int> all;
    for (const rules::MomentWeight& each : rules::kMomentWeights) all[each.sign] = each.hundredths;
    return all;
  }();
  int sum = 0;
  for (const std::string_view sign : moment.signs) {
    const auto found = weights.find(sign);
    if (found != weights.end()) sum += found->second;
  }
  return sum;
}

bool is_step(const Moment& moment) { return std::find(moment.signs.begin(), moment.signs.end(), "complaint") != moment.signs.end(); }

// "In spring 2024 … I reported it in July 2024": of a year alone, the month told for it.
const Event& finer(const Complaint& complaint, const std::vector<Moment>& moments, const Event& known) {
  if (known.date.value.size() > 4) return known;
  for (const Moment& moment : moments) {
    const Date& date = moment.event->date;
    if (date.value.size() > 4 && year_of(date) == year_of(known.date) && !is_step(moment) && !is_of_contact(complaint, date)) return *moment.event;
  }
  return known;
}

template <class Test>
const Moment* heaviest(const std::vector<Moment>& moments, const Test& counts) {
  const Moment* found = nullptr;
  int top = 0;
  for (const Moment& moment : moments) {
    if (!counts(moment)) continue;
    const int weight = weight_of(moment);
    if (found != nullptr && weight <= top) continue;
    found = &moment;
    top = weight;
  }
  return found;
}

// A year told for what came to pass in a life, and nothing else to go by.
bool only_a_life(const Moment& moment) {
  return moment.signs.size() > 1 && moment.signs[0] == "life" && moment.signs[1] == "life year";
}

}  // namespace

std::vector<Moment> moments_of(const Draft& draft, const Complaint& complaint) {
  const std::vector<Told> told = told_in(draft, complaint);
  std::optional<int> complained;
  for (const Told& each : told) {
    if (says(each, "complained")) complained = std::min(complained.value_or(month_number(each.event->date)), month_number(each.event->date));
  }
  std::vector<std::uint32_t> places;
  for (const Told& each : told) places.push_back(each.event->date.span.begin);
  std::sort(places.begin(), places.end());

  std::vector<Moment> moments;
  for (std::size_t i = 0; i < told.size(); ++i) {
    const Date& date = told[i].event->date;
    Moment moment{told[i].event, told[i].said};
    if (moment.signs.empty()) moment.signs.push_back("said nothing");
    if (asked_first(told, i)) moment.signs.push_back("asked first");
    if (says(told[i], "life") && exactness(date) == "year") moment.signs.push_back("life year");
    moment.signs.push_back(exactness(date));
    if (draft.today) moment.signs.push_back(age_sign(draft.today->year * 12 + draft.today->month - month_number(date)));
    const auto place = static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), date.span.begin) - places.begin());
    moment.signs.push_back(place_sign(place));
    if (place + 1 == told.size()) moment.signs.push_back("told last");
    moment.signs.push_back(order_sign(i));
    if (i + 1 == told.size()) moment.signs.push_back("is last");
    moment.signs.push_back(lead_sign(draft.clean.substr(told[i].around.begin, date.span.begin - told[i].around.begin)));
    if (complained) moment.signs.push_back(before_complaint_sign(*complained - month_number(date)));
    if (is_of_contact(complaint, date)) moment.signs.push_back("of contact");
    if (is_in(complaint.final_response.evidence, date.span)) moment.signs.push_back("by final reply");
    else if (is_in(complaint.complained_to_body.evidence, date.span)) moment.signs.push_back("by contact");
    moments.push_back(std::move(moment));
  }
  return moments;
}

void find_known_since(const Draft& draft, Complaint& complaint) {
  if (const Event* event = known_then(draft, complaint)) {
    complaint.known_since = event->date;
    return;
  }
  const std::vector<Moment> moments = moments_of(draft, complaint);
  const Moment* known = heaviest(moments, [](const Moment&) { return true; });
  // A step of complaining is the matter only where nothing else is told.
  const auto of_contact = [&](const Moment& moment) { return is_of_contact(complaint, moment.event->date); };
  if (known != nullptr && of_contact(*known)) known = heaviest(moments, [&](const Moment& moment) { return !of_contact(moment) && !is_step(moment); });
  if (known != nullptr && !only_a_life(*known)) complaint.known_since = finer(complaint, moments, *known->event).date;
}

}  // namespace faultline
