// SPDX-License-Identifier: MIT
// How people divide a complaint and how they say what it is about; complaint/heads.cpp.
#pragma once

#include "complaint/rule_table.h"

namespace faultline::rules {

// The words that open a further matter; what they match is the label.
inline constexpr DraftRule kHeadOpeners[] = {
    {"head-first", "first", R"(^(?:and )?(?:first(?:ly| of all)?|to (?:begin|start) with|(?:my|the|our) first (?:complaint|point|issue|thing|problem)|one)(?:,|:|;| is\b| was\b| -| –))", "Firstly, they lost the form.", "First Street is closed."},
    {"head-second", "next", R"(^(?:and |then )?(?:second(?:ly)?|third(?:ly)?|fourth(?:ly)?|(?:my|the|our) (?:second|third|fourth|other|next|last|final) (?:complaint|point|issue|thing|problem))(?:,|:|;| is\b| was\b| -| –))", "Secondly, nobody rang back.", "Second Avenue is closed."},
    {"head-second-bare", "next", R"(^(?:and )?(?:secondly|thirdly|fourthly|the other thing)\b)", "Thirdly the bin was broken.", "Third time lucky."},
    {"head-also-complain", "next", R"(^(?:i|we) (?:am |are |would |'d |want |wish |like |to )*also (?:want |wish |would like |like )*(?:to )?(?:complain|complaining)\b|^(?:i|we) also (?:have|had) a complaint\b|^(?:another|a (?:second|further|separate)) (?:complaint|matter|issue|problem) (?:is|was)\b)", "I also want to complain about the noise.", "I also want to thank the nurse."},
};

// The sentence that says what it is about.
inline constexpr DraftRule kHeadStatements[] = {
    {"head-complain-about", "statement", R"(\b(?:complain(?:ing)?|complaint|unhappy|writing|dispute|grievance|objection) (?:to you |against (?:the )?(?:\w+ )?council )?(?:is |was )?(?:about|regarding|concerning|re|because|concerns)\b)", "I want to complain about the ramp.", "I complained in May."},
    {"head-my-complaint-is", "statement", R"(\b(?:my|our|the) (?:main |real |only |actual )?(?:complaint|grievance|issue|problem|point|gripe)(?: (?:to|with|against) (?:[\w']+ ){1,5}?)? ?(?:is|concerns|relates)\b)", "My complaint is that nobody came.", "My complaint was answered in May."},
    {"head-complain-of", "statement", R"(\b(?:complain of|complaint (?:against|re:?|of)|want to complain|wish to complain|like to complain|what i (?:am )?complain(?:ing)? (?:of|about))\b)", "Complaint re: the lane behind us.", "I never complain."},
    {"head-hold", "statement", R"(\b(?:i|we) (?:blame|hold) (?:the )?(?:\w+ ){0,3}?(?:council|responsible|liable|for)\b|\bit is the (?:way|fact) (?:they|that)\b)", "I hold the council responsible for it.", "I hold a ticket."},
};

// Words of fault, one point each: the sentence with most of them is the head of a draft that never says what
// it is about.
inline constexpr std::string_view kFaultWords =
    R"(\b(?:fail(?:ed|s|ing|ure)?|never|refus\w+|wrong(?:ly)?|delay\w*|late|ignor\w+|lied|lies|untrue|false|lost|mistakes?|errors?|unfair\w*|not (?:been |even |once )?(?:told|done|sent|given|come|paid|checked|asked|answered|collected|provided|carried|followed|considered|listened)|nobody|no one|nothing|without|didn't|did not|hasn't|haven't|won't|wouldn't|would not|doesn't|cancelled|stopped|turned down|rejected|missed|cut|biased|rude|broke|broken|withdrew|removed|overcharged|weeks?|months|still|instead|should have)\b)";
inline constexpr std::string_view kBodyWords =
    R"(\b(?:council|they|authority|borough|county|officer|social workers?|panel|warden|department|their|the home|carers?|agency|school|crew|team)\b)";

}  // namespace faultline::rules
