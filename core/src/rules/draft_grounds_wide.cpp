// SPDX-License-Identifier: MIT
// Matters that draw a test by their nature, and the turns of phrase in which people tell the body's side of it.
#include "rules/draft_grounds.h"

namespace faultline {
namespace {

constexpr SignalRule kRules[] = {
    // --- complaining to the body ---
    {Signal::not_complained, "wide-not-complained-1",
     "\\b(?:not|n't|never|no) (?:yet |even |ever |really )?(?:bothered|troubled|wasted my time|troubling|bothering) (?:with |to (?:use|fill in|do) )?(?:the|their|its|a|any) (?:\\w+ ){0,2}(?:complaints?|form|procedure|process|system)\\b|\\b(?:not|n't|never) (?:yet )?(?:used|tried|started|begun|filled in|followed) (?:the|their|its|the council's|any) (?:\\w+ )?complaints?\\b|\\b(?:not|n't) (?:yet )?taken (?:it|this) up with\\b|\\b(?:you(?:'re| are)|this is) (?:the )?(?:first|my first) (?:port of call|people i|place i|step)\\b",
     "they (?:have|had)"},
    {Signal::reply_due, "wide-reply-due-2",
     "\\b(?:only|just) (?:complained|sent (?:in )?(?:my|the|a) complaint|put (?:in )?(?:my|the|a) complaint(?: in)?|wrote to them)\\b~\\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this (?:morning|week)|last (?:week|night)|days ago)\\b",
     "final"},
    {Signal::reply_due, "wide-reply-due-1",
     "\\b(?:i(?:'d|'ll| would| will| should)|we(?:'d|'ll| would| will)|they(?:'d|'ll| would| will)|to) (?:get |have |hear |receive |reply |answer |respond |expect |be sent )?(?:a |an |my |the |their |back |to me )*(?:reply|answer|response|hear|decision|letter|write)? ?(?:back )?(?:by|before|within) (?:the end of (?:this|the|next) (?:month|week)|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|christmas|easter|\\d+ (?:working )?days|(?:ten|twenty|fifteen|five) working days)\\b|\\b(?:reply|answer|response) (?:is |was )?(?:promised|expected) (?:for|by|within) (?:the end|next|\\d)|\\b(?:n't|not) (?:due|expected) (?:back )?(?:until|till) (?:next|the|\\d)",
     "never|nothing (?:came|has)|passed|supposed|late|should have|ago|finish\\w*|tuition|start|pay|appeal"},
    {Signal::final_reply, "wide-final-reply-1",
     "\\b(?:second|2nd|last|closing|final|latest) (?:complaints? )?(?:letter|reply|answer|response|e-?mail|position|decision)\\b|\\b(?:second|2nd) and (?:last|final)\\b|\\b(?:replied|answered|wrote|written) twice\\b|\\b(?:both|two) (?:letters|replies|answers|responses)\\b|\\b(?:final|last) (?:position|word|say)\\b",
     "i (?:sent|wrote|emailed|asked)|(?:waiting|await\\w*|until|before|not had|no) (?:\\w+ ){0,3}(?:final|second|last)|from my (?:gp|doctor|consultant)|last letter i|another letter"},
    {Signal::final_reply, "wide-final-reply-2",
     "\\b(?:you|the ombudsman|yourselves) (?:were|was|are|is|would be|being) (?:the )?next (?:step|stop|stage|port)\\b|\\b(?:could|can|may|to|should|and|then) (?:now )?(?:contact|approach|try|go to|come to|write to|complain to|refer (?:it|this|the matter) to|ring) (?:you|yourselves|your (?:office|service|selves)|the (?:\\w+ )?ombudsman|lgo)\\b|\\bhere(?:'s| is) your (?:number|address|website|details)\\b|\\bpointed me (?:to you|at you|in your direction)\\b|\\bgave me your\\b",
     "\\b(?:i|we)(?:'ll| will|'d| would| am going to| thought i(?:'d| would| should)?| was going to) (?:\\w+ )?(?:come|contact|write|go)|straight|thought i (?:should|would)|mate|friend|neighbour|sister|facebook|mum said|before i|get in touch|citizens advice|solicitor (?:said|told)|councillor|or i'll"},
    {Signal::final_reply, "wide-final-reply-3",
     "\\b(?:complaint|complaints? (?:process|procedure|people|team|side)|stage (?:two|2|three|3)|they|council|matter|it|letter)\\b~\\b(?:nothing (?:further |more |else )?to add|(?:won't|will not|would not|wouldn't|refuse to) (?:be )?(?:correspond\\w*|enter(?:ing)? into|write to me again|discuss it (?:any )?further|reply (?:again|any more)|take it (?:any )?further)|regard(?:s|ed)? (?:it|the matter|this) as closed|clos(?:ed|ing) (?:the|my) (?:complaint|matter|case)|(?:complaint )?(?:concluded|ended|finished|was dismissed|was turned down|turned down))\\b|\\bstage (?:two|2|three|3)(?: reply| response| answer| letter| decision| report)?,? (?:(?:was|is|came|dated|on|of|in|ended|said|says|at|the|back|not|wasn't|turned|refused|reply|response)\\b|\\d)",
     "court|police|waiting|not yet|haven't|asked (?:for|to go)|never|started|begun|due to|appointed|is due|will be|should have|when i get|(?:refus\\w+|would not|wouldn't|won't) (?:to )?(?:do|let|go|start|give|take)"},
    {Signal::final_reply, "wide-final-reply-4",
     "\\b(?:all (?:the way )?(?:through|up)|right (?:through|to the (?:top|end))|to the (?:very )?(?:end|top))\\b~\\bcomplaint\\w*\\b|\\bcomplaints?\\b~\\b(?:all (?:the way )?(?:through|up)|right (?:through|to the (?:top|end))|to the (?:very )?end)\\b|\\bdone (?:all|both|every) (?:of )?(?:their|the|my) (?:stages|complaints|steps)\\b",
     "not been|haven't"},

    // --- time ---
    {Signal::told_too_late, "wide-told-too-late-1",
     "\\b(?:that|so|too|as) far back\\b|\\b(?:a long (?:while|time)|so long|too many years|so many years|many years|(?:ten|five|six|seven|three|four|\\d+) years) (?:ago|since|has passed|have passed|had passed|gone by|old|on)\\b~\\b(?:can't|cannot|won't|will not|refus\\w+|not (?:able|going)|investigat\\w+|look)|\\b(?:can't|cannot|won't|will not|refus\\w+|not (?:able|going)|they say|it was|was) ?~\\b(?:long (?:while|time) ago|so long ago|far back|historic(?:al)?|too old|after all this time|after so long)\\b",
     "i (?:was|know|have)|promised"},
    {Signal::dormant, "wide-dormant-1",
     "\\b(?:never said anything|said nothing (?:at the time|then|to any(?:one|body))|let it (?:go|lie|drop|rest)|left it (?:at that|there|for years)|did nothing about it|(?:always|been) mean(?:t|ing) to|one thing (?:and|or) another|(?:never|only (?:just )?|not|n't) g[eo]t (?:a)?round to|put it (?:to the back of my mind|away|behind me|out of my mind)|no (?:particular |good |real )?reason (?:for not|why i (?:did not|didn't)|i (?:did not|didn't))|came (?:up)?on the (?:file|papers|letters)|clearing out|tried to forget|got on with (?:my life|life|things|working)|(?:should|ought to) have (?:complained|written|said) (?:at the time|then|sooner|earlier|before)|did(?:n't| not) think to complain|(?:only|just) now (?:feel|felt|have the|got the|able)|(?:never|not|n't) (?:had the (?:courage|strength)|felt able|been able|strong enough) (?:to (?:complain|speak|say|face|tell))|carried (?:it|this) (?:with me )?(?:for|all))\\b",
     "they|council (?:let|left|never)|social worker"},

    // --- tribunal ---
    {Signal::penalty_charge, "wide-penalty-charge-1",
     "\\b(?:stopp(?:ed|ing)|parked|waited|waiting) (?:\\w+ )?on (?:the |a )?(?:zig ?zags?|double yellows?|yellow lines?|red route|pavement)\\b~£\\d|\\b(?:notice to owner|charge certificate|civil enforcement officer|(?:independent|parking|traffic) adjudicator|formal representations?|traffic wardens?)\\b|\\b(?:parking|moving[- ]traffic|driving|traffic) (?:penalt(?:y|ies)|fines?|tickets?)\\b|\\bwindscreen\\b~\\b(?:ticket|permit|notice)\\b|\\b(?:got|gave|given|had|to|came back to|found|issued|slapped|stuck)\\b (?:me |us |with |on |my |the |car )*(?:a|an|another|two|three)? ?(?:£\\d+ |parking )?ticket\\b~\\b(?:car park|park\\w*|permit|bay|road|street|windscreen|car|van|lines?|loading)\\b|\\bticket\\b~£\\d+ if (?:you|i|we) pay\\b|£\\d+ ?(?:ticket|fine)\\b~\\b(?:car park|parked|parking|bay|permit|camera|bus|lane|junction)\\b",
     "season ticket|bus ticket|train ticket|library|private|supermarket|neighbour|(?:they|council) cancelled|refunded|nobody (?:gives|gets)|never (?:gives?|tickets?|see|comes)|bailiff|enforcement agent"},
    {Signal::penalty_charge, "wide-penalty-charge-2",
     "\\b(?:ticket|fine|penalty|fined)\\b~\\b(?:blue badge (?:was|on|in|displayed|upside|fell|slipped)|yellow lines?|resident(?:s|'s)? bay|disabled bay|overstay\\w*|pay and display|unloading|school run|red light|no right turn|no left turn|restricted (?:road|street)|low traffic|clean air)\\b|\\b(?:blue badge|yellow lines?|resident(?:s|'s)? bay|pay and display|overstay\\w*|clean air)\\b~\\b(?:ticket|fined?|penalty)\\b",
     "private|supermarket|neighbour|nobody|never (?:gives?|tickets?)|cancelled|refunded|bailiff"},
    {Signal::council_tax_decision, "wide-council-tax-1",
     "\\b(?:refus\\w+|turned (?:me|us|it) down|said no to|won't give|will not give|stopped|took away|removed|cut)\\b~\\b(?:council tax (?:support|reduction|discount|exemption|benefit)|single (?:person|occupier)(?:'s)? discount|student exemption|disabled band|severely mentally impaired|carer disregard)\\b|\\b(?:house|home|bungalow|flat)\\b~\\bin the wrong (?:council tax )?band\\b|\\bdiscount for (?:living alone|being on my own|one person|a single person)\\b|\\b(?:long[- ]term empty|empty (?:home|house|property)|second home)\\b~\\b(?:charge|premium|council tax|double|150|100|200)\\b|\\b(?:charge|premium|council tax|double)\\b~\\b(?:long[- ]term empty|empty (?:home|house|property)|(?:is|was|stood|being) empty|second home)\\b|\\bre-?banded?\\b|\\bvaluation (?:office|list)\\b",
     "bailiff|everyone|for the whole"},
    {Signal::benefit_decision, "wide-benefit-1",
     "\\b(?:refus\\w+|turned (?:me|us|it) down|stopped|cut|reduced|suspended|not (?:entitled|eligible))\\b~\\b(?:housing benefit|rent rebate|council tax benefit)\\b|\\b(?:say|says|said|told)\\b~\\b(?:owe|owes|owed)\\b~\\bhousing benefit\\b|\\bhousing benefit\\b~\\b(?:say i owe|says i owe|owe them|not backdate\\w*|won't backdate|backdat\\w+|non[- ]dependant|capital|savings|self[- ]employed|undeclared)\\b|\\b(?:pay|give|claw\\w*|want\\w*|owe)\\b~\\b(?:back|overpaid)\\b~\\bhousing benefit\\b|\\bhousing benefit\\b~\\bback\\b|\\b(?:help with (?:my|the|our) rent|rent help)\\b~\\b(?:stopped|cut|refus\\w+)",
     "\\bdhp\\b|discretionary|delay|took (?:them )?\\w+ (?:weeks|months)|lost my"},
    {Signal::ehc_decision, "wide-ehc-1",
     "\\b(?:should not|does not|doesn't|shouldn't|no) (?:have|need|get|qualify for|grounds for) an? (?:ehc\\w*|plan) ?(?:needs )?assessment\\b|\\btak(?:en|ing) (?:the |his |her )?(?:\\w+ ){1,3}out of (?:his|her|the) (?:ehc\\w*|plan)\\b|\\b(?:would not|wouldn't|won't|will not|refus\\w+ to|decided not to|turned down|said no to|not going to)\\b~\\b(?:assess(?:ing|ment)?|issue|give)\\b~\\b(?:for (?:a|an) (?:plan|ehc\\w*)|(?:an? |the )?(?:ehc\\w*|plan for (?:him|her|my)))\\b|\\b(?:want|need|asked for|like|should have)\\b~\\b(?:named|put|written)\\b~\\bin (?:the|his|her) (?:ehc\\w*|plan)\\b|\\b(?:wrong|unsuitable|different|mainstream|no) school\\b~\\b(?:named|put|written)\\b~\\b(?:plan|ehc\\w*)\\b|\\b(?:named|put|wrote|written)\\b~\\bschool\\b~\\b(?:plan|ehc\\w*)\\b|\\b(?:plan|ehc\\w*)\\b~\\b(?:does(?:n't| not)|did(?:n't| not)) (?:say how many|(?:give|have) (?:any )?hours|quantif\\w+|mention (?:his|her|any) (?:speech|therapy|one to one|needs))\\b",
     "care plan|support plan|carer|care needs|late|delay\\w*|weeks|transport|sorry|respite|exam|paper|provided|appealed and won|\\bwon\\b|in the end"},
    {Signal::tribunal_used, "wide-tribunal-used-1",
     "\\b(?:appeal(?:ed)?|went|gone|lodged|took (?:it|them)|lost|heard|case)\\b~\\b(?:to|at|with|by|in|before) (?:the |an? )?(?:\\w+ ){0,3}(?:tribunal|adjudicator)\\b|\\b(?:tribunal|adjudicator)\\b~\\b(?:said|found|decided|ruled|dismissed|agreed|refused|upheld|told)\\b",
     "employment|\\bwon\\b|ordered (?:them|the council)|in (?:my|our) favour|allowed (?:my|our)|after the tribunal|told (?:them|the council)|conceded|still (?:not|n't)"},

    // --- minister ---
    {Signal::own_planning, "wide-own-planning-1",
     "\\b(?:wanted to|asked to|applied to|like to)\\b (?:fell|prune|lop|pollard|cut (?:down|back)|take down|reduce|crown)\\b~\\b(?:tpo|preservation order|protected|order on)\\b|\\b(?:asked|applied|application|wanted|permission|consent|request)\\b~\\b(?:oak|tree|limbs?|branch(?:es)?|beech|ash|sycamore|lime|crown|protected|tpo|preservation)\\b~\\b(?:refus\\w+|said no|turned|not allowed|no)\\b|\\b(?:said no|refus\\w+|turned (?:me|us|it) down|won't let|will not let|not let|not allowed|not permitted)\\b~\\b(?:fell|prune|lop|cut (?:down|back)|take (?:down|off)|reduce|crown)\\b",
     "neighbour|council tree|council's (?:tree|oak)|their tree|street tree|tree outside"},
    {Signal::own_planning, "wide-own-planning-2",
     "\\b(?:secretary of state|planning inspector(?:ate)?)\\b~\\b(?:appeal\\w*|write|writing|28 days|weeks|months|days)\\b|\\b(?:appeal\\w*|write|writing|go)\\b~\\b(?:to|via) (?:the )?(?:secretary of state|planning inspector(?:ate)?|minister)\\b",
     "neighbour|footpath|objector|no right"},
    {Signal::own_planning, "wide-own-planning-3",
     "\\b(?:my|our) (?:lawful (?:use|development) certificate|listed building (?:consent )?application|prior approval|retrospective application|householder application|change of use|advert(?:isement)? consent|dropped kerb planning)\\b~\\b(?:refus\\w+|turned|rejected|said no)\\b|\\b(?:refus\\w+|turned down|rejected|knocked back)\\b~\\b(?:my|our) (?:\\w+ )?(?:extension|porch|dormer|loft|annexe|conservatory|garage|summer ?house|outbuilding|shed|fence|car ?port|driveway|solar panels|barn|stables?)\\b",
     "neighbour's|grant|objected|housing benefit"},

    // --- courts ---
    {Signal::claim_refused, "wide-claim-refused-1",
     "\\b(?:put in|made|sent in|submitted|lodged|filed|started) (?:a|an|my|our|the) (?:\\w+ )?claim\\b~\\b(?:turned|refus\\w+|reject\\w+|den(?:y|ied)|no liability|not liable|declin\\w+|repudiat\\w+)|\\bclaim\\b~\\b(?:was |got |been |has been )(?:turned down|refused|rejected|denied|declined|repudiated)\\b|\\b(?:insur(?:ance|ers?)|claims?)(?: \\w+){0,2} (?:turned (?:me|us|it) down|refus\\w+|rejected|den(?:y|ied)|declined|won't pay|will not pay|say (?:they're|they are) not liable)\\b|\\b(?:no|not|den(?:y|ied|ies)) (?:legal(?:ly)? )?(?:liab(?:le|ility))\\b|\\bact of (?:nature|god)\\b",
     "council tax|benefit|\\bgrant\\b|housing|universal|allowance|blue badge|expenses|asylum"},
    {Signal::injury_or_damage, "wide-damage-1",
     "\\b(?:tree|trees|branch|branches|limb|oak|lime|ash|wall|lamp ?post|sign|scaffold\\w*|bollard|barrier|gate)\\b~\\b(?:came down|fell|crashed|collapsed|toppled|landed|blew)\\b~\\b(?:house|roof|car|van|fence|wall|conservatory|garage|shed|garden|greenhouse|window|porch|on (?:my|our|to))\\b|\\b(?:tyres?|wheels?|suspension|exhaust)\\b~\\b(?:ruin\\w*|burst|bent|wreck\\w*|gone|shredded|damag\\w+)\\b|\\b(?:tree|roots?)\\b~\\b(?:lifted|lifting|cracked|cracking|pushed|heaved)\\b|\\b(?:scratch\\w*|scrap\\w+|dents?|gouges?)\\b~\\b(?:my|our|the) (?:\\w+ )?(?:car|van|honda|ford|nissan|toyota|vauxhall|bmw|audi|fiat|nearside|offside|paint\\w*|door|bumper)\\b|£[\\d,]+ to (?:respray|repair|fix|mend|replace|put (?:it )?right)\\b",
     "neighbour'?s? (?:tree|wall)|kicked|he (?:smash|broke)"},
    {Signal::injury_or_damage, "wide-damage-2",
     "\\b(?:tree roots?|roots (?:from|of)|subsid(?:ence|ing|ed)|heave|burst (?:culvert|main|drain)|blocked (?:gull(?:y|ies)|drain|culvert)|flood\\w*)\\b~\\b(?:my|our|the) (?:\\w+ ){0,2}(?:house|home|wall|walls|foundations?|drive|drains?|garden|kitchen|property|floors?|carpets?|cellar|extension|conservatory)\\b",
     "neighbour|plan\\w* (?:report|application)|flood (?:risk|zone)|climate"},
    {Signal::right_to_buy, "wide-right-to-buy-1",
     "\\bright to buy\\b~\\b(?:delay\\w*|refus\\w+|price|discount|valu\\w+|slow|offer|months|before|lost|house|flat|application|section 125)\\b|\\bright to buy\\b", "neighbour|next door|bought (?:it )?under|bought (?:my|our)"},
    {Signal::suitability_review, "wide-suitability-1",
     "\\bended (?:its|their|the) (?:main |homeless\\w* )?duty to house\\b|\\b(?:temporary|emergency) (?:flat|house|accommodation|home)\\b~\\b(?:is|was|not) (?:un)?suitable\\b|\\breview\\b~\\b(?:suitab\\w+|(?:right|fit|good|too small) for (?:us|me|my)|accommodation|this flat|the flat|temporary|homeless\\w*|21 days|intentional\\w*|priority need)\\b|\\b(?:suitab\\w+|temporary|homeless\\w*|21 days|intentionally|priority need|main duty)\\b~\\breview\\b|\\bappeal\\w*\\b~\\bcounty court\\b",
     "register|band review|care|school|assessment review|review of (?:his|her) care"},
    {Signal::private_wrong, "wide-private-wrong-1",
     "\\b(?:builder|contractor|developer|roofer|tradesman|installer|joiner|neighbour|landlord|freeholder|management company|seller|estate agent|letting agent)\\b~\\b(?:walked off|disappeared|stopped answering|botch\\w*|bodg\\w*|cowboy|gone bust|won't come back|will not come back|refus\\w+ to (?:come|finish|pay|fix)|never (?:finished|came back)|left it (?:unfinished|half)|took (?:my|our) (?:money|deposit)|took down my|built over|moved the (?:fence|boundary))\\b",
     "council contractor|council's contractor|sent (?:a|the) (?:builder|contractor)"},
    {Signal::court_expected, "wide-court-expected-1",
     "\\b(?:talked|spoke|mentioned|told (?:me|us)|said|say|says|advis\\w+|suggest\\w+|see|get|find|use|up to me|for me)\\b~\\b(?:an? solicitor|small claims|civil (?:matter|case|action|court|claim)|legal advice|private(?:ly)? (?:matter|dispute)|take (?:him|her|them|it) to court|sue (?:him|her|them)|my own insur\\w+|for me as (?:the )?owner)\\b|\\b(?:civil|private|legal) (?:matter|dispute) between\\b",
     "free legal|social worker|contact (?:order|with)|residence|custody|children|kids"},
    {Signal::report_written, "wide-report-written-1",
     "\\b(?:chronology|threshold|viability|psychological|parenting) (?:statement|assessment|report|document)\\b", ""},
    {Signal::court_report, "wide-court-report-1",
     "\\b(?:(?:written|said|told|put|sent|filed|gave|given|prepared|wrote|produced|handed|read out) (?:\\w+ ){0,6}(?:to|for|in|at|before) (?:the |a |our |his |her )?(?:family )?(?:court|judge|magistrates|hearing|care proceedings|final hearing|family court hearing))\\b|\\b(?:guardian|cafcass|social worker|sw|council(?:'s)? (?:barrister|solicitor))\\b~\\b(?:told|said|swore|stood up|lied)\\b~\\b(?:judge|court|hearing|stand|oath)\\b|\\bwitness box\\b|\\bstood up in (?:front of the )?(?:court|judge)\\b",
     "to go to court|tribunal|panel|county court|small claims|threat\\w*|high court|courtroom|school|\\b(?:i|we) (?:told|said|gave|sent|wrote|put|read)|before we went|before (?:it|they|we) (?:went|go)|not (?:in|given)|was given to the court|housing|planning|could go|should (?:go|have gone)|appeal hearing|bailiff"},

    // --- other bars ---
    {Signal::own_business_contract, "wide-contract-1",
     "\\b(?:bought|buy|buying|purchase\\w*|sold|sell|selling|lease\\w*|rent)\\b~\\b(?:strip|plot|piece|parcel|bit) of (?:council )?land\\b~\\b(?:council|from them|price|offer|refus\\w+|sale|highest|bid)|\\b(?:council|they)\\b~\\b(?:sold|selling|sell|auction\\w*|leased|leasing)\\b~\\b(?:strip|plot|piece|parcel|bit|the land|car park|building|depot|hall)\\b~\\b(?:to me|us|over my head|my offer|my bid|our offer|our bid)\\b|\\b(?:ground rent|lease (?:extension|renewal)|renew (?:my|our) lease|commercial lease|business tenancy|licence fee for (?:my|our) (?:stall|pitch))\\b~\\b(?:council|borough|them|they)\\b",
     "housing|council flat|tenancy|care home"},
    {Signal::own_job, "wide-own-job-1",
     "\\b(?:my|i)\\b~\\b(?:applied for|interview(?:ed)? for|job offer|offered (?:me )?(?:the|a) (?:job|post)|reference|probation|contract (?:was )?(?:not renewed|ended)|re-?grad\\w*|pay (?:grade|scale)|rota|shift pattern|back pay|overtime|redundan\\w+|pension (?:scheme|fund|contributions?))\\b~\\b(?:council|county|borough|school|manager|hr|lgps|authority)\\b",
     "care|carer|housing|tenancy|my (?:husband|wife|son|daughter)|landlord|allowance|school place|appl\\w+ for (?:a )?(?:school|place|council)"},
    {Signal::officer_discipline, "wide-discipline-1",
     "\\b(?:removed|removal|sacked|taken|suspended) (?:from|off) (?:his |her |their |the )?(?:post|office|job|role|position)\\b|\\b(?:should|must|to) (?:resign|step down|stand down)\\b|\\bdisciplinary (?:action|hearing|proceedings|against)\\b|\\bmisconduct\\b",
     "councillor|school|my (?:son|daughter|child)|\\bi (?:was|am|had)|social worker"},
    {Signal::discipline_wanted, "wide-discipline-wanted-1",
     "\\b(?:want|like|wish|ask|demand|expect|seek|should)\\b~\\b(?:officer|manager|director|chief executive|head of|official|him|her|that (?:man|woman|person)|person|whoever|the one)\\b~\\b(?:removed from|out of (?:his|her|their) (?:post|office|job)|taken off|named and|kicked out|got rid of|given (?:his|her|their) (?:cards|marching orders|p45)|off the payroll|sacked|dismissed|disciplined)\\b",
     "\\bnot\\b|n't|school|social worker|off our case|off (?:my|the|his|her) case|council tax"},
    {Signal::school_conduct, "wide-school-conduct-1",
     "\\b(?:exam(?:s|ination)? (?:centre|officer|board|hall)|exams officer|mocks?|gcses?|a[- ]levels?|detentions?|uniform|skirt|trainers|hair ?cut|piercing|behaviour points|seating plan|sixth form|class teacher|form tutor|head of (?:year|sixth)|parents' evening|school trip|sports day|pe kit|school toilets?|playground|dinner lad(?:y|ies)|set (?:one|two|three)|predicted grades?)\\b",
     "(?:predicted|got|took|taking|doing|did|sat) (?:\\w+ )?(?:gcses?|a[- ]levels?|grades?|sevens|homework)|playground (?:at|in) the park|council playground|home educat\\w+|won't do homework|next year|panel|appeal|council (?:play|uniform)"},
    {Signal::exam_decision, "wide-exam-1",
     "\\b(?:exam (?:centre|board|arrangements?)|exams officer|invigilat\\w+|extra time in|access arrangements?|sit (?:her|his|their|the) (?:gcses?|exams?|papers?|a[- ]levels?))\\b~\\b(?:school|centre|head|decid\\w+|refus\\w+|said|no|money|home|room|rules)\\b|\\b(?:school|head|it)\\b~\\b(?:exam centre|centre which decides|invigilat\\w+|exams officer)\\b",
     ""},
    {Signal::council_tenant, "wide-tenant-1",
     "\\b(?:been|am|i'm|im|being) (?:a )?(?:secure |council )+tenants?\\b|\\b(?:secure|introductory|council) tenan(?:t|cy)\\b|\\bcouncil (?:repairs|housing officer|housing repairs|landlord services?)\\b|\\b(?:homes|housing) (?:arm|company) of the council\\b",
     "neighbour|want(?:s|ed)? (?:a|to)|waiting|list|before i (?:was|got)"},
    {Signal::everyone, "wide-everyone-1",
     "\\bevery (?:single )?(?:household|house|home|resident|taxpayer|street)\\b|\\b(?:i|we),? as (?:one|a) (?:council )?(?:tax ?payer|rate ?payer|resident)\\b|\\bone taxpayer among\\b|\\bevery one of us\\b|\\b(?:our|my|the) council tax (?:is |is being |being )?(?:wasted|squandered|spent on)|\\b(?:grey|green|black|brown|blue|general|rubbish) bins?\\b~\\bevery (?:other|two|three|second|third) weeks?\\b|\\b(?:new )?(?:one way system|traffic scheme|cycle lanes?|20 ?mph|parking charges in (?:the|all)|car park charges|bus gate|street ?lights?)\\b~\\b(?:town|whole|all|borough|district|everyone|everybody|shops|traders)\\b",
     "missed|not (?:been )?(?:collected|emptied)|left (?:it|mine|ours)|except|but (?:mine|ours|not)|every household (?:except|but)|assisted"},
    {Signal::no_consent, "wide-no-consent-1",
     "\\b(?:i|we) (?:have not|haven't|did not|didn't) asked? (?:him|her|them)(?: but|,|\\.| if| first)|\\b(?:have|'ve|had|did)? ?(?:not|n't|never) (?:said|mentioned|breathed a word|spoken|let on) (?:anything )?(?:to|about it to) (?:him|her|them|mum|dad|my \\w+)\\b|\\b(?:can't|cannot|couldn't|could not|won't|wouldn't|would not|not able to|not allowed to|refus\\w+ to) (?:discuss|talk|speak|share|tell me)\\b~\\b(?:her|him|them|with me|to me|about)\\b~\\b(?:not (?:down|named|listed|family|next of kin|a relative|the)|i'm not|im not|no (?:consent|authority|permission|signed)|without (?:his|her|their)|data protection|permission|consent)\\b|\\b(?:(?:son|daughter|brother|sister|family|wife|husband)\\b~\\b(?:has|holds|have|got) (?:the )?(?:power of attorney|lpa|attorney)\\b~\\b(?:leave|doesn't want|not want|let it|happy|says))",
     "owner|tenant|my (?:ex|son's school)|social worker|told (?:the|them)|school"},
    {Signal::outside_body, "wide-outside-body-1",
     "\\bcomplain(?:t|ing)? (?:is )?(?:about|against) (?:the |my |our |a )?(?:\\w+ )?(?:parish council|town council|water company|energy supplier|bank|housing association|job ?centre|dwp|hmrc|dvla|train company|bus company|private (?:landlord|school|nursery))\\b", ""},
};

}  // namespace

std::span<const SignalRule> signal_rules_wide() { return unpacked<kRules>(); }

}  // namespace faultline
