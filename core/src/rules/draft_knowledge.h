// SPDX-License-Identifier: MIT
// What the words around a date make of it: how the writer came to know of the matter ("knowledge"), what was said
// or sent to them ("told", "letter"), what the body did or left undone ("refused", "stopped", "acted"), a life told
// for its own sake ("life"), a step of complaining ("complaint", its first "complained"), what the writer asked for
// ("request"), what should have been ("promise"), what is wanted now ("wish"). How much each weighs is learnt
// (moment_weights.h).
#pragma once

#include "complaint/rule_table.h"

namespace faultline::rules {

inline constexpr DraftRule kMoments[] = {
    {"know-found", "knowledge", R"(\b(?:f(?:ou|i)nd (?:this |that |it )?out|found that out|learn(?:t|ed)|discovered|came to light|came across|stumbled|heard (?:of|about)|showed me|got to read|reached me|it all came out|messaged me|shocked|explained (?:to me|that))\b)", "I found out in May.", "They found the file."},
    {"know-aware", "knowledge", R"(\b(?:(?:became|made) aware|(?:first|only) (?:knew|noticed|heard|saw|reali[sz]ed|told|suspected|learned)|noticed|reali[sz]ed|dawned|was plain|(?:i|we) knew|knew then|first i (?:heard|knew))\b)", "We first noticed it in May.", "There was a notice."},

    {"act-told", "told", R"(\b(?:(?:was|were|been) (?:told|informed|sent|offered|refused|given|charged)|told (?:me|us|him|her|my)|(?:phoned|rang|emailed|e-mailed|wrote to|messaged|came to see) (?:me|us)|(?:i|we) (?:had|got|received|saw))\b)", "In May I was told that it would end.", "I told them in May."},
    {"act-refused", "refused", R"(\b(?:refus\w+|said no|says? no|turned (?:\w+ )?down|rejected|declined|no again|wouldn't|would not|won't|denied|not eligible|threw|overturned|excluded|(?:a|the|first) no)\b)", "In May they said no.", "There is no answer."},
    {"act-stopped", "stopped", R"(\b(?:stopp?\w*|ended|ending|withdr[ae]w\w*|pulled|cut|fail\w*|missed|nothing|nobody|no one|never|disappeared|dropped|broken?|cracked|damaged|fell|came down|went (?:down|up|wrong)|taken off|removed|closed|cancelled|suspended|evicted|revoked|found on)\b)", "It stopped in May.", "We rang in May."},
    {"act-letter", "letter", R"(\b(?:letter|wrote|writes|e-?mail\w*|bill\w*|invoices?|charged|notices?|fined?|ticket|sent|posted|arrived)\b)", "In May a bill came.", "A pen and paper."},
    {"act-done", "acted", R"(\b(?:plan|report|decision|decided?|assess\w+|panel|hearing|meeting|conference|permission|visit\w*|came|turned up|put|took|placed|housed|served|issued|approved|granted|made)\b)", "In May they decided.", "It rained in May."},

    {"background-life", "life", R"(\b(?:born|divorced|split up|married|separated|adopted|diagnosed|retired|bought|moved (?:in|here|to|into)|lived?|tenan(?:t|cy)|guardian\w*|foster\w*|in care|care order|court|judge|tribunal|prison|built|went into|passed away|hospital|employed|worked|governor|member|own(?:ed)?|started (?:at|school)|school|college|bank|used to|childhood|lost my|late (?:husband|wife|mother|father|mum|dad))\b)", "He was born in 2011.", "The costs of 2011."},

    {"step-first", "complained", R"(\bcomplain|\bstage (?:1|one)\b)", "I complained in May.", "They explained it in May."},
    {"step-complaint", "complaint", R"(\b(?:complain\w*|stages?|final|last (?:letter|reply|answer|word)|repl(?:y|ied|ies)|answer\w*|response|ombudsman)\b)", "Their reply came in May.", "They explained it in May."},
    {"step-request", "request", R"(\b(?:i|we|i've|we've|ive)(?: \w+)? (?:ask(?:ed)?|appl(?:ied|y)|requested|r[ai]ng|phoned|reported|wrote|e-?mailed|sent|put in|appealed|contacted|chased|begged|told|telephoned|called|challenged|objected)\b|\b(?:asked|applied|chased)\b)", "We applied in May.", "They came in May."},
    {"told-promise", "promise", R"(\b(?:promis\w+|agreed|would be|will be|supposed|meant to|due|should have|ought to)\b)", "It was due in May.", "It came in May."},
    {"told-wish", "wish", R"(\b(?:i want|we want|i'd like|i would like|we would like|please|i wish|pay)\b)", "I want what I paid in May.", "It came in May."},
};

// Words that speak of the date told last before them.
inline constexpr DraftRule kKnownThen[] = {
    {"know-then", "then", R"(\b(?:knew|realised|realized|could see|understood) (?:it |that )?(?:then|at the time|straight away|there and then)\b)", "I knew then that it was wrong.", "I knew them well."},
};

}  // namespace faultline::rules
