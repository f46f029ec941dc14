// SPDX-License-Identifier: MIT
// More turns of phrase for what the body considered, why it hardly touched the writer, and what cannot be had.
#include "rules/draft_grounds.h"

namespace faultline {
namespace {

constexpr SignalRule kRules[] = {
    // --- the body's side is told ---
    {Signal::explained, "wide-explained-1",
     "\\b(?:to be fair|i(?:'ll| will) (?:say|give|be fair)|(?:give|giving) (?:them|him|her|it) (?:there|their|his|her|its) due|give (?:them|him|her) that|i(?:'ll| will) say (?:that|this)|in fairness|(?:hold|held) (?:up )?their hands|fair play to)\\b",
     "to be fair (?:to|on) (?:me|us)|not being fair"},
    {Signal::explained, "wide-explained-2",
     "\\b(?:reasons|explanation|letter|decision|answer|reply|report|note)\\b~\\b(?:ran|run|runs|goes|went|came|comes) (?:to|on for|over|in at) (?:\\w+ ){0,2}(?:pages?|sides|paragraphs)\\b|\\b(?:paper|letter|notice|e-?mail|decision|reply) (?:gave|gives|set|sets|listed|lists|included|had) (?:me |us |out )?(?:\\w+ ){0,2}(?:reasons?|figures|sums|workings?|breakdown|grounds)\\b|\\b(?:sheet|page|copy|breakdown|table|list) (?:of|with|showing) (?:\\w+ ){0,3}(?:sums|figures|workings?|calculations?|readings|scores?|measurements|reasons)\\b|\\b(?:showed|sent|gave|talked|walked|took) (?:me|us) (?:\\w+ ){0,4}(?:sums|figures|workings?|calculations?|readings|scores?|measurements|the policy|through (?:it|the|how|why))\\b",
     "wrong|out of date|i (?:showed|sent|gave)|never|not|n't|refus\\w+|no reasons"},
    {Signal::explained, "wide-explained-3",
     "\\b(?:<n>|two|both|three|several|\\d+) of (?:them|the \\w+) (?:came|come|visited|sat|stood|went)\\b|\\b(?:came|come|been) (?:out|round|back) (?:again|twice|<n> times|another time|on \\w+day|i think|at my|to measure|with a)\\b|\\b(?:sat|stood|listened|watched) (?:in|at|outside|on|by) (?:my|our|the) (?:front |back |living |bed|sitting )*(?:room|garden|kitchen|door|gate|bedroom|lounge|window|house|flat)\\b|\\b(?:been|come|came|turned) out,?(?: \\w+){0,3} (?:twice|\\w+ times)\\b|\\b(?:took|taking) (?:water|air|soil|noise|damp|\\w+)? ?(?:samples?|readings|measurements|photos|photographs|statements?|notes)\\b|\\b(?:put|used|did|tried) (?:\\w+ ){0,2}(?:dye|meters?|monitors?|test\\w*|tape measure)\\b|\\bwith a (?:tape measure|meter|map)\\b|\\bwrote to (?:the )?(?:owners?|builder|landlord|neighbours?|school|him|parents)\\b",
     "(?:not|n't|never|nobody|no one|should have|promised) (?:\\w+ ){0,3}(?:came|come|been|sat|stood|took|taken|visit\\w*|went|out|put|test\\w*|wrote|use\\w*)|i (?:took|wrote|sat)|we (?:took|wrote)"},
    {Signal::reason_told, "wide-explained-4",
     "\\b(?:said|says|say|told (?:me|us)|tells|wrote|letter|reply|decision|answer)\\b(?: that|:|,)? ~\\b(?:it (?:is|was|isn't|is not|wasn't|was not)|he (?:is|was|isn't|could|can)|she (?:is|was|isn't|could|can)|i (?:am|was|can|could|did not|didn't|do not|don't)|there (?:is|was|are) (?:no|nothing|not)|band|because|isn't|aren't|not (?:a|an|eligible|enough|dangerous|a nuisance|significant)|did(?:n't| not) (?:amount|outweigh|show|meet|change)|does(?:n't| not) (?:amount|outweigh|show|meet|change|outweigh)|year group (?:is )?full|(?:is|was|are|were) (?:correct|right|allowed|proportionate|reasonable|fair|in line|appropriate|the same|normal|necessary))\\b",
     "out of time|too old|late\\b|sorry|apolog\\w+|never|promis\\w+|would (?:be|get|come|have)|nobody|will (?:be|get|come)|no one|no record|lost|ombudsman|solicitor|no reasons?|can't (?:tell|discuss)|(?:friend|neighbour|doctor|gp|consultant|school|teacher|mum|dad|\\bhe|\\bshe|police|hospital) (?:said|says|told|wrote)|my (?:\\w+ )?(?:said|says)|data protection|not their|up to the|belongs?"},
    {Signal::explained, "wide-explained-5",
     "\\b(?:considered|considering|taken account|having (?:looked|read|heard|regard|considered)|weighed|on balance|outweigh\\w*|was(?:n't| not) (?:satisfied|persuaded|convinced)|(?:fair|proper|courteous(?:ly)?|patient(?:ly)?) (?:hearing|conducted|heard)|(?:had|took|have) a (?:proper|good|careful|long) look|spent (?:\\w+ )?(?:hours?|time|days?|a morning|an afternoon) with|conducted (?:courteously|fairly|properly)|given (?:forty|thirty|twenty|an hour|half an hour|plenty of|all the|time|every)|(?:asked|put) (?:our|my|their) questions|they (?:do |did )?(?:say|said) they (?:read|looked|considered|took)|(?:went|gone|goes|going) (?:over|through|back over) (?:it|everything|the|all|my)|checked (?:everything|it all|with|my|the)|safeguarding (?:meeting|enquiry)|(?:after|held) (?:a|the) (?:consultation|meeting|review|visit|hearing))\\b",
     "(?:not|n't|never|nobody|no one|without|failed to|should have|instead of|refus\\w+ to) (?:\\w+ ){0,3}(?:consider|look|read|took|taken|weigh|check|go|went|gone|given|held)|\\b(?:i|we)(?:'ve| have| had)? (?:\\w+ )?(?:been|gone|went|checked|considered)|like|would"},
    {Signal::process_fault, "wide-process-fault-1",
     "\\b(?:different|another|new|changing) (?:reasons?|stor(?:y|ies)|excuses?) (?:from|each|every|again|now|this time)\\b|\\b(?:reasons?|story|excuse) (?:keeps?|kept) changing\\b|\\bnever (?:arranged|happened|turned up|set up|offered|delivered|provided)\\b|\\b(?:nobody|no one) did (?:it|anything)\\b",
     "\\bi never"},
    {Signal::rule_applied, "wide-rule-applied-1",
     "\\b(?:(?:is|was|are|were|as|'s) (?:what|all) (?:they|we|it|he|she|everyone|everybody) (?:do|does|did|can do|always do|would do)|(?:on|at|in) (?:every|any|all) (?:visit|case|inspection|assessment)s? (?:like that|of that kind|of this sort)?|(?:are|is|was|were|it's|its|that's) (?:quite |perfectly |all |just )?(?:normal|routine|standard|usual|ordinary|necessary|needed|the programme|policy|the rule)\\b|(?:was|were|is) right (?:to|in)|(?:quite|entirely|perfectly) (?:right|entitled|proper|lawful)|necessary for|entitled to|(?:had|have|has) (?:a )?(?:duty|to act|no choice|no option|to (?:check|ask|look|investigate|visit)))\\b",
     "not (?:\\w+ )?(?:normal|right|standard|routine|necessary|entitled)|n't|we are entitled|i am entitled|i'm entitled|he is entitled|she is entitled|(?:i|we) (?:have|had) (?:no|to)"},
    {Signal::rule_applied, "wide-rule-applied-2",
     "\\b(?:nuisance in law|not (?:a |an )?(?:statutory )?nuisance|permitted development|(?:allowed|lawful|fine|legal|exempt) without (?:permission|a licen[cs]e|planning)|more than (?:ten|four|\\d+) years|(?:(?:is|was|that's) (?:one )?for|up to) the (?:police|school|head|owner|landlord|environment agency|water company|governors|court|hospital|exam centre|parish)|can(?:'t|not) (?:do anything|force|make|drag|compel|insist|order|overrule|interfere|stop (?:him|her|them|it|me))|no (?:legal )?(?:power|right|duty|grounds)|only (?:to|have to) (?:meet|check|make sure)|(?:worked out|calculated|done|decided|dealt with|assessed) (?:right|correctly|properly)|(?:acted|responded|was|is|were) (?:proportionate|proportionately|reasonable|reasonably)|in line with (?:his|her|policy|the)|in accordance with)\\b",
     "should have|they do have|not in line|not proportionate|unreasonable|not reasonable|not acceptable|\\bi (?:have|had) no|we (?:have|had) no|i can't"},
    {Signal::rule_applied, "wide-rule-applied-3",
     "\\b(?:they|sums|figures|it) (?:do |does |did )?(?:all )?(?:add up|adds up|tall(?:y|ies))\\b|\\b(?:year group|class|school|year) (?:is |was )?full\\b|\\b(?:did|does)(?:n't| not) (?:outweigh|amount to|change the points|show (?:he|she|his|her|up))\\b|\\bnothing (?:medical|showed up|was found|to show|untoward)\\b|\\bno (?:medical )?evidence (?:from|of|that|to)\\b|\\b(?:less|more|further|nearer) than (?:the )?(?:\\w+ )?(?:miles|metres|yards|80 metres|limit)\\b|\\bcan walk (?:more than|over|further)\\b|\\bat home safe\\b|\\bnot (?:dangerous|unsafe|a danger|urgent)\\b|\\bthresholds?\\b",
     "we (?:have|had) no|they (?:had|have|gave) no evidence|should be|map|my own"},
    {Signal::disagrees, "wide-disagrees-1",
     "\\b(?:i (?:say|still say|put it to) (?:that )?(?:without|they|it|he|she|this|to|you)|how can (?:they|it|that|anyone|anybody|you|he|she)|how on earth|who says so|since when (?:do|does|did|is|are)|but why should|why should (?:i|we|he|she|anyone|they)|that(?:'s| is) (?:rubbish|nonsense)|(?:and|but) (?:she|he|they|it)(?:'s| is|'re| are) wrong|what(?:'s| is) the (?:sense|use|good) (?:in|of)|wrongly,? i|(?:got|had) (?:it|this) wrong|(?:half a brain|any fool|anyone can see|anybody can see|plain as)|makes? no sense|does(?:n't| not) (?:make sense|seem (?:right|fair|just))|cannot (?:possibly )?be right|opinion,? and a (?:wrong|bad)|(?:is|was|seems) (?:just |simply |plain )?(?:not )?(?:fair|unfair|wrong|ridiculous|daft|nonsense|absurd)|(?:is|was|are)(?:n't| not) (?:good enough|right|fair)|(?:want|like|wants?) (?:it|this|that) (?:put back|done again|looked at|changed back|reconsidered|overturned|decided again)|(?:people|somebody|someone) with (?:sense|some sense|half a brain)|regards? that as|(?:fresh|second|new) look|would(?:n't| not) (?:hurt|sink|kill|make any difference to)|could(?:n't| not) possibly)\\b",
     "it was not fair of|process"},
    {Signal::disagrees, "wide-disagrees-2",
     "\\b(?:(?:want|like|ask) ~(?:back please|back as it was|to be given|to change (?:it|their)|reconsider\\w*|re-?assess\\w*|given to (?:him|her|us|me))|(?:don't|do not|doesn't|does not) (?:seem to )?(?:care|listen|understand|count)|what if|is that (?:fair|right|justice)|one law for|on them if|on their heads?|are they (?:blind|serious|joking)|what (?:are|do|is) (?:they|that) (?:for|playing|pay))\\b",
     ""},

    // --- hardly touched ---
    {Signal::bystander, "wide-bystander-1",
     "\\b(?:(?:i|we) (?:have|'ve|had|do|did)(?: not|n't)? (?:no|had no|any) (?:dealings|connection|involvement|business|direct|personal)|(?:i|we) (?:do|did)(?:n't| not) (?:\\w+ )?(?:park|live|use|own|go|shop|drive)\\b~\\b(?:there|it|myself|that|them)|(?:it )?(?:isn't|is not) as if (?:i|we|it)|(?:i|we) can(?:'t|not) (?:even )?see (?:it|his|her|their)|can(?:'t|not) see (?:his|her|their|it) ~from (?:mine|ours|my|our)|(?:i|we) can still|still (?:get|drive|walk) (?:in|past|through|to)|(?:follow|attend|watch) (?:\\w+ )?(?:council business|meetings|public meetings)|public[- ]spirited|(?:as|i am) a (?:taxpayer|ratepayer|concerned citizen|member of the public)|(?:what )?(?:i|we)(?:'ve| have)? lost is (?:any |my |all )?(?:faith|trust|confidence)|(?:it )?(?:has not|hasn't|did not|didn't) cost (?:me|us) (?:anything|a penny))\\b",
     "can still (?:smell|hear|feel|see)|can still (?:do|go) to"},
    {Signal::principle, "wide-principle-1",
     "\\b(?:(?:just |only |it's |it is |its )the (?:cheek|injustice|unfairness|principle|attitude|rudeness|arrogance) of (?:it|them|how|the)|principle of (?:how|the|it)|one (?:law|rule) for (?:him|them|her|some)|(?:just|only|simply) (?:think|want|feel) (?:someone|somebody|they|people) (?:should|ought to|to) (?:know|be told|told|own up)|so (?:that )?(?:others|other people|it) (?:know|don't|is on record)|for the record|point of order)\\b",
     ""},
    {Signal::trivial, "wide-trivial-1",
     "\\b(?:(?:ten|five|fifteen|two|twenty|a few|couple of) minutes? late|(?:one|two|a) days? late|(?:a|one) (?:typing|spelling) (?:mistake|error)|typo|wrong (?:initial|spelling)|misspel\\w+|a bit (?:rude|short|abrupt|off|sharp|curt)|(?:rather|quite|somewhat) (?:short|sharp|rude|curt|off-?hand|abrupt) (?:with|to|on)|tone of (?:voice|the (?:letter|email))|(?:lost|cost(?: me)?|out of pocket by) (?:only )?(?:£1?\\d(?:\\.\\d\\d)?(?: |\\.|$)|\\d+p\\b|a (?:few|couple of) (?:pounds|quid|pence))|only (?:£1?\\d(?: |\\.|$)|\\d+ pence|\\d+p))",
     "every (?:\\w+ )?(?:day|week|time)|again and again|always|always late|\\d+ times|each time"},

    // --- what is wanted ---
    {Signal::not_in_gift, "wide-not-in-gift-1",
     "\\b(?:want|wants|like|wish|ask|demand|seek|need|should be|expect|calling for|set up|hold|holding)\\b~\\b(?:(?:full|public|independent|proper|judge-led|national) (?:public )?inquir(?:y|ies)|inquiry|inquest|royal commission|criminal charges|prosecution|prosecuted|arrested|(?:police|criminal) investigation)\\b",
     "planning inquiry|not (?:want|asking)|n't want"},
    {Signal::not_in_gift, "wide-not-in-gift-2",
     "\\b(?:direct|order|force|instruct|compel|make|tell)\\b (?:that )?(?:the |this |that |his |her |their )?(?:school|head|governors|academy|panel|judge|court|tribunal|police|minister|government|neighbour|landlord|owner)\\b (?:to|must|should|into)\\b|\\b(?:removed|dismissed|out|thrown|kicked|struck|booted) (?:from|out of|of) (?:his |her |their |the )?(?:post|office|job|role|position|profession|register)\\b|\\b(?:law|legislation|act of parliament|government policy|national rules?|statutory guidance)\\b~\\b(?:changed|scrapped|repealed|rewritten|amended)\\b",
     "not (?:want|asking)|n't want|tribunal ordered|court ordered|should have|did(?:n't| not)"},
    {Signal::not_in_gift, "wide-not-in-gift-3",
     "£(?:[1-9]\\d|[1-9]\\d\\d),?000\\b~\\b(?:compensation|damages|suffering|distress|for what|pain|years)\\b|\\b(?:compensation|damages|want|after|seek|claim)\\b~£(?:[1-9]\\d|[1-9]\\d\\d),?000\\b|\\b(?:million|hundred thousand)\\b~\\b(?:compensation|damages)\\b|\\b(?:liable|responsible) for my (?:health|illness|injur\\w+|breakdown|stroke|heart attack)\\b|\\bwon't settle for\\b",
     "worth|paid|builder|wants £|cost|house|sold|estimate|savings|quote|discount|bill|charged|fees"},
    {Signal::not_in_gift, "wide-not-in-gift-4",
     "\\b(?:know|find out|told|learn|say|the truth about|establish)\\b~\\b(?:what (?:really |actually )?happened (?:to|that|in|on)|who (?:did|hurt|caused|hit)|how (?:he|she) (?:really |actually )?(?:died|got|came))\\b~\\b(?:that (?:night|day)|before i (?:go|die)|to (?:him|her|my|mum|dad)|died|me)\\b",
     "nobody (?:told|would)|not told|n't tell"},
    {Signal::not_in_gift, "wide-not-in-gift-5",
     "\\b(?:contract|decision|vote|election|sale|scheme|planning permission|permission|merger|closure)\\b~\\b(?:got back|reversed|overturned|cancelled|struck down|undone|annulled|declared (?:void|illegal|unlawful)|scrapped|revoked)\\b|\\b(?:named and shamed|named,? and sacked|publicly named|name (?:them|him|her) publicly|made (?:an )?example|hauled (?:over|before|up))\\b|\\b(?:declare|declaration|ruling|rule|finding)\\b~\\b(?:unlawful|illegal|void|discriminat\\w+|negligen\\w+|in contempt|breach of (?:the )?(?:human|equality))\\b",
     "(?:was|were|been|got|council|they) (?:\\w+ )?(?:cancelled|reversed|overturned|scrapped|revoked) (?:it|my|our|the)|they (?:cancelled|reversed)|judge|tribunal"},
    {Signal::unknowable, "wide-unknowable-1",
     "\\b(?:nobody|no one|they|it|can't|cannot|unable to|impossible to|no (?:way|means) of)\\b ?~\\b(?:establish|say (?:now )?what happened|know(?:ing)? (?:now|what)|tell (?:now )?what happened|find out now|prove (?:it )?now)\\b|\\b(?:records?|sheets?|files?|papers|notes|tapes?|footage)\\b~\\b(?:cannot be found|can't be found|destroyed|gone|no longer (?:exist|there)|lost|shredded|wiped|hardly a page)\\b|\\b(?:dead|retired|left|moved on|closed down|changed hands)\\b~\\b(?:dead|retired|left|moved on|page|records?|files?)\\b",
     "brain"},

    // --- another body ---
    {Signal::subject_access, "wide-subject-access-1",
     "\\b(?:refus\\w+|won't|will not|would not|wouldn't|not|n't|never|declin\\w+)\\b (?:to )?(?:let me (?:have|see)|give|send|show|release|provide|hand over|disclose)\\b~\\b(?:notes|logs?|documents?|e-?mails?|minutes|recordings?|footage|legal advice|paperwork|copies|day sheets)\\b|\\brefus\\w+ to (?:change|correct|amend|alter|delete|take out)\\b~\\b(?:records?|files?|notes|entry|minutes)\\b|\\bfreedom of information\\b|\\bprivileged\\b|\\b(?:blacked|crossed) out\\b",
     "my gp|hospital|i (?:did not|didn't|won't|never)|privileged to|to the (?:panel|school|doctor)|brief|transport|application|contact notes with"},
    {Signal::struck_off, "wide-struck-off-1",
     "\\bnot fit to be (?:let|allowed|near|around|a social|trusted|working|in)\\b|\\b(?:check|checked|find out|asked) (?:whether|if) (?:she|he)(?:'s|'is| is| was)? (?:even |actually |really )?(?:qualified|registered|trained|fit)\\b|\\b(?:looked into|investigated|dealt with|reported|answer) (?:by|to) (?:whoever|who) (?:is|'s) over (?:her|him|them)\\b|\\b(?:professional (?:body|standards|misconduct)|regulator)\\b~\\b(?:social worker|her|him|she|he)\\b|\\bkept away from (?:us|families|my (?:family|children|kids)|children)\\b",
     "dog|contact|my ex|abuser|offender|not fit to live"},
    {Signal::health_body, "wide-health-1",
     "\\b(?:complain\\w*|complaint|unhappy|issue|problem)\\b~\\b(?:is |are )?(?:with|about|against) (?:the |my |our |his |her )?(?:\\w+ )?(?:hospital|gp|nhs|surgery|camhs|ambulance|dentist|health trust|ccg|icb|ward|district nurses?|community nurses?|health visitors?)\\b|\\b(?:nhs|ccg|icb|hospital trust|mental health trust)\\b~\\b(?:funding (?:decision|refus\\w+)|refus\\w+ (?:to )?(?:fund|pay|treat|see)|turned (?:her|him|us|me) down)\\b|\\bcontinuing (?:nhs )?(?:health ?care|care funding)\\b",
     "council(?:'s)? complaint|complain(?:ed|t)? to (?:the )?council|waiting for the council"},
    {Signal::police_conduct, "wide-police-1",
     "\\bpolice\\b~\\b(?:never (?:came|investigated|charged)|won't investigate|wouldn't take|refused to (?:act|charge|investigate|take)|lost (?:my|the) (?:statement|evidence)|treated (?:me|us|him)|were (?:rude|rough|useless))\\b",
     "council (?:should|called)|social services|said much the same"},

    // --- already dealt with ---
    {Signal::put_right, "wide-put-right-1",
     "\\b(?:(?:they|council|it|she|he|letter|and)(?:'ve| have| has)?(?: now| since| also)? (?:refunded|paid (?:me|us|back|it back)|cancelled it|reimbursed|corrected (?:it|the)|put (?:in|up) a (?:tracker|new)|replaced (?:it|the)|mended (?:it|the)|repaired (?:it|the)|apologised and)|(?:money|refund|cheque|payment) (?:came|arrived|has (?:come|arrived)|went in)|got (?:it|my money|the money|a refund) back|so (?:that )?it (?:doesn't|does not|won't) (?:recur|happen again))\\b",
     "\\b(?:not|n't|never|nobody|refus\\w+|until|want|like|should|if)\\b"},
    {Signal::independent_investigation, "wide-independent-1",
     "\\b(?:barrister|independent (?:investigator|investigation|person|officer|consultant|social worker)|investigating officer|outside (?:firm|investigator|consultant|solicitor)|stage three panel|review panel of three)\\b~\\b(?:looked into|investigat\\w+|interview\\w+|report\\w*|found|upheld|agreed|concluded|went through|spent)\\b",
     "never|refus\\w+|won't|wouldn't|not (?:been )?appointed|want|like|should|flawed|exclusion|admission|school place"},
};

}  // namespace

std::span<const SignalRule> signal_rules_wide_discretion() { return unpacked<kRules>(); }

}  // namespace faultline
