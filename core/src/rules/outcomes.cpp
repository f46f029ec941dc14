// SPDX-License-Identifier: MIT
// What the person wants. Read only in a sentence that says so (voice.wants) or a list under one.
#include "rules/rule.h"

namespace faultline {
namespace {

constexpr Rule kRules[] = {
    {.id = "wants.acceptance", .code = "acceptance-of-fault",
     .pattern = R"((?:accept|admit|acknowledg|recogni[sz]|take responsibility|own up)\w*\b.*(?:fault|wrong|neglig\w+|liab\w+|fail\w*|mistakes?|errors?|responsib\w+|did|happened|poor|impact|distress|at fault|that it)|take (?:\w+ )?responsibility|held (?:to account|accountable|responsible)|accountab\w+)",
     .unless = R"((?:payments?|remedy|sum|compensation|money|\x{00A3} ?\d+) (?:\w+ ){0,2}to (?:recogni|acknowledg))",
     .example = "She wants the Council to accept that it was at fault.", .near_miss = "She wants the Council to accept her application."},
    {.id = "wants.apology", .code = "apology", .pattern = R"(\bapolog\w+|say sorry)",
     .example = "He would like an apology.", .near_miss = "He would like a refund."},
    {.id = "wants.payment", .code = "payment",
     .pattern = R"(\b(?:compensat\w+|refund\w*|reimburs\w*|repay\w*|pay(?:s|ment|ments)?\b|paid|financial (?:remedy|redress|recognition)|money|damages|recompense|credit\w* (?:her|his|their|the)|writ\w+ (?:\w+ ){1,3}off|cost(?:s)?\b|\x{00A3} ?\d|waiv\w+|writ\w+ off|written off|cancel\w* (?:the )?(?:\w+ )?(?:debt|charge|fee|bill|invoice|pcn|penalty|fine)|backdat\w+|redress))",
     .unless = R"(direct payments? (?:to continue|reinstat))",
     .example = "She wants compensation for the lost year.", .near_miss = "She wants a school place."},
    {.id = "wants.record", .code = "record-correction",
     .pattern = R"(\b(?:(?:correct|amend|remov|delet|rectif|chang|alter|updat|eras|expung|withdraw|rewrit|strik|destroy)\w*\b.*\b(?:information|records?|reports?|files?|assessments?|statements?|documents?|minutes|notes?|details|inaccura\w+|errors?|opinions?)|(?:records?|reports?|files?|assessments?|statements?|documents?|information|minutes|inaccura\w+|opinions?) (?:.* )?(?:correct|amend|remov|delet|rectif|chang|alter|updat|eras|expung|withdraw|rewrit|destroy)\w*|(?:records?|reports?|files?) put (?:right|straight)|(?:new|fresh|accurate|unbiased|corrected) (?:\w+ ){0,2}(?:report|record|statement)))",
     .unless = R"(wants? the (?:decision|policy)|EHC plan)",
     .example = "He wants the false statements removed from the report.", .near_miss = "He wants the policy explained."},
    {.id = "wants.discipline", .code = "disciplinary-action",
     .pattern = R"(\b(?:disciplin\w+|dismiss\w*|sack\w*|struck off|strike off|fired|removed from (?:\w+ ){0,2}(?:post|job|role|position|office)|lose (?:her|his|their) job|(?:officers?|social workers?|staff|those)\b.*\b(?:punish\w*|held (?:to account|accountable)|investigat(?:ed|ing)|suspended|removed from))\b)",
     .unless = R"(dismiss\w* (?:the|her|his) (?:complaint|appeal|claim))",
     .example = "She wants the officer to be sacked.", .near_miss = "She wants the hedge cut."},
    {.id = "wants.service", .code = "service-provided",
     .pattern = R"(\b(?:provid\w* (?:\w+ ){0,2}care\b|provid\w* (?:\w+ ){0,5}(?:home|flat|travel|assistance|therap\w+|respite|bins?|service|equipment|help|advice)\b|arrang\w*|rehous\w*|re-hous\w*|hous(?:e|ed)\b|(?:be|been) moved|move (?:her|him|them|<title> \w+|to (?:a|an|another|the))\b|repair(?:ed|ing)?\b|(?:do|carry out|complete|finish) (?:\w+ ){0,3}repairs|fell|prune|trim|build|empt(?:y|ied)|abatement notice|install\w*|fix\w*|resolv\w* the (?:noise|problem|flood\w*)|take (?:\w+ ){0,2}(?:enforcement )?action|enforc\w*|collect(?:s|ed|ing)?\b|support\b|school place|place (?:at|in)|tuition|provision|adaptations?|accommodation|care package|transport|stop (?:the|charging|it)|reinstat\w*|return(?:ed)? (?:of )?(?:her|his|their) child\w*|contact with|assess(?:ment)?\b|carry out|put (?:\w+ )?in place|clean|clear|investigate (?:the|her|his|their) (?:concerns|reports?|noise)|adopt\b))",
     .unless = R"(amend|correct\w* (?:\w+ ){0,4}(?:record|report|information|file|inaccura|statement|error|assessment)\w*|remov\w+ (?:from|the)|reassess|reconsider|disciplin)",
     .example = "He wants the Council to provide transport for his son.", .near_miss = "He wants compensation."},
    {.id = "wants.decision", .code = "decision-changed",
     .pattern = R"(\b(?:(?:chang|revers|overturn|reconsider|revisit|review|revok|withdraw|reassess|re-assess|rescind|quash|cancel|set aside|amend|grant|allow|approv|refus|look again|increas|backdat|remov)\w* .*\b(?:decision|application|permission|permit|plan\b|planning|assessment|band\w*|priority|outcome|appeal|penalty|PCN|charge|notice|restriction|order|grade|award|request|needs|case|recommendations?)|(?:decision|permission|assessment|penalty|PCN|notice) .*(?:changed|reversed|overturned|reconsidered|reviewed|revoked|withdrawn|reassessed|cancelled|rescinded)|higher (?:band|priority)|fresh (?:appeal|decision|assessment)|new (?:appeal|decision|assessment|hearing)|a place at|given a place))",
     .unless = R"(information|records?|reports? |from the (?:report|record|assessment)|statements|review its (?:polic|procedur|process|practice))",
     .example = "She wants the Council to overturn its decision.", .near_miss = "She wants the Council to correct its records."},
    {.id = "wants.procedure", .code = "procedure-change",
     .pattern = R"(\b(?:(?:chang|improv|review|updat|revis|amend|adjust|introduc|better)\w* .*\b(?:polic\w+|procedures?|process\w*|practices?|systems?|services?|training|guidance|communication)|(?:keep|make) (?:more |better |fuller |proper |accurate )+(?:\w+ ){0,3}records|(?:policy|procedure|system|service|process) (?:changes?|improvements?)|learn\w* (?:\w+ )?(?:from|lessons)|lessons|train(?:ed|ing)?\b|(?:not|n't|never|prevent\w*|ensur\w*|stop\w*|avoid\w*) .*\b(?:happen\w*|others?|again|anyone else|recur\w*|other (?:people|families|parents))|service improvements?|others? (?:do|does|will|are|from) not|future))",
     .example = "He wants it to change its policy so that this does not happen again.", .near_miss = "He wants a new bin."},
};

}  // namespace

RuleRows outcome_rules() { return {RuleFamily::outcome_sought, unpacked<kRules>()}; }

}  // namespace faultline
