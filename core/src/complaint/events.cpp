// SPDX-License-Identifier: MIT
// Every dated thing that a draft tells, in order of time. A day or month without a year is taken forward from
// the last date told before it, or else is the latest one that has been; words such as "last week" count from
// the day the draft was written on. Without that day only whole dates are read.
#include <algorithm>
#include <array>
#include <string>

#include "complaint/date_words.h"
#include "complaint/extract.h"
#include "complaint/gazetteer.h"
#include "ordered.h"
#include "pattern.h"
#include "rules/draft_dates.h"

namespace faultline {
namespace {

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// The sentence around a date, as far as it can bear on it: a draft may be one endless line.
Span close_by(const Draft& draft, Span date) {
  constexpr std::uint32_t kReach = 400;
  const auto inside_character = [&](std::uint32_t at) { return at < draft.clean.size() && (draft.clean[at] & '\xC0') == '\x80'; };
  Span around = draft.sentence_at(date.begin);
  if (date.begin > around.begin + kReach) {
    around.begin = date.begin - kReach;
    while (inside_character(around.begin)) ++around.begin;
  }
  if (around.end > date.end + kReach) {
    around.end = date.end + kReach;
    while (inside_character(around.end)) ++around.end;
  }
  around.end = std::max(around.end, date.end);
  return around;
}

class Reader {
 public:
  Reader(const Draft& draft, CalendarDay today) : draft_(draft), today_{today.year, today.month, today.day}, day_(day_number(today)) {}

  // The date that the words stand for, or one without a value.
  [[nodiscard]] Date read(const DraftRuleHit& hit, const std::optional<When>& anchor) const {
    const std::vector<Word> words = words_of(draft_.slice(hit.span));
    Date date{"", Precision::day, hit.span};
    if (hit.rule->code == "ago") return ago(words, date);
    if (hit.rule->code == "last") return last(words, date);
    if (hit.rule->code == "this-year") {
      date.value = std::to_string(today_.year);
      date.precision = Precision::relative;
      return date;
    }
    if (hit.rule->code == "short-year") {
      const int year = today_.year / 100 * 100 + small_number(words.back().key);
      date.value = year <= today_.year ? std::to_string(year) : "";
      date.precision = Precision::year;
      return date;
    }
    if (hit.rule->code == "years") {
      date.value = words.front().key.substr(0, 4);
      date.precision = Precision::year;
      const bool money = date.span.begin >= 2 && draft_.clean.substr(date.span.begin - 2, 2) == "\u00A3";
      if (money || small_number(date.value) > today_.year) date.value.clear();
      return date;
    }
    if (hit.rule->code == "season" || hit.rule->code == "season-after") return season(words, date, anchor);
    return month(hit, words, date, anchor);
  }

 private:
  [[nodiscard]] std::string_view word_before(Span span) const {
    std::size_t end = span.begin;
    while (end > 0 && (draft_.clean[end - 1] == ' ' || draft_.clean[end - 1] == '\n')) --end;
    std::size_t begin = end;
    while (begin > 0 && is_word(draft_.clean[begin - 1])) --begin;
    return draft_.clean.substr(begin, end - begin);
  }
  [[nodiscard]] std::string_view word_after(Span span) const {
    std::size_t begin = span.end;
    while (begin < draft_.clean.size() && draft_.clean[begin] == ' ') ++begin;
    std::size_t end = begin;
    while (end < draft_.clean.size() && is_word(draft_.clean[end])) ++end;
    return draft_.clean.substr(begin, end - begin);
  }
  static bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
  static std::string small(std::string_view word) {
    std::string out(word);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
  }

  // "may" and "march" are verbs too, "April", "June" and "Jan" names.
  [[nodiscard]] bool is_a_month(Span span, std::string_view name, bool said_so) const {
    static constexpr std::array<std::string_view, 19> kBefore = {"in",   "since", "last", "from", "until", "till", "of",   "by",    "during", "early",
                                                                 "late", "mid",   "before", "after", "around", "end", "between", "back", "about"};
    static constexpr std::array<std::string_view, 15> kAfterVerb = {"be", "have", "not", "also", "well", "seem", "i", "we", "you", "or", "need", "say", "said", "told", "who"};
    static constexpr std::array<std::string_view, 17> kNamed = {"my", "aunt", "auntie", "mrs", "ms", "miss", "sister", "daughter", "mum", "nan", "wife", "dear", "called", "named", "friend", "with", "every"};
    const std::string before = small(word_before(span)), after = small(word_after(span));
    if (among(kNamed, before) || before == "each" || before == "next") return false;
    const std::string first = small(draft_.slice(span)).substr(0, 5);
    const bool may_be = (name == "may" || name == "march") && (first == "this " || first == "that ") && among(kAfterVerb, after);
    if (said_so || among(kBefore, before)) return !may_be;
    const bool capital = draft_.clean[span.begin] >= 'A' && draft_.clean[span.begin] <= 'Z';
    const bool ends = span.end >= draft_.clean.size() || (!is_word(draft_.clean[span.end]) && draft_.clean[span.end] != ' ' && draft_.clean[span.end] != '\'');
    if (name == "may" || name == "march" || name == "mar" || name == "jan") return capital && ends;
    if (name == "april" || name == "june") return ends || draft_.sentence_at(span.begin).begin == span.begin ? !among(kAfterVerb, after) || after == "i" || after == "we" : false;
    return true;
  }

  [[nodiscard]] bool is_past(const When& when) const { return reaches(today_, when); }

  // What is still to come has not happened: "another hearing in January".
  [[nodiscard]] bool looks_ahead(Span span) const {
    static const Pattern kAhead(
        "\\b(?:(?:i|we) (?:ask|want|would like|'d like)|will|won't|'ll|going to|going there|another (?:hearing|meeting|review)|"
        "(?:is|are|it's|they're|now) (?:due|listed|fixed|booked|set|nearly|almost)|hearing (?:is|in|on|fixed|listed|set)|given me|starts|next|until we|by the end of)\\b");
    const Span sentence = close_by(draft_, span);
    return kAhead.matches(draft_.clean.substr(sentence.begin, span.end - sentence.begin));
  }

  // "to be pulled down by February", told in autumn.
  [[nodiscard]] bool is_term(Span span) const {
    static const Pattern kTerm("\\b(?:by|before|until|till)(?: (?:the|mid|early|late|end of))* ?$");
    const Span sentence = close_by(draft_, span);
    return kTerm.matches(draft_.clean.substr(sentence.begin, span.begin - sentence.begin));
  }

  [[nodiscard]] When latest(When when) const {
    when.year = today_.year;
    for (int back = 0; back < 8 && !(exists(when) && is_past(when)); ++back) --when.year;
    return when;
  }

  [[nodiscard]] std::optional<When> resolve(When when, const std::optional<When>& anchor, Span span) const {
    if (anchor) {
      When forward = when;
      forward.year = anchor->year;
      for (int years = 0; years < 5 && !(exists(forward) && reaches(forward, *anchor)); ++years) ++forward.year;
      if (exists(forward) && is_past(forward)) return forward;
      if (today_.year - anchor->year <= 1 && is_term(span)) return std::nullopt;
    }
    if (looks_ahead(span)) return std::nullopt;
    return latest(when);
  }

  [[nodiscard]] Date month(const DraftRuleHit& hit, const std::vector<Word>& words, Date date, const std::optional<When>& anchor) const {
    When when;
    std::string_view name;
    bool this_one = false, last_one = false, of_year = false, named = false, year_before = false;
    int slash = 0;
    for (const Word& word : words) {
      const int value = small_number(word.key);
      if (const int number = month_of(word.key); number > 0 && when.month == 0) {
        when.month = number;
        name = word.key;
      } else if (word.key == "before") {
        year_before = true;
      } else if (word.key == "this" || word.key == "last" || word.key == "that") {
        (word.key == "last" ? last_one : this_one) = true;
        named = true;
      } else if (word.key == "year" || word.key == "yr" || word.key == "gone") {
        of_year = named = true;
      } else if (value >= 1900) {
        when.year = value;
      } else if (value > 0 && word.key[0] >= '0' && word.key[0] <= '9') {
        (when.day == 0 ? when.day : slash) = value;
      }
    }
    if (slash > 0) when.month = slash;
    if (when.month < 1 || when.month > 12 || when.day > 31 || (slash == 7 && when.day == 24)) return date;
    const bool words_only = hit.rule->code == "month";
    if (words_only && !is_a_month(hit.span, name, named)) return date;
    const bool verb = name == "may" || name == "march";
    if (!words_only && verb && std::all_of(words.begin(), words.end(), [](const Word& word) { return !word.capital; }) &&
        words.front().key.find_first_not_of("0123456789") == std::string::npos && words.size() == 2 && small(word_before(hit.span)) != "on") return date;
    date.precision = named ? Precision::relative : when.day > 0 ? Precision::day : Precision::month;
    if (when.year > 0) {
      date.value = exists(when) ? written(when) : "";
    } else if (of_year) {
      when.year = today_.year - (year_before ? 2 : last_one ? 1 : 0);
      if (exists(when) && is_past(when)) date.value = written(when);
    } else if (last_one) {
      when.year = today_.year - (when.month < today_.month ? 0 : 1);
      if (exists(when)) date.value = written(when);
    } else if (this_one && small(draft_.slice(hit.span)).substr(0, 4) == "this") {
      when.year = today_.year;
      if (exists(when) && is_past(when)) date.value = written(when);
    } else if (const auto resolved = resolve(when, anchor, hit.span)) {
      if (exists(*resolved)) date.value = written(*resolved);
    }
    return date;
  }

  [[nodiscard]] Date season(const std::vector<Word>& words, Date date, const std::optional<When>& anchor) const {
    When first;
    const std::string after = small(word_after(date.span));
    if (after == "of" || after == "term" || small_number(after) > 0) return date;
    bool last_one = false, this_one = false, of_year = false;
    for (const Word& word : words) {
      if (word.key == "spring" || word.key == "easter") first.month = 4;
      if (word.key == "summer") first.month = 6;
      if (word.key == "autumn") first.month = 9;
      if (word.key == "winter" || word.key == "christmas" || word.key == "xmas") first.month = 12;
      if (word.key == "new") first.month = 1;
      last_one = last_one || word.key == "last";
      this_one = this_one || word.key == "this";
      of_year = of_year || (word.key == "year" && first.month != 1);
    }
    // Spring is told as such from March on.
    const int shown = first.month == 4 ? 3 : first.month;
    const bool begun = today_.month >= shown;
    date.precision = Precision::relative;
    if (of_year || this_one) {
      if (of_year && last_one) first.year = today_.year - 1;
      else if (begun) first.year = today_.year;
    } else if (last_one) {
      first.year = today_.month >= shown + 3 ? today_.year : today_.year - 1;
    } else if (const auto resolved = resolve({0, shown, 0}, anchor, date.span)) {
      first.year = resolved->year;
    }
    if (first.year > 0) date.value = std::to_string(first.year);
    return date;
  }

  [[nodiscard]] Date ago(const std::vector<Word>& words, Date date) const {
    date.precision = Precision::relative;
    const When when = counted_back(words, today_);
    if (when.year > 0) date.value = written(when);
    return date;
  }

  [[nodiscard]] Date last(const std::vector<Word>& words, Date date) const {
    static constexpr std::array<std::string_view, 7> kDays = {"thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"};
    const std::string& unit = words.back().key;
    const std::string before = small(word_before(date.span));
    const bool owns = date.span.end < draft_.clean.size() && (draft_.clean[date.span.end] == '\'' || draft_.clean.substr(date.span.end, 3) == "\u2019");
    if (owns || before == "the" || before == "this" || before == "my" || before == "her" || before == "his") return date;
    date.precision = Precision::relative;
    const auto weekday = std::find(kDays.begin(), kDays.end(), unit);
    if (weekday != kDays.end()) {
      const long back = ((day_ - (weekday - kDays.begin())) % 7 + 7) % 7;  // 1970-01-01 was a Thursday
      date.value = written_day(day_ - (back == 0 ? 7 : back));
    }
    if (unit == "yesterday" || unit == "night") date.value = written_day(day_ - 1);
    if (unit == "week") date.value = written_day(day_ - 7).substr(0, 7);
    if (unit == "month") date.value = today_.month == 1 ? written({today_.year - 1, 12, 0}) : written({today_.year, today_.month - 1, 0});
    if (unit == "year" || unit == "yr") date.value = std::to_string(today_.year - 1);
    return date;
  }

  static std::string written_day(long number) {
    const CalendarDay day = day_of_number(number);
    return written({day.year, day.month, day.day});
  }

  const Draft& draft_;
  When today_;
  long day_;
};

// The date inside the words of a rule: "on 3/2" is "3/2".
Span date_words(const Draft& draft, const DraftRuleHit& hit) {
  Span span = hit.span;
  if (hit.rule->code != "slashed" && hit.rule->code != "season-after") return span;
  const std::string_view words = draft.slice(span);
  static const Pattern kSeason("(?:spring|summer|autumn|winter|christmas|xmas|easter|new year)");
  const auto season = kSeason.find(draft.clean, span);
  const std::size_t at = hit.rule->code == "slashed" || !season ? words.find_first_of("0123456789") : season->span.begin - span.begin;
  if (at != std::string_view::npos && at < words.size()) span.begin += static_cast<std::uint32_t>(at);
  return span;
}

constexpr std::size_t kMostEvents = 2000;  // no draft comes near

struct Mention {
  Span span;
  const Date* whole = nullptr;
  const DraftRuleHit* words = nullptr;
};

// Whole dates first, then the longer words; in order, none over another.
std::vector<Mention> mentions_of(const std::vector<Date>& dates, const std::vector<DraftRuleHit>& hits) {
  std::vector<Mention> all;
  for (const Date& date : dates) all.push_back({date.span, &date, nullptr});
  for (const DraftRuleHit& hit : hits) all.push_back({hit.span, nullptr, &hit});
  sort_stably(all, [](const Mention& a, const Mention& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.size() > b.span.size();
  });
  std::vector<Mention> kept;
  for (const Mention& mention : all) {
    if (!kept.empty() && mention.span.begin < kept.back().span.end) {
      if (mention.whole != nullptr && kept.back().whole == nullptr) kept.back() = mention;
      continue;
    }
    kept.push_back(mention);
  }
  return kept;
}

// A season tells its months, which its value as a year does not.
int season_month(std::string_view words) {
  static const std::array<std::pair<Pattern, int>, 4> kSeasons = {{{Pattern("spring|easter"), 3}, {Pattern("summer"), 6}, {Pattern("autumn"), 9}, {Pattern("winter|christmas|xmas"), 12}}};
  for (const auto& [season, month] : kSeasons) {
    if (season.matches(words)) return month;
  }
  return 0;
}

// What is told of a life's start, or of a whole year long ago, is no place to count on from.
bool is_anchor(const Draft& draft, const Date& date, const When& when, const When& today) {
  static const Pattern kLife("\\b(?:born|birth|dob|married|bought|moved in|lived here)\\b");
  if (when.month == 0 && today.year - when.year > 2) return false;
  return !kLife.matches(draft.slice(close_by(draft, date.span)));
}

// "stage 2 Dec 2019" is of December.
void part_from_stage(const Draft& draft, Date& date) {
  static const Pattern kStage("\\b(?:stage|step|point|part|number|no\\.|year) ?$");
  const std::uint32_t from = date.span.begin > 8 ? date.span.begin - 8 : 0;
  if (date.value.size() != 10 || !kStage.matches(draft.clean.substr(from, date.span.begin - from))) return;
  const std::string_view words = draft.slice(date.span);
  const std::size_t letter = words.find_first_not_of("0123456789 ");
  if (letter == std::string_view::npos) return;
  date.span.begin += static_cast<std::uint32_t>(letter);
  date.value.resize(7);
  date.precision = Precision::month;
}

bool points_back(const Draft& draft, Span words) {
  const std::string_view first = draft.slice(words).substr(0, 5);
  return first == "that " || first == "That ";
}

}  // namespace

void find_events(const Draft& draft, Complaint& complaint) {
  static const RuleTable table(unpacked<rules::kDateWords>());
  const std::vector<Date> dates = find_dates(Text(std::string(draft.clean), {}), draft.whole());
  const std::vector<DraftRuleHit> hits = draft.today ? table.hits(draft) : std::vector<DraftRuleHit>();
  std::optional<When> anchor, told_last;
  for (const Mention& mention : mentions_of(dates, hits)) {
    Date date;
    if (mention.whole != nullptr) {
      date = *mention.whole;
    } else {
      date = Reader(draft, *draft.today).read(*mention.words, points_back(draft, mention.span) ? told_last : anchor);
      date.span = date_words(draft, *mention.words);
    }
    if (date.value.empty()) continue;
    part_from_stage(draft, date);
    if (complaint.events.size() == kMostEvents) break;
    // "last Thursday, 24 October" is told once.
    if (!complaint.events.empty()) {
      Date& before = complaint.events.back().date;
      if (before.value == date.value && date.span.begin <= before.span.end + 2) {
        before = {date.value, date.precision, {before.span.begin, date.span.end}};
        continue;
      }
    }
    if (draft.today) {
      const When today{draft.today->year, draft.today->month, draft.today->day};
      When when = read_value(date.value);
      if (when.month == 0) when.month = season_month(draft.slice(date.span));
      if (is_anchor(draft, date, when, today) && reaches(today, when)) anchor = when;
      if (reaches(today, when)) told_last = when;
    }
    complaint.events.push_back({date, close_by(draft, date.span)});
  }
  sort_stably(complaint.events, [](const Event& a, const Event& b) { return a.date.value < b.date.value; });
}

}  // namespace faultline
