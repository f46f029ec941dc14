// SPDX-License-Identifier: MIT
// The words that stand for one another in patterns about drafts: `<they> should` is "they should", "the council
// should", "somebody should" … Names hold no names: one expansion, longest lists here, so that rules stay short.
#pragma once

#include <string_view>

namespace faultline::rules {

struct DraftWord {
  std::string_view name, pattern;
};

inline constexpr DraftWord kDraftWords[] = {
    {"<few>", R"((?:[\w'’-]+ ){0,3}?)"},
    {"<gap>", R"((?:[\w'’"“”-]+ ){0,6}?)"},
    {"<kin>", R"((?:(?:my|our|his|her) )?(?:mum|dad|mam|mother|father|mum and dad|parents|sons?|daughters?|wife|husband|partner|sister|brother|nan|gran|grandad|grandson|granddaughter|aunt|uncle|boys?|girls?|lads?|lass|kids?|child(?:ren)?|baby|family|clients?))"},
    {"<me>", R"((?:me|us|him|her|them|(?:my|our|his|her) \w+|mum|dad|mam|nan|everyone|the (?:kids|children|family|residents|tenants|both of us)))"},
    {"<really>", R"((?:(?:also|just|really|only|simply|now|do|still|therefore|respectfully|kindly|very|much|dearly|all|both|nevertheless|at least|honestly|merely|however|then|please|further|most|certainly|formally|would|especially|mainly|too|that|is|more than|ever|have ever|'ve ever|always|still) )*)"},
    {"<they>", R"((?:they|he|she|it|you|(?:the |that |this |these |those |his |her |their |my |our |whole |both )*(?:council|authority|borough|county|department|home|company|agency|school|provider|firm|landlord|team|panel|trust|crew|head|boss|director|chair|hospital|staff|everyone|anyone|people|ones?|teachers?|drivers?|carers?|nurses?|officers?|managers?|workers?|social workers?|bailiffs?|inspectors?|councillors?|clerk|editor|member|man|men|woman|women|lady|bloke|girl|lad)|some(?:one|body)|whoever <few>(?:it|this|that|her|him|them|me|us|charge|responsible)))"},
    {"<owed>", R"((?:costs?|fees?|rent|deposit|wages?|earnings|income|savings|allowances?|benefits?|dla|budget|bills?|value|shortfall|difference|charges?|membership|loss|empty beds|months|price|position|amount|figure|offer\w*|funeral|contribution|petrol|mileage|fuel|fares?|increment|vouchers?))"},
    {"<file>", R"((?:records?|files?|reports?|notes?|minutes|statements?|entr(?:y|ies)|documents?|paperwork|logs?|data|details|registers?|database|system|wording|words?|sentences?|lines?|passages?|paragraphs?|pages?|comments?|remarks?|allegations?|accusations?|lies|untruths?|mistakes|errors|inaccurac(?:y|ies)|falsehoods|information|markers?|flags?|chronology|conclusions|referral|date of birth|address|names?|sheets|copies))"},
    {"<help>", R"((?:care|carers?|support|help|therap(?:y|ist)|speech|salt|ot|occupational|physio|counsell(?:ing|or)|mentor|tutors?|tuition|lessons?|education|schooling|transport|taxi|minibus|bus|escort|(?:ground floor|own) place|respite|nights?|short breaks?|break|day cent(?:re|er)|sitter|sitting service|assistant|pa|care packages?|care plan|package|plan|ehcp?s?|provision|hours|placement|school place|place at|equipment|wheelchair|hoist|bed|laptop|adaptations?|ramps?|rails?|stair ?lift|wet ?room|shower|bathroom|extension|grant|bedrooms?|beds?|house|new home|flat|bungalow|room|property|accommodation|housing|assessment|visits?|services?|warden|bins?|collections?|recycling|wheelies|street ?lights?|repairs?|heating|boiler|hot water|roof|windows?|doors?|fence|gate|drains?|gull(?:y|ies)|potholes?|pavement|footpath|path|road|bank|kerb|hedge|trees?|damp|mould|noise|machine|nuisance|smell|rats?|rubbish|certificate|allotment|plot))"},
};

}  // namespace faultline::rules
