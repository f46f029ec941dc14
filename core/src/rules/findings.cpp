// SPDX-License-Identifier: MIT
// What was found: LGA 1974 s26(1), s34(3). Read only in the Ombudsman's own voice.
#include "rules/rule.h"

namespace faultline {
namespace {

constexpr Rule kRules[] = {
    {.id = "finding.fault-causing", .code = "fault-injustice",
     .pattern = R"(<fault>.*\b(?:caus(?:ed|ing|es)|led to|leading to|result(?:ed|ing) in|meant|creat(?:ed|ing)|which was|and (?:this|that) (?:caused|was|is))\b.*(?:injustice|distress|frustrat\w*|uncertain\w*|upset|anxiety|worry|stress\w*|loss|lost|missed|trouble|inconvenience|avoidable|harm|denied|impact|confusion|delay|expense|raised expectations|outrage|difficult\w*|disappoint\w*|hardship))",
     .unless = R"(\b(?:no|not|n't|without|nor|any|unlikely|insufficient|whether|if) (?:\w+ ){0,4}(?:fault|maladministration|failings?|failures?|errors?|caus\w+|le(?:a)?d to|result\w*|injustice|meant)\b|significant injustice,? (?:or|to others)|may suggest)", .weight = 0.9,
     .example = "We found fault by the Council, which caused Ms R distress.",
     .near_miss = "The fault did not cause distress."},
    {.id = "finding.caused-injustice", .code = "fault-injustice",
     .pattern = R"((?:this|that|these|it|which|delay\w*|fail\w*|council|actions?|faults?)\b.*\b(?:caused?|causing|has caused|suffered|led to)\b (?:\w+ ){0,6}?(?:injustice|distress|frustration|uncertainty|upset|avoidable|unnecessary|time and trouble|inconvenience|anxiety|worry|loss)|\b(?:for|recogni[sz]\w+|acknowledg\w+|reflect\w*|remedy) the (?:\w+ ){0,3}?(?:injustice|distress|frustration|uncertainty|upset|inconvenience|anxiety|worry|time and trouble)(?: \w+){0,8}? caus(?:ed|e))",
     .unless = R"(\b(?:no|not|n't|without|nor|any|unlikely|insufficient|whether|if) (?:\w+ ){0,4}(?:fault|maladministration|failings?|failures?|errors?|caus\w+|le(?:a)?d to|result\w*|injustice|meant)\b|could have|explained|suggest|may suggest)", .weight = 0.75,
     .example = "This caused her avoidable distress.",
     .near_miss = "This did not cause her any distress."},
    {.id = "finding.at-fault", .code = "fault",
     .pattern = R"(\bact(?:ed|s) with fault\b|\b(?:was|were|is|are|been|be) (?:also |therefore |partly |partially )*at fault\b|\b(?:finds?|found|identified|finding|there (?:was|is|were|has been)|this (?:was|is)|that (?:was|is)|is|was|were|amounts? to|constitutes?) (?:\w+ ){0,3}?(?:fault|maladministration|service failure|faults|failings?)\b|some fault\b|fault by the|evidence of fault|the fault (?:identified|found|we|I)\b)",
     .unless = R"(\b(?:no|not|n't|without|nor|neither|cannot|any|little|unlikely|insufficient|whether)\b (?:\w+ ){0,5}(?:at fault|fault|maladministration|uphold|upheld|failings?)\b|if (?:there|we|I)|says?\b|said|complain(?:s|ed) |alleg|believes?|<council> (?:found|upheld|identified)|investigat\w+ (?:found|upheld)|panel (?:found|upheld)|investigating officer|which we call|to refer|which may)", .weight = 0.85,
     .example = "The Council was at fault for the delay.",
     .near_miss = "Mr X says the Council was at fault."},
    {.id = "finding.upheld", .code = "fault",
     .pattern = R"(<we> (?:have |has |partly |partially |therefore |also )*(?:uphold|upheld|upholds)\b|\bcomplaint (?:is|was) (?:partly |partially )?upheld)",
     .unless = R"(not (?:\w+ )?up(?:held|hold)|whether|<council> upheld|if (?:we|I))", .weight = 0.85,
     .example = "I uphold the complaint about delay.",
     .near_miss = "I do not uphold the complaint."},
    {.id = "finding.failed", .code = "failing",
     .pattern = R"(<council>\b.*\b(?:failed|fails|delayed|was wrong|wrongly|should have|took too long|accepts?|acknowledged|flawed|invalid|(?:has|had|have) not (?:properly|followed|considered|provided|kept)|did not (?:\w+ )?(?:properly|follow|consider|respond|carry|provide|tell|keep))\b|\b(?:was|were|found|is) (?:a |an |some |evidence of |significant |avoidable |unreasonable )*(?:delays?|failures?|poor communication|lack of)\b|\bfailure to\b)",
     .unless = R"((?:no|not|n't) (?:a )?(?:delay|failure|fail)|(?:look\w* at|consider\w*|investigat\w+|decid\w*|asked) whether (?:the|it|this|there) )", .weight = 0.5,
     .example = "The Council delayed issuing the plan.",
     .near_miss = "We looked at whether the Council delayed."},
    {.id = "finding.fault-without-injustice", .code = "fault-no-injustice",
     .pattern = R"(\b(?:not|n't|no|any|without|unlikely|nor|cannot)\b.*\b(?:caus\w+|suffer\w*|result\w*|le(?:a)?d|create\w*|was|is|significant|in)\b.*\binjustice|there (?:was|is) no (?:\w+ )?injustice|\bno (?:significant |personal |further |material |real |lasting )*injustice|made no difference|\binjustice (?:\w+ ){0,3}?(?:is|was) (?:not|in)\s?(?:\w+ )?(?:significant|sufficient|enough)|(?:faults?|errors?|failings?|delay|this|these)\b.*\b(?:did|has|have|do|does)(?:n't| not) (?:\w+ ){0,3}?(?:cause|disadvantage)\w*)",
     .unless = R"(any fault|whether|no (?:evidence of )?fault|says?\b|evidence of fault|unless|adequate|far enough|redress|remed(?:ied|y|ies) (?:any|the|that)|without fault)", .weight = 0.86,
     .example = "However, this fault did not cause her a significant injustice.",
     .near_miss = "I considered whether it caused no injustice."},
    {.id = "finding.already-put-right", .code = "fault-already-remedied",
     .pattern = R"(<council> (?:has|had|have)?(?: (?:already|now|since|subsequently|also|therefore|appropriately|suitably|fully))* ?(?:remedied|put (?:\w+ ){0,2}right|provided (?:a |an )?(?:\w+ )?remedy|already (?:\w+ )?(?:apologi\w+|refunded|reimbursed|waived|taken|offered|paid|acted|made|provided|addressed|remedied|accepted|put|agreed)|taken (?:\w+ ){0,2}(?:steps|action) (?:\w+ )*(?:to (?:put|remedy|prevent|address|ensure)))|already (?:apologi\w+|remedied|put (?:\w+ )?right|taken (?:\w+ )?(?:action|steps))|apologi[sz]ed\b.*\bno (?:further|other|additional) (?:\w+ )?(?:remedy|action)|\b(?:has|have|had|already) (?:\w+ )?remedied (?:any|the|that|this|all) (?:\w+ )?injustice)",
     .unless = R"((?:not|n't)\b (?:\w+ ){0,3}(?:remed|put|tak|apolog|provid|offer)\w*|should|says?\b|said|agreed to|has agreed|will|recommend that|to remedy|further (?:apology|payment)|in addition to|review its|if |already (?:\w+ )?(?:provided|given|arranged) (?:\w+ )?(?:training|guidance|reminders))", .weight = 0.8,
     .example = "The Council has already apologised and put things right.",
     .near_miss = "The Council has not put things right."},
    {.id = "finding.enough-done", .code = "fault-already-remedied",
     .pattern = R"(\b(?:already|has|have|had|council's|authority's|provider's|its|offered|took|given)\b.*(?:remed\w+|apolog\w+|actions?|offer\w*|steps|response|payment|taken|done)\b.*\b(?:is|was|are|were|provides?|represents?|as) (?:an? |already )*(?:suitable|appropriate|satisfactory|sufficient|adequate|proportionate|enough|reasonable|acceptable)\b.*(?:remed\w+|action|response|put|recogni\w+|injustice|way|offer)?|satisfied (?:with|that|by|these|this|its) .*(?:action|remed\w+|steps|apolog\w+|put right|taken)|done enough|(?:no|not) .*(?:propose|recommend|need|seek) (?:\w+ ){0,3}(?:further|more|additional|anything|any other))",
     .unless = R"(agreed to|has agreed|will (?:pay|apologise)|should|whether|dissatisfied|not (?:a |an )?(?:suitable|appropriate|sufficient|adequate|enough)|says?\b|if |(?:will|to) take|agreed|proposed|it will)", .weight = 0.6,
     .example = "Its apology and payment were a suitable remedy.",
     .near_miss = "The Council has agreed to a suitable remedy."},
    {.id = "finding.no-fault", .code = "no-fault",
     .pattern = R"(\bno (?:\w+ ){0,2}?(?:faults?|maladministration|failings?)\b|\bwithout fault\b|\b(?:do|did|does|have|has|can|could|cannot|am|is|was|were|are|be|been) ?(?:not|n't)? (?:\w+ ){0,1}?(?:not |n't |un)?(?:find|found|identif\w+|see|seen|consider|criticise|say|agree|conclude|think|believe|persuaded|satisfied) (?:\w+ ){0,6}?(?:no fault|not at fault|without fault)\b|(?:\bnot|n't|cannot|nor (?:do|did|have|can) (?:I|we)|unable to) (?:\w+ )?(?:find|found|identif\w+|see|seen|uphold|upheld|consider|criticise|say|agree|conclude|think|believe) (?:\w+ ){0,6}?(?:fault|maladministration)\b|\b(?:was|is|were|are|be) (?:not|n't) (?:\w+ )?(?:at fault|fault)\b|\bnot at fault\b|(?:do|did|does|have|has|will) not (?:\w+ )?(?:uphold|upheld|upholding)|not upheld|cannot uphold|not (?:acted|act) with fault|(?:find|found|see|seen) no evidence (?:that )?<council>|(?:not|n't|cannot) (?:\w+ )?criticise (?:the council|it\b|its|them|that)|nothing to suggest .*\bfault|(?:does|did|do|would)(?: not|n't) (?:\w+ )?(?:amount to|constitute|represent) (?:\w+ )?<fault>|no evidence of (?:\w+ )?(?:fault|failings?|maladministration)|(?:insufficient|not enough) evidence (?:of|to find) (?:\w+ )?fault)",
     .unless = R"(if there (?:was|is|has been) no|where there is no|whether (?:there|it|this|any|the council|the fault) (?:was|were|is|has|had|acted|caused)|whether or not|unless|\bsays\b|they say|simply because|<council> (?:did not uphold|found no|has not upheld)|(?:investigation|panel|officer|stage \w+) (?:\w+ )?(?:found|did not uphold|concluded)|not only|without (?:the |this |that |any |its )*(?:fault|the council's fault)(?:,|.*would)|had (?:there|it) (?:been|not)|but for|cannot question|no fault in how the organisation made)", .weight = 0.88,
     .example = "I do not find fault in the way the panel decided.",
     .near_miss = "If there was no fault, we cannot question the decision."},
    {.id = "finding.acted-properly", .code = "proper",
     .pattern = R"(<council> (?:has |had )?(?:properly|appropriately|correctly|reasonably|fairly) (?:\w+ )?(?:considered|decided|applied|followed|investigated|dealt|assessed|acted|made|reached|explained)|<council> (?:\w+ )?(?:acted|considered|decided|dealt|followed|investigated)\b.* (?:properly|appropriately|correctly|in line with|in accordance|without fault)|<council> (?:has |had )?(?:taken|took) (?:reasonable|appropriate|proper) (?:steps|action)|cannot (?:therefore )?(?:question|criticise|challenge) (?:the merits|its|the council's|their|that)|(?:was|were) entitled to (?:\w+ )?(?:decide|reach|make|take|conclude))",
     .unless = R"(\b(?:not|n't|failed|whether|should|if|unless|says?|said)\b (?:\w+ ){0,4}(?:properly|appropriately|correctly|in line)|cannot question whether)", .weight = 0.6,
     .example = "The Council properly considered her medical evidence.",
     .near_miss = "The Council failed to properly consider her evidence."},
};

}  // namespace

RuleRows finding_rules() { return {RuleFamily::finding, unpacked<kRules>()}; }

}  // namespace faultline
