// SPDX-License-Identifier: MIT
// When a named body is one that the person is pointed to, and when it is only mentioned.
#include "rules/rule.h"

namespace faultline {
namespace {

constexpr Rule kRules[] = {
    {.id = "role.better-placed", .code = "signposted",
     .pattern = R"(\b(?:better|best) (?:placed|suited|dealt|directed|able|addressed|raised|considered)|more appropriate|is the (?:appropriate|relevant|correct|right|proper|best) (?:body|organisation|tribunal|route|place|authority)|is the body (?:which|that|to)|(?:matters?|questions?) for (?:a|an|the)|would be (?:for|a matter for))",
     .example = "The ICO is better placed to consider this.", .near_miss = "The ICO wrote to him."},
    {.id = "role.expected-to-go", .code = "signposted",
     .pattern = R"(\b(?:reasonabl\w+|expect\w*|should|can\b|could|may\b|might wish|would need|open to|free to|able to|entitled|recourse|wish(?:es)? to|option|recommend\w*|advis\w*|suggest\w*|refer\w* (?:her|him|them|the)|signpost\w*) .*\b(?:contact\w*|complain\w*|approach\w*|report\w*|go(?:ing|ne)?\b|appeal\w*|refer\w*|ask\w*|rais\w*|tak\w*|bring\w*|brought|pursu\w*|apply|applied|use|used|using|challeng\w*|seek|submit\w*|make (?:a|an) (?:\w+ )?(?:complaint|appeal|claim|application)|make|contest\w*|consider\w*|challenge|decide|to (?:a|an|the))\b|\bright(?:s)? (?:of|to) (?:an? )?(?:appeal|review|complain|go|apply|take|challenge|ask|request|seek)|appeal rights?|alternative (?:remedy|right))",
     .unless = R"((?:we|the Ombudsman) normally|<council> (?:should|could|can|may|must) (?:have )?(?:report|refer|contact|shar|inform|ask)\w*|social worker should|should have (?:been )?(?:told|inform|refer))",
     .example = "She can ask the Information Commissioner to decide.", .near_miss = "The tribunal met in May."},
    {.id = "role.already-went", .code = "mentioned",
     .pattern = R"(\b(?:already|has|have|had|was|were) (?:\w+ ){0,2}?(?:complained|appealed|referred|contacted|approached|gone|been to|reported|submitted|raised|made (?:a|an) (?:appeal|complaint)|taken|started|lodged|used (?:it|this|that|his|her|their)|considered|dismissed|heard|upheld)\b|\b(?:appealed|complained|went|reported .*) to\b|(?:used|exercised) (?:his|her|their|that|this|the) (?:\w+ )?right)",
     .unless = R"(could have|should have|would have|reasonable .*to have|should|better placed|can (?:still )?|open to|or could)",
     .example = "He has already complained to the ICO.", .near_miss = "He could have complained to the ICO."},
};

}  // namespace

RuleRows role_rules() { return {RuleFamily::body_role, unpacked<kRules>()}; }

}  // namespace faultline
