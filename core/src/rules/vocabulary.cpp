// SPDX-License-Identifier: MIT
#include "rules/rule.h"

namespace faultline {
namespace {

struct Word {
  std::string_view name, pattern;
};

constexpr Word kVocabulary[] = {
    {"<we>", R"((?:we|I|the Ombudsm[ae]n|this office))"},
    {"<no>", R"((?:\b(?:not?|nor|neither|never|cannot|without|nothing|unable|hardly|insufficient|lacks?)\b|n't\b|\bunlikely\b))"},
    {"<unlikely>", R"(\b(?:unlikely|not likely|doubtful|improbable|not (?:think|consider|believe|expect))\b)"},
    {"<title>", R"((?:Mr|Mrs|Miss|Ms|Mx|Dr|Sir|Lady|Councillor|Cllr)\.?)"},
    {"<council>", R"((?:the )?(?:council|authority|(?:care )?provider|care home|home|school|panel|trust|borough|organisation|agency|it|they)\b)"},
    {"<court>", R"((?:(?:(?:small claims|county|high|magistrate'?s?'?|civil|crown|family|law|administrative) )?courts?\b|magistrates\b))"},
    {"<tribunal>", R"((?:tribunals?\b|adjudicators?\b|PATAS\b|SENDIST\b|SEND appeal))"},
    {"<investigate>", R"((?:investigat\w+|consider\w*|pursu\w+|look\w*|examin\w+|accept\w*|tak\w+|deal\w*))"},
    {"<outside>", R"((?:(?:parish|town) councils?|NHS|police|private compan\w+|housing associations?|government (?:departments?|agenc\w+)|coroners?|returning officers?|cafcass|DWP|department for work|HMRC|universal credit|VOA|valuation office\w*(?: agency)?|private landlords?|independent (?:bod|school)\w*|academ\w+|trusts?|charit\w+)\b)"},
    {"<regulator>", R"((?:information commissioner|\bICO\b|social work england|health and care professions|\bHCPC\b|professional body|regulator|\bOfsted\b|\bCQC\b|care quality commission|health service ombudsman|\bPHSO\b|housing ombudsman|the police|monitoring officer|department for education|secretary of state for education|\bNMC\b|nursing and midwifery|\bGMC\b|general medical council|\bIOPC\b|independent office for police|office of the public guardian|equality and human rights|financial ombudsman|external auditor|pensions ombudsman|electoral commission|driver and vehicle|\bDVLA\b|valuation office))"},
    {"<injustice>", R"((?:injustice|impact|disadvantage|detriment|loss|harm))"},
    {"<fault>", R"((?:fault|maladministration|failing|failure|wrongdoing|error)s?\b)"},
};

}  // namespace

std::string_view code(RuleFamily family) {
  switch (family) {
    case RuleFamily::ground: return "ground";
    case RuleFamily::finding: return "finding";
    case RuleFamily::remedy: return "remedy";
    case RuleFamily::outcome_sought: return "outcome-sought";
    case RuleFamily::body_role: return "body-role";
    case RuleFamily::voice: return "voice";
  }
  return "ground";
}

std::string expand(std::string_view pattern) {
  std::string out = "(?s)";
  while (!pattern.empty()) {
    bool found = false;
    for (const Word& word : kVocabulary) {
      if (pattern.substr(0, word.name.size()) != word.name) continue;
      out += word.pattern;
      pattern.remove_prefix(word.name.size());
      found = true;
      break;
    }
    if (found) continue;
    out += pattern.front();
    pattern.remove_prefix(1);
  }
  return out;
}

}  // namespace faultline
