// SPDX-License-Identifier: MIT
// Courts, tribunals, the police and ombudsmen in a draft, where something did happen there. A right not used, a
// threat or advice to go to court is no proceeding.
#pragma once

#include "complaint/rule_table.h"

namespace faultline::rules {

inline constexpr DraftRule kProceedings[] = {
    {"court-judge", "court", R"(\b(?:the|a|another|her|his|family|district|circuit|high court|protection) (?:\w+ )?judge(?:'s)? (?:\w+ ){0,4}?(?:said|made|stopped|ruled|held|relied|decided|ordered|found|granted|refused|who|was|had|is|has|believed|accepted|threw|dismissed|adjourned|gave|went)\b|\bfor the judge\b|\bbefore a judge\b|\bjudge is going to\b)", "The judge stopped me seeing them.", "Who made them judge of that?"},
    {"court-named", "court", R"(\b(?:family|county|magistrates'?|high|crown|youth) court (?:\w+ ){0,3}?(?:ordered|made|ruled|decided|said|found|granted|dismissed|heard|gave|agreed|refused|threw|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b|\bcourt of protection (?:judge|ruled|made|decided|order)\b)", "The county court made an order.", "They said a county court might help."},
    {"court-before", "court", R"(\b(?:in|at|before|through|during|into|ended up in|went to|taken to|took (?:me|us|him|her|it|them) to|been to|been in|given to|told|started) (?:the |a |care )?(?:\w+ )?court (?:and|in|on|over|last|where|then|for|about|again|proceedings|because|by|now|hearing|case)\b|\b(?:had|have|was|were|been) (?:\w+ )?taken to court\b|\b(?:in|during|started|issued|opened|after|had|have) (?:care|court) proceedings\b|\bcourt (?:made|ordered|order was|decided|ruled|agreed|hearing (?:was|in|on|is)|case (?:was|is|ended|finished))\b|\bliability order (?:was|has been|made|granted|against)\b|\bcourt proceedings (?:are|were|have|ended|finished)\b)", "They took us to court over it in May.", "I should see a solicitor and go to family court."},
    {"court-hearing", "court", R"(\b(?:another|final|next|full|court|first|fact[- ]finding) hearing (?:is |was |in |on |next |set |due |listed |and )|\bcare order (?:was|has|in|made|is)\b|\bjudicial review (?:was|is|has|failed|claim (?:was|is))\b|\b(?:i|we) (?:issued|started|lodged|brought|made) (?:an? )?(?:\w+ )?(?:small claim|court claim|judicial review|claim in (?:the )?(?:\w+ )?court)\b)", "There's another hearing in January.", "At the appeal hearing we asked."},

    {"tribunal-decided", "tribunal", R"(\b(?:appealed|my appeal|our appeal|went|gone|took (?:it|them|this)|taken (?:it|them|this)|challenged it|won|lost|heard|settled|determined|matter|before|lodged|registered|conceded) (?:\w+ ){0,5}?(?:to|at|with|by|before|in) (?:the |a |an )?(?:first[- ]tier |send |sen |special educational needs |property |valuation |traffic |penalty |parking )*tribunals?\b)", "We appealed to the tribunal.", "The letter says I've two months to appeal to SEND tribunal."},
    {"tribunal-said", "tribunal", R"(\btribunal(?:'s)? (?:\w+ ){0,3}?(?:said|decided|found|ruled|ordered|hearing|judge|upheld|dismissed|allowed|agreed|date|threw|refused|told|decision|order|panel)\b|\b(?:the|an|parking|independent) adjudicator (?:\w+ )?(?:said|decided|found|ruled|allowed|refused|dismissed|turned|agreed|threw)\b)", "The tribunal found for us.", "A tribunal would take a year."},
    {"tribunal-inspector", "tribunal", R"(\b(?:planning )?inspector(?:ate)? (?:\w+ )?(?:dismissed|allowed|upheld|refused|turned down|threw out|granted)\b)", "The inspector dismissed the planning appeal.", "A building inspector looked at it."},

    {"police-case", "police", R"(\b(?:(?:arrested (?:me|us|him|her|my|them)|(?:i was|we were|he was|she was|was|were) arrested)|bailed|on bail|cautioned by|crime (?:reference )?number|charged with|released without charge|police (?:are|is|were|have been|has been) (?:still |now |also )?(?:investigating|looking into)|police investigat\w+|police (?:dropped|closed|took no further|charged|interviewed|took (?:me|him|her) (?:in|away))|no further action by the police|(?:i|we|she|he) (?:have |had )?reported (?:it|this|him|her|them|that) to the police|told the police|went to the police|gone to the police about)\b)", "The police are investigating it.", "The police station is nearby."},
    {"police-accused", "police", R"(\bpolice (?:\w+ ){0,6}?(?:no further action|nfa|no charges?|seized|searched|dropped|prosecut\w+)\b)", "The police said no charges.", "The police said much the same."},

    {"ombudsman-other", "ombudsman", R"(\b(?:housing|parliamentary|health(?: service)?|financial|energy|property) ombudsman (?:service )?(?:\w+ ){0,3}?(?:said|found|decided|investigat\w+|is|has|have|upheld|ordered|told|wrote|closed|accepted|refused|looked)\b|\b(?:complained|gone|went|took it|taken it) to (?:the )?(?:housing|parliamentary|health|financial|energy|property) ombudsman\b)", "The housing ombudsman found for us.", "Is there a housing ombudsman?"},
    {"ombudsman-before", "ombudsman", R"(\b(?:you|the ombudsman|your office|lgo|lgsco) (?:\w+ )?(?:upheld|found fault|investigated (?:it|this|me|us|them|my|our|the)|decided (?:my|our|that|in|last))\b|\bombudsman (?:found|decided|ruled|ordered)\b)", "The Ombudsman found fault in 2019.", "I want the Ombudsman to look."},
};

// Where it stands, told by the same sentence or the next.
inline constexpr DraftRule kProceedingStatus[] = {
    {"proceeding-pending", "pending", R"(\b(?:another|next|full|final) hearing (?:is |in |on |next |set |due |listed |and )|\b(?:is|are|still|now|be) (?:\w+ )?(?:deciding|going to rule|ongoing|going on|under way|pending|investigating|looking into|waiting for|in court|before the court|being heard|on bail|adjourned|listed|to be heard)\b|\b(?:waiting|wait) for (?:the |a )?(?:\w+ )?(?:hearing|tribunal|court|judge|decision of)\b|\bis dealing with (?:that|it)\b|\bhearing (?:date )?(?:is|coming up)\b)", "The judge is still deciding.", "The judge decided."},
    {"proceeding-ended", "ended", R"(\b(?:ruled|held|decided|ordered|made (?:his|her|it|an?|the|final|out)\b.*|found|granted|dismissed|upheld|allowed|won|lost|conceded|settled|determined|threw|refused|adopted|relied|stopped (?:me|us|him|her)|said (?:that )?(?:a|the|he|she|it|they|no|there|we|i)|no further action|nfa|dropped|released without charge|closed|convicted|acquitted|not guilty|ended|finished|concluded|stays where)\b)", "The judge ruled in May.", "The judge is still thinking."},
};

}  // namespace faultline::rules
