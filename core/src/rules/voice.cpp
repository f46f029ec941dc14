// SPDX-License-Identifier: MIT
// Who speaks, and what kind of sentence it is: the guards that every other rule is read under.
#include "rules/rule.h"

namespace faultline {
namespace {

constexpr Rule kRules[] = {
    {.id = "voice.recital-powers", .code = "recital",
     .pattern = R"(\b(?:cannot|can) (?:normally |usually )?(?:investigate|question|consider) .*\b(?:unless|if (?:someone|it|we|there)|simply because|just because)\b|(?:we|the Ombudsman|I) (?:may|can) (?:decide (?:to|not to)|investigate (?:matters|complaints|a complaint)|consider (?:complaints|a complaint))|(?:do|does|will) not (?:start|normally start|continue) (?:or continue |or may decide not to continue )?(?:with )?an investigation|must (?:also )?consider whether|restrictions? on what|sets out our powers|(?:we|the Ombudsman) (?:investigates?|considers?|looks?) (?:at |into )?complaints? (?:of|about) (?:injustice|['\x{2018}]?maladministration)|normally expect (?:someone|people|a person|complainants)|late complaints are when|the (?:law|courts?) (?:says?|have said|has said) (?:we|that we|the Ombudsman) (?:cannot|can|may)(?: normally| usually)?\b.*\b(?:when|if|unless|where) someone|free service|if (?:we|I) (?:are|am|were) satisfied|(?:^[^a-z]{0,6}|[.:;] |where |and )if there (?:has been|was|is) (?:no )?fault|(?:I|we) have used the word|which we call|\(Local Government Act 1974|where someone (?:has|could|can)|decision notices may be|(?:we|the Ombudsman) provides? a)",
     .unless = R"((?:will|shall) not investigate (?:this|Mr|Mrs|Miss|Ms|the complaint))",
     .example = "We cannot investigate late complaints unless we decide there are good reasons.",
     .near_miss = "We cannot investigate Mr C's complaint because it is late."},
    {.id = "voice.closing", .code = "closing",
     .pattern = R"(<we> (?:\w+ ){0,2}?(?:(?:will|shall|can|could|do|did|should|would|am|are|is|may|must)(?:n't|not| not) (?:(?:\w+ ){0,3}?(?:discretion to )?(?:investigat(?:e|ing|ion)|pursu(?:e|ing)|exercis(?:e|ing)|propos\w+|intend)|(?:\w+ ){0,2}?(?:look|start|continue|examine|tak(?:e|ing)|deal)(?:ing)?)\b|(?:will|shall|can|could|should|would|may|must|am|are|is)(?:n't|not| not) (?:\w+ ){0,2}?consider(?:ing)?\b|(?:have|has|had)(?:n't|not| not) (?:\w+ )?(?:investigat|consider|look|examin|exercis|pursu)ed\b)|(?:out|outside|beyond|not within|falls? outside) (?:of )?(?:our|the Ombudsman's|my|the) (?:jurisdiction|remit)|<we> (?:is|are|am) (?:\w+ )?(?:prevented|barred|precluded|prohibited)\b|no (?:legal )?(?:power|jurisdiction|discretion|ground)s? to (?:investigate|consider|look)|(?:prevent|bar|stop|exclud|prohibit)\w* (?:us|me|the Ombudsman|our) .*|(?:discontinu|end|ceas|stopp)\w* (?:my|our|the|this) (?:\w+ )?investigation|further investigation|(?:courts?|tribunal|commissioner|ombudsman|body|organisation|insurers?|inspector)\b(?:'s office)? (?:is|are|would be) (?:\w+ )?(?:better|best) placed|no worthwhile|our intervention is not)",
     .unless = R"(unless|start or continue)",
     .example = "We will not investigate this complaint.",
     .near_miss = "I have not seen that the Council considered her letter."},
    {.id = "voice.closing-passive", .code = "closing",
     .pattern = R"((?:will|shall|should|can|could|does) ?not (?:be )?(?:investigat|pursu)\w*|(?:not|n't|cannot be|nor) (?:going to |to |be |being |been )*investigat\w*|(?:decided|decision|reasons?|propose|intend) (?:\w+ )?not to (?:investigate|pursue|start|continue|consider|exercise|uphold or investigate)|(?:warrant|justif)\w* (?:\w+ ){0,3}investigat\w*)",
     .unless = R"((?:<council>|police|governors|officers?|manager) (?:\w+ )?(?:(?:did|would|could|will|has|had|should|does|can|cannot|was|were|decided|refused|chose)(?:n't| not|) (?:\w+ )?(?:not to )?(?:investigat|consider|pursu|look)|decid\w+ (?:\w+ )?not)|(?:council|its|panel|police|school|officer)(?:'s)? (?:\w+ )?(?:decision|reasons?) (?:\w+ )?not to|unless|start or continue)",
     .example = "The rest of her complaint will not be investigated.",
     .near_miss = "The Council did not investigate the noise."},
    {.id = "voice.closing-whole", .code = "closing-whole",
     .pattern = R"((?:^|\b)(?:we|I|the Ombudsm[ae]n|a final decision:?) (?:\w+ )?(?:will not|cannot|shall not|can not|won't|should not|do(?:es)? not (?:intend|propose) to|did not|have decided not to) (?:normally |now |be able to |exercise (?:\w+ )*discretion to |start |therefore |further )?(?:investigat\w+|consider|pursue|look)\b (?:\w+ ){0,3}?(?:complaint|Mr|Mrs|Miss|Ms|Dr|this|these|it|the|how|whether|an|most|about|because|as)\b|not (?:start|begin|open) an investigation)",
     .unless = R"(\b(?:part|some|aspect|element|point)s?\b of (?:\S+ ){0,3}?(?:complaints?|matters?|concerns?|issues?|it|this|these)\b|unless|started? or continue|further part)",
     .example = "We will not investigate this complaint about a missed bin.",
     .near_miss = "We will not investigate that part of the complaint."},
    {.id = "voice.topic", .code = "topic",
     .pattern = R"((?:investigat\w*|consider\w*|pursu\w*|look\w*|investigation)\b(?: \w+){0,6}?(?: (?:<title> \w+|the|this|\w+)['\x{2019}]s?)?(?: \w+){0,3}? (?:complaints?|concerns?|allegations?|claims?|matter),? (?:that|about|of|regarding|concerning|alleging|relating|over|against|on|into)\b)",
     .example = "We will not investigate Mr C's complaint about his school place.",
     .near_miss = "We will not investigate because it is late."},
    {.id = "voice.scope", .code = "scope",
     .pattern = R"(<we> (?:have|has|will|did|am|are)(?:n't| not| only| also|) ?(?:\w+ )?(?:investigat\w+|consider\w*|look\w*))",
     .example = "I have not investigated events before 2020.",
     .near_miss = "The Council looked at the photographs."},
    {.id = "voice.wants", .code = "wants",
     .pattern = R"(\b(?:wants?|wanted|would like|would have liked|would also like|seeks?|is seeking|sought|is looking for|wish(?:es|ed)?|hop(?:es|ed|ing)|(?:as|for) (?:an|the) (?:outcome|remedy|resolution)|(?:desired|preferred|sought) outcomes?|outcomes? (?:he|she|they|sought|wanted)|to (?:put|resolve|remedy) (?:things|this|matters|it|the (?:complaint|matter)),? (?:\w+ )?(?:wants?|would)|(?:has |have )?ask(?:s|ed|ing) (?:for|us|the Ombudsman|that)|expects?|requests (?:that|an?|the)|requested (?:that|an?)|believes the council should|thinks the council should|feels the council should|says the council should|considers the council should)\b)",
     .unless = R"(<we> (?:would|want|expect|normally|asked|usually|will|wish)|(?:<council>|inspector|officers?|social worker|panel|school) (?:has |have |had |also |then )*(?:wants?|wanted|asked|would|expect\w*|request\w*|hoped|sought|wished)|reasonable to expect|(?:he|she|they|Mr \w+|Mrs \w+|Miss \w+|Ms \w+) (?:had |first |then |also )?(?:asked|requested) the council|will not|wishes to (?:appeal|complain|pursue|challenge|dispute)|if (?:he|she|they|Mr|Mrs|Miss|Ms)|asked (?:for|the council) .*(?:in|on) (?:\w+ )?(?:19|20)\d\d)",
     .example = "She would like an apology.",
     .near_miss = "We would like to thank both sides."},
    {.id = "voice.complains", .code = "complains",
     .pattern = R"(\b(?:complains|complained|complaint (?:is|was|concerns|relates|about)|says?|said|alleges?|alleged|states?|stated|claims?|claimed|argues?|is unhappy|dissatisfied|raised concerns|objects|disputes|feels|believes|considers)\b)",
     .unless = R"(\b(?:is|are|was|were|made|brought) (?:\w+ )?(?:late|premature|out of time|too old|better)\b)",
     .example = "Ms P complains about her banding.",
     .near_miss = "We will publish this decision."},
};

}  // namespace

RuleRows voice_rules() { return {RuleFamily::voice, unpacked<kRules>()}; }

}  // namespace faultline
