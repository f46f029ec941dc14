// SPDX-License-Identifier: MIT
// Courts, tribunals, the police and ombudsmen in a draft, where something did happen there. A right not used, a
// threat or advice to go to court is no proceeding.
#pragma once

#include "complaint/rule_table.h"

namespace faultline::rules {

inline constexpr DraftRule kProceedings[] = {
    {"court-judge", "court", R"(\b(?:the|a|another|her|his|family|district|circuit|high court|protection) (?:\w+ )?judge(?:'s)? (?:\w+ ){0,4}?(?:said|made|stopped|ruled|held|relied|decided|ordered|found|granted|refused|who|was|had|is|has|believed|accepted|threw|dismissed|adjourned|gave|went)\b|\bfor the judge\b)", "The judge stopped me seeing them.", "Who made them judge of that?"},
    {"court-named", "court", R"(\b(?:family|county|magistrates'?|high|crown|youth) court (?:\w+ ){0,3}?(?:ordered|made|ruled|decided|said|found|granted|dismissed|heard|gave|agreed|refused|threw|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b)", "The county court made an order.", "They said a county court might help."},
    {"court-before", "court", R"(\b(?:in|at|before|through|during|into|ended up in|went to|taken to|took (?:me|us|him|her|it|them) to|been to|been in|given to|told|started) (?:the |a |care )?(?:\w+ )?court (?:and|in|on|over|last|where|then|for|about|again|proceedings|because|by|now|hearing|case)\b|\b(?:in|during|started|issued|opened|after|had|have) (?:care|court) proceedings\b|\bcourt (?:made|ordered|order was|decided|ruled|agreed|hearing (?:was|in|on|is)|case (?:was|is|ended|finished))\b)", "They took us to court over it in May.", "I should see a solicitor and go to family court."},
    {"court-hearing", "court", R"(\b(?:another|final|next|full|court|first|fact[- ]finding) hearing (?:is |was |in |on |next |set |due |listed |and )|\bcare order (?:was|has|in|made|is)\b|\b(?:i|we) (?:issued|started|lodged|brought|made) (?:an? )?(?:\w+ )?(?:small claim|court claim|judicial review|claim in (?:the )?(?:\w+ )?court)\b)", "There's another hearing in January.", "At the appeal hearing we asked."},

    {"court-listed", "court", R"(\b(?:listed|heard|hearing|case) (?:is |was )?(?:before|at|in front of) (?:the )?(?:magistrates|judge|bench|(?:\w+ )?court)\b|\b(?:the )?judge (?:will|is to|has to|asked|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b|\b(?:the|family|county) court (?:told|asked|gave|had|went|thing|let|took)\b)", "The judge will rely on it on 8 December.", "A judge might help."},

    {"tribunal-lodged", "tribunal", R"(\b(?:lodged|registered|put in|sent in|have|got) (?:my|our|an|the) appeal (?:with|to|at) (?:the )?(?:\w+ )?(?:tribunal|sendist|send\b|inspectorate)|\bappeal (?:is|was|has been) (?:registered|dismissed by|allowed by)\b)", "Our appeal is registered.", "An appeal is slow."},
    {"tribunal-decided", "tribunal", R"(\b(?:appealed|my appeal|our appeal|went|gone|took (?:it|them|this)|taken (?:it|them|this)|challenged it|won|lost|heard|settled|determined|matter|before|lodged|registered|conceded) (?:\w+ ){0,5}?(?:to|at|with|by|before|in) (?:the |a |an )?(?:first[- ]tier |send |sen |special educational needs |property |valuation |traffic |penalty |parking )*tribunals?\b)", "We appealed to the tribunal.", "The letter says I've two months to appeal to SEND tribunal."},
    {"tribunal-said", "tribunal", R"(\btribunal(?:'s)? (?:\w+ ){0,3}?(?:said|decided|found|ruled|ordered|hearing|judge|upheld|dismissed|allowed|agreed|date|threw|refused|told|decision|order|panel)\b|\b(?:the|an|parking|independent) adjudicator (?:\w+ )?(?:said|decided|found|ruled|allowed|refused|dismissed|turned|agreed|threw)\b)", "The tribunal found for us.", "A tribunal would take a year."},
    {"tribunal-inspector", "tribunal", R"(\b(?:planning )?inspector(?:ate)? (?:\w+ )?(?:dismissed|allowed|upheld|refused|turned down|threw out|granted)\b)", "The inspector dismissed the planning appeal.", "A building inspector looked at it."},

    {"police-case", "police", R"(\b(?:(?:arrested (?:me|us|him|her|my|them)|(?:i was|we were|he was|she was|was|were) arrested)|bailed|on bail|cautioned by|charged with|police (?:are|is|were|have been|has been) (?:still |now |also )?(?:investigating|looking into)|police investigat\w+|police (?:dropped|closed|took no further|charged|interviewed|took (?:me|him|her) (?:in|away))|(?:i|we|she|he) (?:have |had )?reported (?:it|this|him|her|them|that) to the police)\b)", "The police are investigating it.", "The police station is nearby."},
    {"police-accused", "police", R"(\bpolice (?:\w+ ){0,6}?(?:no further action|nfa|no charges?|seized|searched|dropped|prosecut\w+)\b)", "The police said no charges.", "The police said much the same."},

    {"police-dealt", "police", R"(\b(?:rang|phoned|called|told) the police(?:,| and) (?:they|he|she|i|we)\b|\bpolice (?:\w+ ){0,2}?(?:came for|came in the end|took no (?:further )?action|took my phone|spoke to|interviewed|charged|questioned|gave (?:me|her|him|us) an? (?:incident|crime|log)|said not enough)\b|\b(?:incident|crime) (?:reference )?number\b)", "She rang the police and they gave her a number.", "The police station is nearby."},

    {"ombudsman-you", "ombudsman", R"(\b(?:written|wrote|complained|came|been) to you(?:r office)? (?:before|in (?:19|20)\d\d|last|already|once)\b|\b(?:you|your (?:office|investigator|people)|one of your people|you people) (?:\w+ )?(?:decided|looked (?:at|into) (?:this|it|that|my|our|one)|dealt with|ruled|told me (?:in|then)|gave it (?:a )?number|wouldn't look)\b|\b(?:after |in )?your (?:first |last |earlier )?decision (?:of|in|on|dated|about|was|from)\b)", "Your investigator decided our complaint in 2016.", "I want your decision soon."},
    {"ombudsman-other", "ombudsman", R"(\b(?:housing|parliamentary|health(?: service)?|financial|energy|property) ombudsman (?:service )?(?:\w+ ){0,3}?(?:said|found|decided|investigat\w+|is|has|have|upheld|ordered|told|wrote|closed|accepted|refused|looked)\b|\b(?:complained|gone|went|took it|taken it) to (?:the )?(?:housing|parliamentary|health|financial|energy|property) ombudsman\b)", "The housing ombudsman found for us.", "Is there a housing ombudsman?"},
    {"ombudsman-before", "ombudsman", R"(\b(?:you|the ombudsman|your office|lgo|lgsco) (?:\w+ )?(?:upheld|found fault|investigated (?:it|this|me|us|them|my|our|the)|decided (?:my|our|that|in|last))\b|\bombudsman (?:found|decided|ruled|ordered)\b)", "The Ombudsman found fault in 2019.", "I want the Ombudsman to look."},
};

// Where it stands, told by the same sentence or the next.
inline constexpr DraftRule kProceedingStatus[] = {
    {"proceeding-pending", "pending", R"(\b(?:another|next|full|final) hearing (?:is |in |on |next |set |due |listed |and )|\b(?:is|are|still|now|be) (?:\w+ )?(?:deciding|going to rule|ongoing|going on|under way|pending|investigating|looking into|waiting for|in court|before the court|being heard|on bail|adjourned|listed|to be heard)\b|\b(?:waiting|wait) for (?:the |a )?(?:\w+ )?(?:hearing|tribunal|court|judge|decision of)\b|\bis dealing with (?:that|it)\b|\bhearing (?:date )?(?:is|coming up)\b)", "The judge is still deciding.", "The judge decided."},
    {"proceeding-ended", "ended", R"(\b(?:ruled|held|decided|ordered|made (?:his|her|it|an?|the|final|out)\b.*|found|granted|dismissed|upheld|allowed|won|lost|conceded|settled|determined|threw|refused|adopted|relied|stopped (?:me|us|him|her)|said (?:that )?(?:a|the|he|she|it|they|no|there|we|i)|no further action|nfa|dropped|closed|convicted|acquitted|not guilty|ended|finished|concluded|stays where)\b)", "The judge ruled in May.", "The judge is still thinking."},
};

}  // namespace faultline::rules
