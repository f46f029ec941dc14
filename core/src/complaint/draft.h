// SPDX-License-Identifier: MIT
// Draft: a complaint as its writer typed it, cut into sentences, with the day it was written on.
//
//   Draft draft = open_draft(read_text("they said no. i asked why"), {.today = "2026-11-22"});
//   draft.sentences.size()      // 2
//   draft.sentence_at(15)       // the span of "i asked why"
//   open_draft(read_text(""), {}).sentences   // none
//
// Spans are bytes of the clean text.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "faultline/complaint.h"
#include "faultline/text.h"

namespace faultline {

struct CalendarDay {
  int year = 0, month = 1, day = 1;
  auto operator<=>(const CalendarDay&) const = default;
};

// "YYYY-MM-DD"; nothing else is a day.
[[nodiscard]] std::optional<CalendarDay> parse_day(std::string_view text);
// Days since 1970-01-01 in the Gregorian calendar, and back.
[[nodiscard]] long day_number(CalendarDay day);
[[nodiscard]] CalendarDay day_of_number(long number);

struct Draft {
  std::string_view clean;
  std::vector<Span> sentences;  // in order, not overlapping, none empty
  std::optional<CalendarDay> today;

  [[nodiscard]] Span whole() const { return {0, static_cast<std::uint32_t>(clean.size())}; }
  [[nodiscard]] std::string_view slice(Span span) const { return clean.substr(span.begin, span.size()); }
  // Index of the sentence that holds, or else follows, the byte; sentences.size() behind the last.
  [[nodiscard]] std::size_t sentence_index(std::uint32_t position) const;
  [[nodiscard]] Span sentence_at(std::uint32_t position) const;  // empty behind the last sentence
};

// The draft looks into the text: the text must outlive it.
[[nodiscard]] Draft open_draft(const Text& text, const ComplaintOptions& options);

}  // namespace faultline
