// SPDX-License-Identifier: MIT
#include "rules/synonyms.h"

#include <algorithm>
#include <unordered_map>

namespace faultline {
namespace {

// One matter, a line: the word that names it first, then what else people and professionals call it. With "=" the
// words must follow one another: "home school" is not meant by "home to school".
constexpr std::string_view kSynonyms[] = {
    "mother|mum|mam|mom|mummy|single parent",
    "father|dad|daddy|fathers",
    "grandparent|grandmother|grandfather|nan|nana|nanna|gran|granny|grandad|granddad|grandma|grandpa",
    "grandchild|grandson|granddaughter|grandkids|grandchildren",
    "son|boy|lad|teenage son",
    "daughter|girl|teenage daughter",
    "child|children|kid|kids|bairn|little one|toddler|baby|infant|youngster|minor",
    "young person|teenager|teen|adolescent|youth",
    "aunt|auntie|aunty|uncle|niece|nephew",
    "sister|brother|sibling|siblings|half brother|half sister",
    "husband|wife|spouse|partner|fiance",
    "former partner|ex|ex wife|ex husband|ex partner|my ex|estranged",
    "stepfather|stepmother|stepdad|stepmum|step parent|step kids|stepchild|stepson|stepdaughter",
    "parents|parent|mum and dad|mother and father",
    "in laws|in law|mother in law|father in law|brother in law",
    "elderly|older|pensioner|eighties|nineties|old age",
    "died|death|dead|passed away|deceased|bereaved|bereavement|late mother|late father|lost my|funeral|dying|terminal|end of life|palliative|last days",
    "carer|carers|care worker|home carer|caring for|look after|care agency|domiciliary|home care",
    "ehcp|ehc plan|education health care plan|ehc|statement of special educational needs|statement of sen|sen statement",
    "special educational needs|sen|send team|send officer|send department|sendco|senco|special needs|additional needs",
    "ehc needs assessment|ehcna|needs assessment|ehc assessment",
    "annual review|review meeting|plan review",
    "educational psychologist|ed psych|ep report|psychologist",
    "speech language therapy|salt|speech therapy|speech therapist",
    "occupational therapist|ot|occupational therapy",
    "tribunal|sendist|send tribunal|first tier|appeal tribunal",
    "autism|autistic|asd|asperger|aspergers|pda|neurodivergent|asc",
    "adhd|attention deficit|hyperactive",
    "learning disability|learning difficulties|downs|down syndrome|learning disabled",
    "dyslexia|dyslexic",
    "mental health|depression|depressed|anxiety|anxious|breakdown|nervous|suicidal|self harm|stress|ptsd|camhs",
    "dementia|alzheimer|alzheimers|memory loss|confused",
    "disabled|disability|disabilities|wheelchair|blue badge|mobility|walk far|=cannot walk|=cant walk|crutches",
    "blue badge|disabled badge|badge|parking badge|disabled parking permit",
    "personal independence payment|pip|dla|disability benefit|disability living allowance|attendance allowance",
    "school place|school admission|admissions|catchment|reception place|secondary school place|oversubscribed|waiting list|first choice|preference|offered school|allocated school",
    "admission appeal|appeal panel|independent appeal|clerk|appeal hearing",
    "exclusion|excluded|expelled|permanently excluded|kicked out|threw out|suspended|excluded for good|expulsion",
    "independent review panel|irp|review panel|governors|governing body",
    "headteacher|head teacher|school head|the head|headmaster|headmistress|principal",
    "teacher|teachers|school staff|teaching assistant",
    "alternative provision|pru|pupil referral unit|tutor|tuition|home tuition|hospital school|section 19|s19|out of school|no schooling|missed school|missed education|lost education|without school|reduced timetable|part time timetable",
    "elective home education|home educate|home education|=home schooling|homeschool|=home school|=home schooled|teach at home|ehe|taught at home|home educated",
    "school transport|home to school transport|school bus|taxi|bus pass|travel assistance|minibus|passenger assistant|school run|transport to school",
    "school attendance|absence|truancy|truant|attendance|penalty notice for absence|unauthorised absence|holiday in term time|term time|education welfare|ewo|school refuser|off school",
    "bullying|bullied|bully|bullies|picked on",
    "nursery|early years|childminder|free hours|childcare|preschool|pre school|nursery funding",
    "college|sixth form|post 16|university|student finance",
    "child protection|cp|child protection plan|protection plan|on the register|at risk register",
    "child protection conference|icpc|case conference|conference|core group|cp conference",
    "section 47|s47|s 47|child protection enquiry|child protection enquiries|child protection investigation",
    "child in need|cin|section 17|s17|child in need plan|early help",
    "section 7 report|section 7|s7 report|section 37|section 37 report|court report|report to court|report for court|report for judge|welfare report",
    "looked after child|lac|looked after|in care|taken into care|care order|section 20|s20|voluntary accommodation|looked after children|interim care order|removed children|removed from home|took my kids|took my children|lac review|iro|independent reviewing officer",
    "care leaver|leaving care|pathway plan|personal adviser|former relevant|care leavers",
    "foster|fostering|foster carer|foster home|foster care|fostered|foster placement|foster carers|foster mum|placement",
    "special guardianship|special guardian|sgo|special guardianship allowance|special guardianship order|special guardians",
    "kinship|kinship care|friends and family carer|family and friends|connected person|connected carer|private fostering|regulation 24|relative carer",
    "adoption|adopted|adopt|adoptive|birth family|birth mother|birth parents",
    "allowance|weekly payment|financial support|weekly amount|fostering rate",
    "contact|see my children|seeing my children|see my kids|see my daughter|see my son|access to children|supervised contact|contact centre|family time|visits",
    "social worker|sw|social services|social work|caseworker|childrens services|social care|duty team",
    "family court|cafcass|care proceedings|private law|custody|residence order|child arrangements|judge|court hearing|court case",
    "safeguarding|mash|referral|welfare concern|front door|welfare check|reported concerns|lado|allegation|designated officer",
    "neglect|abuse|abused|abusive|abuser|harm|assault|assaulted|hit|beaten|hurt|violence|violent|bruises",
    "domestic abuse|domestic violence|dv|coercive|controlling behaviour|controlling partner|controlling ex|marac|abusive ex|violent ex",
    "sexual abuse|sexually abused|raped|rape|grooming|groomed|exploitation|cse|county lines|gang|gangs|trafficked|exploited",
    "childrens home|residential unit|secure unit",
    "inaccurate|inaccuracies|untrue|false|lies|lied|lying|liar|errors|mistakes|wrong facts|incorrect|made up|fabricated|not true|factually wrong|misleading",
    "record|records|file|files|notes|case notes|case file|the minutes|minutes of",
    "bias|biased|one sided|unfair|prejudice|against me|took her side|took his side|takes her side|takes his side|=sided with",
    "rude|rudeness|attitude|disrespectful|unprofessional|shouted|aggressive|bullying manner|conduct|behaviour of officer|misconduct|sacked|disciplined|struck off|sack",
    "data protection|gdpr|personal data|data breach|privacy|private information|confidential|confidentiality|shared information|disclosed|leaked|passed on",
    "subject access request|sar|access to records|my file|personal records|see my records|my records|foi|freedom of information",
    "discrimination|discriminated|racist|racism|equality act|reasonable adjustments|race|sexist|homophobic|gay|lesbian|same sex",
    "statutory complaints procedure|statutory procedure|childrens complaints|children act complaint|stage two|stage 2|stage three|stage 3|review panel|independent person|investigating officer|independent investigator|independent investigation",
    "complaint handling|complaints procedure|complaints process|complaints department|would not take my complaint|refused complaint|complaints team|complaint ignored|persistent|vexatious",
    "delay|delayed|slow|late|dragged|waited|waiting|took too long|overdue|drift|backlog",
    "historic|historical|decades|childhood|seventies|1970s|eighties|1980s|years ago|long ago|nineties",
    "compensation|compo|damages|reimburse|refund|money back|out of pocket",
    "care home|nursing home|residential care|residential home|home fees|rest home|respite home",
    "care home fees|care charges|care costs|care fees|top up|third party|financial assessment|means test|contribution|savings|self funder|self funding|client contribution|charging|capital limit|assessed charge|charge for care",
    "deprivation of assets|deprivation of capital|gave away|gifted|disregard|house sold|sell house|sell home|property disregard|deferred payment|dpa",
    "lasting power attorney|lpa|power of attorney|attorney|deputy|deputyship|court of protection|appointee",
    "direct payment|direct payments|dps|dp|personal budget|pa|personal assistant|personal health budget",
    "care and support plan|care plan|support plan|care package|care hours|package of care|support hours|care visits",
    "carers assessment|respite|short break|short breaks|breaks|nights away|carer break|night off",
    "hospital discharge|discharged|discharge|came home from hospital|reablement|intermediate care|rehab|convalescence",
    "continuing healthcare|chc|nhs funding|health funding|icb|ccg|primary health need|section 117|aftercare|mental health act|sectioned",
    "mental capacity|capacity|best interests|dols|deprivation of liberty|imca",
    "adult safeguarding|safeguarding enquiry|section 42|s42|safeguarding adult",
    "disabled facilities grant|dfg|adaptation|adaptations|wet room|level access shower|stairlift|stair lift|ramp|grab rail|bathroom adaptation|walk in shower|through floor lift",
    "equipment|hoist|aids|bed rails|commode|pads|incontinence|nappies",
    "bin|bins|wheelie bin|wheelie|household refuse|refuse crew|refuse lorry|refuse service|refuse worker|refuse bag|rubbish|waste|dustbin|bin men|binmen|recycling|refuse collection|missed collection|bin lorry|bin collection|garden waste|brown bin",
    "assisted collection|assisted bin|pull out service",
    "fly tipping|flytipping|dumped rubbish|dumping|litter|littering|litter fine|dog mess|dog fouling",
    "noise|noisy|loud|music|barking|banging|noise nuisance|racket|house party|late party|pub",
    "nuisance|statutory nuisance|smell|odour|smoke|fumes|bonfire|dust|stink|environmental health|pollution|log burner",
    "antisocial behaviour|asb|harassment|harassed|threats|intimidation|neighbour from hell|anti social behaviour|nuisance neighbour",
    "neighbour|neighbours|next door|adjoining",
    "pests|rats|mice|vermin|pest control|infestation|cockroach|bed bugs",
    "tree|trees|roots|branches|hedge|high hedge|tree preservation|tpo|overhanging",
    "drain|drainage|flood|flooding|flooded|sewer|sewage|gully|water damage|culvert",
    "cemetery|cemeteries|grave|graves|burial|buried|crematorium|cremation|headstone|memorial|gravestone|plot",
    "licensing|licence|taxi licence|hackney|private hire|taxi driver|street trading|premises licence|licensed",
    "trading standards|food hygiene|rogue trader|scores on doors",
    "dog|dogs|stray|kennels|warden",
    "park|parks|playground|green space|open space|allotment|leisure|library|libraries|museum|swimming pool|leisure centre|sports",
    "allotment|plot holder|veg patch|site rep",
    "planning permission|planning application|planning|planners|planning officer|planning committee|approved plans|permission granted",
    "planning enforcement|enforcement|breach of planning|breach of condition|enforcement notice|unauthorised|without permission|no permission|built without",
    "building control|building regulations|building regs|building inspector|completion certificate|sign off",
    "extension|loft conversion|dormer|conservatory|built next door|development|developer|new houses|housing estate|outbuilding|annexe",
    "overlooking|overlook|loss of light|privacy|overshadowing|blocks light|sunlight|daylight|overbearing|blocking light",
    "community infrastructure levy|cil|section 106|s106",
    "conservation area|listed building|heritage|local plan",
    "planning inspector|planning inspectorate|planning appeal|inspector",
    "right of way|footpath|public footpath|bridleway|path|definitive map|alley|alleyway|public right of way|passageway|stile|prow|byway",
    "highway|highways|road|street|pavement|footway|kerb|verge|dropped kerb|vehicle crossover|crossover",
    "pothole|potholes|road defect|tripped|trip|fell|accident|injury|uneven pavement|resurfacing|road surface",
    "traffic|speeding|speed bumps|traffic calming|ltn|low traffic neighbourhood|road closure|cycle lane|bus lane|bus gate|school street|one way|yellow lines|speed limit",
    "penalty charge notice|pcn|parking ticket|parking fine|parking penalty|fixed penalty|fine|fined|ticket|penalty charge|traffic warden|civil enforcement|yellow box",
    "parking permit|resident parking|residents permit|permit|cpz|controlled parking|parking bay|disabled bay|visitor permit|car park|parking",
    "bailiff|bailiffs|enforcement agent|enforcement agents|debt collector|goods|clamped|clamp|liability order|warrant|take my things|took my things",
    "clean air zone|caz|ulez|congestion charge|dart charge",
    "council tax|ctax|council tax bill|council tax arrears|rates bill|tax band|council tax band|summons|single person discount|student exemption|empty property premium|second home",
    "council tax reduction|council tax support|ctr|cts|council tax benefit|council tax hardship",
    "housing benefit|hb|dhp|discretionary housing payment|local housing allowance|benefit|overpayment|overpaid|universal credit|rent allowance",
    "business rates|business rate|small business|covid grant|business grant|discretionary grant|lockdown grant",
    "household support fund|energy rebate|hardship|welfare assistance|food voucher",
    "homeless|homelessness|sofa surfing|nowhere to live|street homeless|sleeping rough|eviction|evicted|section 21|notice to quit|kicked out|no fixed address|rough sleeping",
    "temporary accommodation|temp accommodation|bed and breakfast|hostel|emergency accommodation|hotel|interim accommodation|unsuitable accommodation",
    "housing register|housing allocation|housing list|council house list|bidding|bids|banding|housing priority|medical priority|housing points|banding points|choice based lettings|rehoused|rehousing|allocations|housing waiting list|council house|overcrowded|overcrowding|bedroom",
    "council flat|council tenant|council home|tenant|tenancy|tenants|social housing|council landlord|housing association|social landlord",
    "private landlord|landlord|private rented|rented|rent|letting agent|hmo|deposit|bond|private tenant",
    "disrepair|repairs|repair|damp|mould|leak|leaking|boiler|heating|no hot water|roof|windows|condensation",
    "leaseholder|service charge|leasehold|major works|right to buy|rtb|shared ownership",
    "intentionally homeless|priority need|local connection|section 184|relief duty|prevention duty|main duty|personalised housing plan",
    "compulsory purchase|council land|land|boundary|fence|covenant|lease|sale of land|asset|community centre|community hall",
    "councillor|councillors|member code|code of conduct|standards complaint|monitoring officer|parish council|mayor|elected member",
    "election|vote|voting|electoral|ballot|consultation|petition|council meeting",
    "registrar|birth certificate|marriage|wedding|register office|ceremony",
    "insurance|insurer|insurers|insurance claim|damages claim|liability|negligence|sue|small claims|county court",
    "police|arrested|crime|criminal|prosecuted|prosecution|cops|fraud",
    "covid|lockdown|pandemic|coronavirus|visiting restrictions|window visit",
    "asylum|refugee|immigration|home office|no recourse|nrpf|age assessment|visa|unaccompanied|uasc",
    "traveller|travellers|gypsy|caravan|pitch|mobile home",
    "phone|telephone|calls ignored|nobody rang|no one rang|not returned|ignored emails|no reply|no response|communication|failed to respond|poor communication",
    "language|interpreter|translation|english",
    "wages|employed|employee|employer|pay rise|pension",
    "advocate|advocacy|representative|consent|third party complaint",
    "care quality|cqc|poor care|pressure sores|bed sores|missed visits|medication|dehydrated|soiled|unwashed|hygiene|call bell",
    "supported living|supported accommodation|sheltered housing|extra care|assisted living|day centre|day service|day care",
    "transition|turning 18|turned 18|adult services|moving to adult services|cliff edge",
    "private school|independent school|special school|residential school|mainstream|named school|specialist placement|section i",
    "deregister|deregistered|approval removed|de registration",
    "passport|savings account|life story|inheritance|junior isa",
};

// As the tokens of a text are compared: a stem, or for a stop word the word itself.
struct ExpressionWord {
  std::string stem, word;
};

struct Expression {
  std::vector<ExpressionWord> words;
  std::size_t first = 0;  // the first that has a stem
  // With one stem only, the stop words beside it make the sense ("looked after", "stage 2") and must be there.
  bool is_exact = false;
  std::uint32_t matter = 0;
};

struct Table {
  std::vector<Matter> matters;
  std::unordered_map<std::string, std::vector<Expression>> by_first_stem;
};

Expression read_expression(std::string_view text, std::uint32_t matter) {
  Expression e;
  e.matter = matter;
  const bool together = !text.empty() && text.front() == '=';
  if (together) text.remove_prefix(1);
  std::vector<ExpressionWord> with_stem;
  for (Token& token : tokens(text)) {
    e.words.push_back({std::move(token.stem), std::string(text.substr(token.span.begin, token.span.size()))});
    if (!e.words.back().stem.empty()) with_stem.push_back(e.words.back());
  }
  e.is_exact = together || with_stem.size() == 1;
  if (!e.is_exact) e.words = std::move(with_stem);
  while (e.first < e.words.size() && e.words[e.first].stem.empty()) ++e.first;
  return e;
}

Table read_table() {
  Table table;
  for (std::string_view line : kSynonyms) {
    const auto matter = static_cast<std::uint32_t>(table.matters.size());
    table.matters.push_back({"#" + std::string(line.substr(0, line.find('|')))});
    for (std::size_t begin = 0; begin <= line.size();) {
      const std::size_t end = std::min(line.find('|', begin), line.size());
      Expression expression = read_expression(line.substr(begin, end - begin), matter);
      begin = end + 1;
      if (expression.first == expression.words.size()) continue;
      table.by_first_stem[expression.words[expression.first].stem].push_back(std::move(expression));
    }
  }
  return table;
}

const Table& table() {
  static const Table read = read_table();
  return read;
}

}  // namespace

std::span<const std::string_view> synonym_lines() { return kSynonyms; }

const std::vector<Matter>& matters() { return table().matters; }

namespace {

bool is_same_word(std::string_view text, const Token& token, const ExpressionWord& wanted) {
  if (!wanted.stem.empty()) return token.stem == wanted.stem;
  const std::string_view word = text.substr(token.span.begin, token.span.size());
  return std::equal(word.begin(), word.end(), wanted.word.begin(), wanted.word.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

// Whether the tokens at `places` from `at` on are those of the expression.
template <class Place>
bool stands_at(std::string_view text, const std::vector<Token>& words, const Expression& e, std::size_t at, std::size_t places, Place place) {
  if (at + e.words.size() > places) return false;
  for (std::size_t i = 0; i < e.words.size(); ++i)
    if (!is_same_word(text, words[place(at + i)], e.words[i])) return false;
  return true;
}

}  // namespace

std::vector<MatterMention> find_matters(std::string_view text, const std::vector<Token>& words) {
  std::vector<std::size_t> content;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (!words[i].stem.empty()) content.push_back(i);
  const auto any = [](std::size_t i) { return i; };
  const auto with_stem = [&](std::size_t i) { return content[i]; };

  std::vector<MatterMention> found;
  for (std::size_t at = 0; at < content.size(); ++at) {
    const auto entry = table().by_first_stem.find(words[content[at]].stem);
    if (entry == table().by_first_stem.end()) continue;
    for (const Expression& e : entry->second) {
      std::size_t first = content[at], last;
      if (e.is_exact) {
        if (first < e.first || !stands_at(text, words, e, first - e.first, words.size(), any)) continue;
        first -= e.first;
        last = first + e.words.size() - 1;
      } else {
        if (!stands_at(text, words, e, at, content.size(), with_stem)) continue;
        last = content[at + e.words.size() - 1];
      }
      found.push_back({e.matter, {words[first].span.begin, words[last].span.end}});
    }
  }
  return found;
}

}  // namespace faultline
