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
    {"date-numbers", "slashed", R"(\b(?:on|dated|since|from|by|until|till) (?:the )?\d{1,2}/\d{1,2}\b)", "It came on 3/2.", "They are open 24/7."},
    {"date-month", "month", R"(\b(?:(?:this|last|that) )?)" FAULTLINE_MONTHS R"(\b(?:,? (?:of )?(?:(?:this|last) (?:year|yr)|the year before last)\b| last\b| just gone\b)?(?:,? \(?(?:19|20)\d\d\b\)?)?)", "They came in june.", "The juniper died."},
    {"date-season", "season", R"(\b(?:this|last|that) (?:spring|summer|autumn|winter|christmas|xmas|easter)\b|\b(?:spring|summer|autumn|winter|christmas|xmas|easter) (?:this|last) year\b)", "It broke last summer.", "She wore a summer dress."},
    {"date-season-bare", "season-after", R"(\b(?:in|in the|at|since|since the|over|over the|at the end of the|after|just after|before|around|about) (?:spring|summer|autumn|winter|christmas|xmas|easter|(?:the )?new year)\b(?: (?:this|last) year\b)?)", "They rang at xmas.", "The summer house leaks."},
    {"date-ago", "ago", R"(\b(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|(?:a )?(?:couple of|few)|several) (?:day|week|wk|fortnight|month|mth|year|yr)s?(?: and a half)? (?:ago|back)\b)", "It began two years ago.", "It took two years."},
    {"date-lasting", "ago", R"(\b(?:for|over|in|during) (?:the )?(?:last|past) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|couple of|few) (?:month|mth|year|yr)s?\b)", "For the last three years he has shouted.", "It is good for three years."},
    {"date-this-year", "this-year", R"(\bearlier this (?:year|yr)\b|\b(?:start|beginning) of (?:the|this) (?:year|yr)\b)", "It began earlier this year.", "It ends this year."},
    {"date-short-year", "short-year", R"(\b(?:in|since|from|until|till|of|back in|to) '\d\d\b)", "It has leaked since '21.", "It was a '4 by 4'."},
    {"date-last", "last", R"(\byesterday\b|\blast (?:night|week|month|year|yr|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)", "They rang last week.", "The last letter came."},
    {"date-years", "years", R"(\b(?:19|20)\d\d ?(?:to|until|till|-|–) ?(?:19|20)\d\d\b)", "I was there 1979 to 1990.", "Call 2019-20."},
};

#undef FAULTLINE_MONTHS

}  // namespace faultline::rules
