// SPDX-License-Identifier: MIT
// What the words around a date make of it: how the writer came to know of the matter ("knowledge"), what the
// body did or left undone ("act"), a life told for its own sake ("background"), a step of complaining
// ("complaint"), what the writer asked for or did ("request").
#pragma once

#include "complaint/rule_table.h"

namespace faultline::rules {

inline constexpr DraftRule kMoments[] = {
    {"know-found", "knowledge", R"(\b(?:found (?:this |that |it )?out|find out|learn(?:t|ed) (?:of|about|this|that|in|only)|only learn(?:t|ed)|discovered|came to light|came across|stumbled)\b)", "I found out in May.", "They found the file."},
    {"know-aware", "knowledge", R"(\b(?:became aware|made aware|was aware|first (?:knew|noticed|heard|saw|realised|realized|learned|told|suspected)|noticed|reali[sz]ed|it dawned|was plain (?:that )?|was clear that|knew then|i knew|we knew|heard of (?:it|this)|heard about)\b)", "We first noticed it in May.", "There was a notice."},
    {"know-told", "knowledge", R"(\b(?:(?:neighbour|sister|friend|cousin|brother|lady|woman|man|solicitor|charity|teacher|adviser) .. (?:told|messaged|explained to) (?:me|us)|only (?:saw|found|told|heard)|i saw (?:it )?in the|they let me look|sent me (?:his|her|my|the) file|saw what was in)\b)", "My neighbour told me that it had changed.", "I told my neighbour."},
    {"know-minutes", "knowledge", R"(\b(?:minutes|report|file|records|diary) (?:that )?(?:i|we) (?:saw|obtained|got|read|received)\b|\b(?:got|received|read|obtained) (?:the|their|its|her|his|my) (?:report|minutes|assessment|file|records)\b)", "We got the minutes in May.", "They wrote a report."},
    {"know-then", "then", R"(\b(?:knew|realised|realized|could see|understood) (?:it |that )?(?:then|at the time|straight away|there and then)\b)", "I knew then that it was wrong.", "I knew them well."},

    {"act-refused", "act", R"(\b(?:refus\w+|said no|says no|turned (?:us|me|him|her|it|them) down|turned down|rejected|declined|first no|\bno again|was no\b|would not|wouldn't|won't pay|denied)\b)", "In May they said no.", "There is no answer."},
    {"act-decided", "act", R"(\b(?:decided|decision|ruled|granted|got permission|approved|permission|assess(?:ed|ment)|concluded|overturned|excluded|threw (?:him|her|us|me) out|cancelled|suspended|evicted|cut off|removed|took (?:all|him|her|them|my|away)|taken off)\b)", "They decided in May.", "The incident in May."},
    {"act-letter", "act", R"(\b(?:wrote (?:that|to (?:say|me|us)|and told)|wrote it|letter (?:came|to say|saying|arrived|on|in|of)|another letter|then a letter|bill|invoices?|charged|notices?|fined?|ticket|demand|sent (?:me|us|him|her) (?:an?|the|four|two|three)|told (?:me|us|him|her) (?:that|it|they|he|she|i|we)|informed|tells? me|told by)\b)", "In May they wrote that it would end.", "A pen and paper."},
    {"act-stopped", "act", R"(\b(?:stopp(?:ed|ing)|ended|ending|withdr[ae]w\w*|pulled it|cut\b|lost (?:my|our|the|his|her)|fail(?:ed|ure|s)|missed|nothing|nobody|no one|never (?:came|turned)|not (?:emptied|collected|been|done)|disappeared|dropped|broken?|cracked|damaged|fell|black|went wrong|offered|arrived|turned up|shut|spotted|treated|screamed|shouted|went for me)\b)", "It stopped in May.", "We rang in May."},
    {"act-done", "act", R"(\b(?:(?:council|officer|social worker|inspector|school|county|borough|they|he|she|bailiffs|a man|a woman) (?:\w+ )?(?:said|told|put|took|came|sent|gave|made|asked|started|began|drew|placed|moved|issued|served|demanded|recorded))\b)", "In May they put up a sign.", "I put up a sign."},

    {"background-home", "background", R"(\b(?:bought|moved (?:in|into|here|to)|lived (?:here|in|at)|have lived|since we bought|owned|tenant (?:since|for)|put my membership)\b)", "We bought it in 2011.", "They brought it."},
    {"background-life", "background", R"(\b(?:born|my hours|married|split up|divorced|separated|adopted|diagnos\w+|passed away|died|retired|was made redundant|widow\w*|convicted|sectioned|came home from hospital|left school|started (?:at )?(?:school|nursery|college|work)|went (?:in)?to (?:foster|live|hospital)|special guardian\w*|foster(?:ed|ing|s)? (?:since|for)|sorted since|teetotal|went into (?:the|a) (?:home|care)|had (?:a|her|his|my) stroke|been (?:a )?(?:member|fostering|foster)|worked (?:here|there|for|at) )\b)", "He was born in 2011.", "The borne costs."},
    {"background-date", "background", R"(\b(?:guidance|regulations|(?:in|under) the .. act|policy of)\b)", "The guidance of 2014.", "They guided us in 2014."},

    {"step-complained", "complaint", R"(\b(?:complain(?:ed|t|ts|ing)?|stage (?:one|two|three|1|2|3)|stages|final (?:response|reply|letter|answer|stage|position)|last (?:letter|answer|word|reply)|ombudsman|lgo|thats final|that's final|final say|holding (?:reply|letter)|review stage|reviewed by)\b)", "I complained in May.", "They explained it in May."},
    {"step-request", "request", R"(\b(?:i|we) (?:\w+ )?(?:asked|applied|requested|rang|phoned|reported|wrote|emailed|sent|e-mailed|put in|appealed|contacted|chased|begged|told)\b|\b(?:asked|applied|chased|emailed|sent off|sent in)\b)", "We applied in May.", "They came in May."},
};

}  // namespace faultline::rules
