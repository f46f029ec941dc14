// SPDX-License-Identifier: MIT
// The other bars in law: crime, contracts, staff, schools, landlords, everyone, other bodies, standing.
#include "rules/draft_grounds.h"

namespace faultline {
namespace {

constexpr SignalRule kRules[] = {
    {Signal::crime_inquiry, "crime-inquiry-1", "\\b(?:interview(?:ed)? under caution|under caution|criminal (?:investigation|inquiry|enquiry)|fraud (?:investigation|investigators?|team|officers?)|restraint order|being prosecuted|is prosecuting (?:me|us)|(?:trading standards|council)\\b~\\bprosecut\\w+ (?:me|us))\\b", "school|attendance|absence|took our|term"},
    {Signal::crime_inquiry, "crime-inquiry-2", "\\b(?:police and crime commissioner|pcc)\\b", ""},
    {Signal::was_arrested, "was-arrested-1", "\\b(?:arrested|nfa|no further action by the police|police (?:investigation|are looking|are investigating|enquiry|inquiry)|on bail)\\b", "never been arrested|not been arrested|says i (?:have|was|am)"},
    {Signal::own_business_contract, "own-business-contract-1",
     "\\b(?:my|our) (?:company|firm|business|small business|agency|bid|tender|consultancy|care home business)\\b~\\b(?:contract\\w*|tender\\w*|invoice\\w*|bid|procure\\w*|framework|awarded|lost out|not paid|unpaid|owed)\\b|\\b(?:tender\\w*|procurement|bid for|contract)\\b~\\b(?:my|our) (?:company|firm|business|agency|bid|tender)\\b|\\b(?:lost|lose|losing) (?:the|our|my|a) (?:\\w+ )?contract\\b|\\b(?:tender|tendering|procurement|tendered)\\b",
     "moved|private hire|the council lost|care contract|carers?\\b"},
    {Signal::own_business_contract, "own-business-contract-2",
     "\\b(?:i|we) (?:rent|lease|hire|leased|rented)\\b~\\b(?:shop|unit|premises|market stall|stall|kiosk|café|cafe|office|workshop|garage|land|field|farm|arch)\\b~\\b(?:council|county|them|borough|city)\\b|\\b(?:market (?:stall|pitch)|rent review|commercial (?:lease|tenant|rent)|concession|franchise|sold (?:me|us) (?:the|a) (?:land|plot|building)|sale of (?:the )?(?:land|building|property))\\b|\\b(?:sell|selling|sold)\\b~\\b(?:strip of )?land\\b~\\bsale\\b|\\bpulled out of the sale\\b|\\bstall\\b~(?:£|\\bfee\\b|\\brent\\b)|\\bcontract says\\b|\\b(?:terms and conditions|small print)\\b|\\bup front to the (?:\\w+ )?council\\b",
     "council flat|council house|housing|private(?:ly)?|care home|carers?\\b|tenancy|\\bgym\\b|membership"},
    {Signal::consumer_contract, "consumer-contract-1", "\\b(?:membership|direct debit|allotment|tenancy agreement for (?:my|the) plot|gym|leisure centre|ticket refund|hire of the hall|booking|mooring)\\b", "council tax|library"},
    {Signal::own_job, "own-job-1",
     "\\b(?:i (?:work|worked|am employed|was employed|have worked|used to work) (?:for|at|by|in) (?:the |this |that )?(?:\\w+ )?(?:council|county|borough|city council|school|authority|social services|highways)|my (?:grievance|line manager|redundancy|disciplinary|sick pay|maternity pay|dismissal|job application|contract of employment|employer,? the council)|employment tribunal|unfair(?:ly)? dismiss\\w+|constructive dismissal|i was (?:sacked|dismissed|suspended from (?:work|my job)|made redundant|disciplined|not shortlisted|turned down for (?:the|a) (?:job|post))|i applied for (?:a|the) (?:job|post|vacancy))\\b|\\b(?:owes? me|my|paid me)\\b~\\b(?:wages|pension|salary|back pay|holiday pay|sick pay)\\b~\\b(?:council|county|worked|retired|nursery|school)\\b|\\bcouncil\\b~\\b(?:owes me|my)\\b~\\b(?:wages|pension|salary|back pay|sick pay)\\b|\\bi (?:am|was) (?:a |an )?(?:council (?:gardener|worker|employee|officer)|teacher|teaching assistant|social worker)\\b~\\b(?:suspended|sacked|dismissed|bullied|line manager|grievance|job)\\b|\\b(?:hr (?:do|did|have|has|say|said|will|won't|never)|human resources|union rep|the union (?:lady|man|rep))\\b|\\b(?:holiday|sick|redundancy|maternity) pay\\b",
     "by (?:his|her|their) own line manager|his own line manager|care agency|pension credit|lost (?:my )?wages|state pension|wages (?:slips|were)|statutory sick pay|on sick pay|my husband|my wife"},
    {Signal::officer_discipline, "officer-discipline-1",
     "\\b(?:disciplin(?:ed?|ary|ing)|sack(?:ed)?|dismiss(?:ed|al)?|fired|lose (?:his|her|their) job|lost (?:his|her) job|out of (?:a|his|her) job|suspended|demoted|removed from (?:his|her|their) (?:post|job|role)|held (?:personally )?(?:to account|accountable|responsible)|punish(?:ed)?|made an example)\\b",
     "\\bi (?:was|am|have been|'ve been|got|were|almost|nearly) (?:sacked|dismissed|fired|suspended|disciplined|punish\\w*)|\\bwe were|my (?:son|daughter|child|lad|boy|girl|complaint|appeal|husband|wife|case)|(?:complaint|appeal|concerns?|claims?|objection|case|evidence|views?) (?:was |were |have been |has been )?dismissed|dismissed (?:my|our|the (?:complaint|appeal|case)|it|this|that|everything)|i('ve| have)? (?:feel |been |felt )*punished|don't want (?:anyone|anybody|any one|him|her|them)|not (?:asking|looking|after|wanting|want)~(?:sack|disciplin|fired|lose)|nobody to (?:be|lose)|dismissive|excluded"},
    {Signal::discipline_wanted, "discipline-wanted-1",
     "\\b(?:should|must|needs?|ought|deserves?|wants?|wanted|demand|like|wish|see|expect|nothing less than)\\b~\\b(?:sack(?:ed)?|fired|dismissed|disciplin\\w+|demoted|lose (?:his|her|their) jobs?|removed from (?:his|her|their) (?:post|job|role)|out of a job|punished|suspended|the sack)\\b",
     "\\bi (?:was|am|have been|'ve been|got|were|almost|nearly) |we were|not (?:asking|looking|after|wanting|want)~|(?:n't|not) (?:want|wish|like|expect)|(?:complaint|appeal|concerns?|claims?|objection|case|evidence|views?)\\b~dismissed|nobody (?:to|should)|feel (?:like )?~punished|dismissed (?:my|our)|please (?:n't|don't)|school|anyone (?:sacked|fired)|(?:husband|wife|partner|son|daughter|dad|mum) (?:was|got)"},
    {Signal::school_conduct, "school-conduct-1",
     "\\b(?:school|teachers?|head|head ?teacher|head of year|academy|governors?|teaching assistant|ta|tas)\\b~\\b(?:bull(?:y|ied|ying)|detention|isolat\\w+|uniform|shouted|humiliat\\w+|punish\\w+|made to stand|strapped|grabb\\w+|restrain\\w+|picked on|picking on|excluded|threw (?:him|her) out|suspended|suspension|unauthorised|confiscat\\w+|would not let|wouldn't let|won't (?:let|give|do|deal|listen)|does nothing|had it in for|off[- ]?roll\\w*|banned|exams?|treat\\w*)\\b|\\bbull(?:y|ied|ying)\\b~\\b(?:school|teacher|head|classroom|playground)\\b",
     ""},
    {Signal::school_wish, "school-wish-1",
     "\\b(?:want|like|wish|ask|should|ought|need|must|get rid)\\b~\\b(?:the )?(?:school|head|head ?teacher|heads|teachers?|governors?)\\b~\\b(?:to|made|should|must|ought|told|answer|apologi[sz]e|say|be|lets?|use|stop|disciplin\\w+|sacked|change|take)\\b",
     "\\b(?:council|panel)\\b|school (?:place|transport|bus)|get(?:s|ting)? (?:him|her|them)? ?(?:to|into) school|special school|school place|back to (?:the )?school|(?:out of|off|to|in|at|into|from) (?:the )?school\\b~\\bbut|head(?:s)? of (?:service|education|children)|take it up with|\\badmit|\\bplace\\b|right school|named school|another school|new school|different school|suitable school"},
    {Signal::school_complaint, "school-complaint-1",
     "\\b(?:complain(?:t|ing)?|unhappy|concern\\w*) (?:is |was )?(?:about|against|with) (?:the|my (?:son|daughter|child)'s|his|her|our|a) (?:\\w+ )?(?:school|head\\w*|teachers?|academy|governors)\\b|\\b(?:school|head|head ?teacher|teachers?|governors|academy) (?:should|must|ought to|needs? to|has to|have to)\\b~\\b(?:apologi\\w+|sorry|answer|reply|change|stop|made|explain|listen|let)\\b",
     "school (?:transport|place|admission|bus|meals)|council|panel"},
    {Signal::council_part, "council-part-1",
     "\\b(?:council|county|borough|local authority|lea|la|social (?:services|workers?)|ehcp?s?|ehc|transport|tutor|panel|admissions?|place|plan)\\b",
     "council estate"},
    {Signal::head_decides, "head-decides-1",
     "\\b(?:head|head ?teacher|headmaster|headmistress|school)\\b~\\b(?:says?|said|refus\\w+|would(?:n't| not)|not|no|authoris\\w+|unauthorised|asks?|allowed|approved)\\b",
     ""},
    {Signal::exclusion_panel, "exclusion-panel-1", "\\b(?:irp|independent (?:review )?panel|exclusion (?:panel|review|appeal)|review panel)\\b", "stage (?:3|three)"},
    {Signal::council_tenant, "council-tenant-1",
     "\\b(?:council (?:flat|house|home|tenant|property|maisonette|bungalow|tenancy|landlord|estate)|council(?:'s)? (?:own )?tenants?|(?:rent|renting|tenant) (?:\\w+ ){0,3}(?:from|of) (?:the )?(?:\\w+ )?council|the council is (?:my|our) landlord|my landlord is the council|(?:council|borough) (?:is|as) (?:my |our )?landlord|council leaseholder|leaseholder\\b~\\bcouncil|right to buy|almo)\\b|\\bcouncil\\b~\\bone of (?:there|their) (?:flats|houses|homes)\\b|\\bcouncil (?:won't|wont|will not) (?:do|fix|mend) my (?:windows|roof|boiler|kitchen|heating)\\b",
     "neighbour|waiting for a council|for a council (?:house|flat|home|property)|want a council|offered|list for|housing list|waiting list"},
    {Signal::housing_association, "housing-association-1", "\\b(?:housing association|registered provider|social landlord|housing trust)\\b", ""},
    {Signal::home_repair, "home-repair-1",
     "\\b(?:damp|mould\\w*|black mold|mold|repairs?|leak\\w*|boiler|heating|no hot water|disrepair|rotten|roof|kitchen|lift (?:is|has|keeps)|windows?|rent arrears|evict\\w*|succession|service charges?|tenancy|transfer|mutual exchange|anti-?social behaviour|cladding|electrics|drains?|ceiling|rats|pest)\\b", "car windows?"},
    {Signal::adaptation, "adaptation-1", "\\b(?:adaptations?|adapted|dfg|disabled facilities|walk[- ]in shower|wet ?room|stair ?lift|level[- ]access|\\bot\\b|occupational therapist|ramp|grab rails?)\\b", ""},
    {Signal::everyone, "everyone-1",
     "\\b(?:(?:every(?:one|body)|all (?:of us|the residents|residents|council tax ?payers|taxpayers|households)|the whole (?:town|city|village|district|borough|county|area)|every (?:house(?:hold)?|resident|taxpayer|home|driver|business)|whole of the (?:town|borough|county)|all (?:the )?people|thousands of (?:us|people)|most people)\\b~\\b(?:in|across|round|of|who lives?|affected|suffer\\w*|pays?|has to|have to|is|are|on) ?\\b)",
     "every(?:one|body) (?:who|on that call|at|round the table|in the (?:room|meeting|office|house|family|class))|every(?:one|body) (?:is|was|in) (?:the )?(?:house|room|family|interview\\w+)|on (?:this|our|my|the) (?:road|street|stair)|interviewed|facebook|friends?|in my family|around that table|else|in the (?:house|family|room|meeting)|have been ill"},
    {Signal::everyone, "everyone-2",
     "\\b(?:council tax (?:going up|rise|increase|has gone up|went up|hike|put up)|(?:put(?:ting)?|raise[ds]?) (?:up )?(?:the |our )?council tax|(?:bin|refuse|waste) collections? (?:for everyone|to every)|fortnightly (?:bin )?collections?|three[- ]weekly|low traffic neighbourhood|\\bltn\\b|wasted? (?:of )?(?:public|taxpayers'?|our) money|selling off|(?:clos(?:ing|ed?|ure of)|shut(?:ting)?(?: down)?) (?:the|our) (?:library|libraries|pool|baths|public toilets|toilets|leisure centre|swimming pool|children's centre|day centre))\\b",
     "missed|assisted"},
    {Signal::outside_body, "outside-body-1",
     "\\b(?:parish council|town council|parish clerk|water (?:company|board)|(?:south west|thames|severn|anglian|yorkshire|southern) water|energy company|dwp|job ?centre|universal credit|\\bpip\\b (?:decision|assessment|refus\\w+)|hmrc|home office|\\bdvla\\b|housing association|royal mail|network rail)\\b~\\b(?:refus\\w+|said|says|will not|won't|ignor\\w+|never|has|have|did|is|are|voted|decided|clerk|chair\\w*|complain\\w*)\\b", "we rent off|i rent|lives? (?:in|on)|live on|esa and|on (?:pip|universal)|told (?:the|my)|get (?:pip|universal)"},
    {Signal::academy_panel, "academy-panel-1", "\\b(?:academy|academies|free school|academy trust)\\b", "big academy in town"},
    {Signal::private_landlord, "private-landlord-1", "\\b(?:private landlord|my landlord|letting agent|estate agent|managing agent|management company)\\b", ""},
    {Signal::for_another, "for-another-1",
     "\\b(?:on behalf of|write for|writing for|complain(?:ing)? for|speaking for|acting for|advocate for|for (?:a|my) (?:gentleman|lady|friend|neighbour|client))\\b", "on behalf of the (?:council|authority)"},
    {Signal::no_consent, "no-consent-1",
     "\\b(?:(?:he|she|they|mum|dad|mother|father|neighbour|friend)\\b~\\b(?:doesn't know|does not know|don't know|dont know|hasn't (?:agreed|asked|given|signed)|has not (?:agreed|asked|given|signed)|not (?:agreed|given|signed|consented)|wouldn't (?:sign|agree|want)|would not (?:sign|agree|want)|refus\\w+ to sign|doesn't want|does not want|did not want|asked me not to)\\b~\\b(?:i|i'm|me|this|consent|complain\\w*|form|writing|to|anyone|fuss)\\b|without (?:telling|asking) (?:him|her|them)\\b|no parental responsibility|don't have parental responsibility|haven't got parental responsibility)|\\b(?:not|n't|never) (?:asked|told) (?:him|her|them)\\b~\\b(?:writ\\w*|complain\\w*|if i)\\b|\\b(?:can't|cannot|won't|will not|not allowed to) (?:talk|speak|say anything|discuss (?:it|him|her)) (?:to|with) me\\b~\\b(?:not|no)\\b~\\b(?:family|kin|relative|consent|parental|authority)\\b",
     "social worker|they (?:never|told)|council|medication|school|contact with|to go|to live|manager|plan|doesn't want to (?:go|be|move|live)"},
    {Signal::has_authority, "has-authority-1", "\\b(?:power of attorney|\\blpa\\b|attorney|deputy|executor|signed consent|consent (?:is |form )?(?:enclosed|attached|signed)|with (?:his|her|their) (?:consent|permission|agreement)|appointee|next of kin|late (?:mother|father|husband|wife|mum|dad)|personal representative|asked me to (?:write|complain|help))\\b", ""},
};

}  // namespace

std::span<const SignalRule> signal_rules_jurisdiction() { return unpacked<kRules>(); }

}  // namespace faultline
