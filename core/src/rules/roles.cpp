// SPDX-License-Identifier: MIT
// When a named body is one that the person is pointed to, and when it is only mentioned.
#include "rules/rule.h"

namespace faultline {
namespace {

constexpr Rule kRules[] = {
    {.id = "role.better-placed", .code = "signposted",
     .pattern = R"(\b(?:better|best) (?:be )?(?:placed|suited|dealt|directed|able|addressed|raised|considered)|more (?:appropriate|suitable)|is the (?:appropriate|relevant|correct|right|proper|best) (?:body|organisation|tribunal|route|place|authority)|is the body (?:which|that|to)|(?:matters?|questions?|decisions?|one|something|concerns? .*) (?:is |are )?for (?:a|an|the)\b|\b(?:is|are|would be|be) (?:for|a matter for) (?:a|an|the) .*\bto (?:decide|determine|consider|resolve|look|rule|deal)|would be (?:for|a matter for)|police matter|\bonly (?:way|route|body|tribunal|court)\b|(?:proper|appropriate|correct|right|suitable) (?:\w+ )?(?:place|person|body|authority|route|forum|way|channel|organisation|tribunal|court) (?:to|for|is))",
     .example = "The ICO is better placed to consider this.", .near_miss = "The ICO wrote to him."},
    {.id = "role.expected-to-go", .code = "signposted",
     .pattern = R"(\b(?:reasonabl\w+|expect\w*|should|can\b|could|may\b|might wish|would need|open to|free to|able to|entitled|recourse|wish(?:es)? to|option|recommend\w*|advis\w*|suggest\w*|<we> (?:\w+ ){0,2}(?:refer|direct|point)\w* (?:her|him|them|<title>|people)\b|needs? to|signpost\w*) .*\b(?:contact\w*|complain\w*|approach\w*|report\w*|go(?:ing|ne)?\b|appeal\w*|refer\w*|ask\w*|rais\w*|tak\w*|bring\w*|brought|pursu\w*|apply|applied|use|used|using|challeng\w*|seek|submit\w*|make (?:a|an) (?:\w+ )?(?:complaint|appeal|claim|application)|make|contest\w*|consider\w*|challenge|decide|look at|to (?:a|an|the|social work england|ofsted))\b|\bright(?:s)? (?:of|to) (?:an? )?(?:appeal|review|complain|go|apply|take|challenge|ask|request|seek)|appeal rights?|alternative (?:remedy|right|route)|(?:remedy|recourse|redress) (?:lies|is|was|would)|(?:provides?|gives?|is|was) (?:for )?an appeal to|appeal .*\bwas available|would have .* an appeal to\b)",
     .unless = R"((?:we|the Ombudsman) normally|<council> (?:should|could|can|may|must) (?:have )?(?:report|refer|contact|shar|inform|ask)\w*|social worker should|(?:panel|court|cafcass|head ?teacher|governors|police|inspector) (?:could|should|must|may|might|can) (?:have )?(?:ask|prepar|report|writ|visit|attend|produc|us|mak|seek|provid|refer|allow)\w*|should have (?:been )?(?:told|inform|refer))",
     .example = "She can ask the Information Commissioner to decide.", .near_miss = "The tribunal met in May."},
    {.id = "role.its-task", .code = "signposted-if-closed",
     .pattern = R"(\b(?:is|are|was) (?:\w+(?:'s)? ){0,4}(?:body|authority|organisation|tribunal|court|person|regulator|service) (?:set up|with|to|that|which|who|responsible)|\b(?:role|job|task|function) of\b|\bfalls? (?:to|within|under)\b|\b(?:comes?|is|are) (?:under|within) (?:the )?(?:remit|jurisdiction|responsibility)|\b(?:has|have) (?:the |specific |special |legal |more )*(?:powers?|expertise)|\bparliament (?:has |have )?(?:given|set|created|intended)|\b(?:exists?|set up) to\b|\bregulat(?:or|es)\b|(?:commissioner|office|ombudsman|tribunal|inspectorate|england|ICO|ofsted|commission|council|service) (?:\([^)]*\) )?(?:investigates|deals with|handles|looks (?:at|into)|considers|hears|decides)\b|\btransferred (?:\w+ ){0,14}to\b|\bdecides\b.*\bnot (?:a matter )?for us|\bthere (?:is|are) (?:an? )?(?:\w+ )?(?:procedure|process|route|scheme|mechanism|right)s?\b)",
     .unless = R"(\b(?:no|not|n't) (?:\w+ )?(?:power|role|task))",
     .example = "The ICO is the body with the powers to decide this.", .near_miss = "The ICO sent a letter."},
    {.id = "role.already-went", .code = "mentioned",
     .pattern = R"(\b(?:already|has|have|had|was|were) (?:\w+ ){0,2}?(?:complained|appealed|referred|contacted|approached|gone|been to|reported|submitted|raised|made (?:a|an) (?:appeal|complaint)|taken|started|lodged|used (?:it|this|that|his|her|their)|considered|dismissed|heard|upheld)\b|\b(?:appealed|complained|went|reported .*) to\b|(?:used|exercised) (?:his|her|their|that|this|the) (?:\w+ )?rights?\b)",
     .unless = R"((?:council|authority|trust|provider)s? (?:has|had|have|was|were) |\b(?:s?he|they|<title> \w+|complainant|also|and|appeal) could have|should have|would have|reasonable .*to have|should|better placed|can (?:still )?|\b(?:may|might) |open to|or could)",
     .example = "He has already complained to the ICO.", .near_miss = "He could have complained to the ICO."},
};

}  // namespace

RuleRows role_rules() { return {RuleFamily::body_role, unpacked<kRules>()}; }

}  // namespace faultline
