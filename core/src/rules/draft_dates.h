// SPDX-License-Identifier: MIT
// When things happened, as drafts say it without a whole date; the code says how the words are resolved. Whole
// dates are read by facts/dates.cpp.
#pragma once

#include "complaint/rule_table.h"

namespace faultline::rules {

#define FAULTLINE_MONTHS "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"

inline constexpr DraftRule kDateWords[] = {
    {"date-day-month", "day-month", R"(\b\d{1,2}(?:st|nd|rd|th)? (?:of )?)" FAULTLINE_MONTHS R"(\b(?: (?:this|last) year| last\b)?)", "It came on the 14th of feb.", "It came with 14 forms."},
    {"date-month-day", "day-month", R"(\b)" FAULTLINE_MONTHS R"( (?:the )?\d{1,2}(?:st|nd|rd|th)\b)", "It came on march 3rd.", "In March 30 people came."},
    {"date-numbers", "day-month", R"(\b(?:on|dated|since|from|by|until|till) (?:the )?\d{1,2}/\d{1,2}\b)", "It came on 3/2.", "They are open 24/7."},
    {"date-month", "month", R"(\b(?:(?:this|last|that) )?)" FAULTLINE_MONTHS R"(\b(?:,? (?:this|last) year\b| last\b| just gone\b)?(?:,? \(?(?:19|20)\d\d\b\)?)?)", "They came in june.", "The juniper died."},
    {"date-season", "season", R"(\b(?:this|last|that) (?:spring|summer|autumn|winter|christmas|xmas|easter)\b|\b(?:spring|summer|autumn|winter|christmas|xmas|easter) (?:this|last) year\b)", "It broke last summer.", "She wore a summer dress."},
    {"date-season-bare", "season", R"(\b(?:in|in the|at|since|since the|over|over the|at the end of the) (?:spring|summer|autumn|winter|christmas|xmas|easter)\b(?: (?:this|last) year\b)?)", "They rang at xmas.", "The summer house leaks."},
    {"date-ago", "ago", R"(\b(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple of) (?:day|week|fortnight|month|year)s? ago\b)", "It began two years ago.", "It took two years."},
    {"date-last", "last", R"(\byesterday\b|\blast (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)", "They rang last week.", "The last letter came."},
    {"date-years", "years", R"(\b(?:19|20)\d\d ?(?:to|until|till|-|–) ?(?:19|20)\d\d\b)", "I was there 1979 to 1990.", "Call 2019-20."},
};

#undef FAULTLINE_MONTHS

}  // namespace faultline::rules
