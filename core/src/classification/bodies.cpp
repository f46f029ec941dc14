// SPDX-License-Identifier: MIT
// Other bodies: where the decision points the person, and which it only mentions.
#include <algorithm>
#include <set>

#include "classification/reading.h"
#include "domain.h"

namespace faultline {
namespace {

bool is_recital(const Sentence& sentence) {
  return sentence.recital || sentence.passage->zone == SectionKind::powers ||
         sentence.passage->zone == SectionKind::law;
}

// Courts are where many stories happen; as bodies they count where the decision reasons about them.
bool is_only_told(std::string_view code, const Sentence& sentence) {
  const bool scene = code.find("court") != std::string_view::npos;
  return scene && (sentence.passage->zone == SectionKind::events || sentence.passage->zone == SectionKind::method);
}

// "We would not expect the monitoring officer to look at it, as that is for the police."
bool not_expected(const Text& text, const Sentence& sentence, Span mention) {
  static const Pattern denied(R"(\b(?:(?:not|n't) (?:\w+ )?(?:expect|reasonable (?:to expect|for))|unreasonable (?:to expect|for))\b)");
  static const Pattern turn(R"(\b(?:as|because|since|but|however|so)\b|;)");
  const auto found = denied.find(text.clean(), {sentence.span.begin, mention.begin});
  return found && !turn.find(text.clean(), {found->span.end, mention.begin});
}

bool points_there(const Reading& reading, const Sentence& sentence, Span mention) {
  if (is_recital(sentence) || sentence.passage->zone == SectionKind::complaint) return false;
  if (not_expected(reading.text, sentence, mention)) return false;
  bool pointed = false;
  for (const RuleMatch& hit : sentence.hits) {
    if (hit.family != RuleFamily::body_role) continue;
    if (hit.rule->code == "mentioned") return false;
    const bool points = hit.rule->code == "signposted" || (hit.rule->code == "signposted-if-closed" && (reading.declined || sentence.gives_reason));
    if (points && !attributed(reading.text, sentence, std::min(hit.span.begin, mention.begin)))
      pointed = true;
  }
  return pointed;
}

// "The Tribunal", where the decision has named only one.
std::vector<BodyMention> short_mentions(const Reading& reading) {
  std::set<std::string> named;
  for (const BodyMention& mention : reading.facts.bodies) {
    if (mention.code.find("tribunal") != std::string::npos) named.insert(mention.code);
  }
  std::vector<BodyMention> mentions;
  if (named.size() != 1) return mentions;
  static const Pattern tribunal(R"(\bthe tribunal\b)");
  for (const Sentence& sentence : reading.sentences) {
    for (const Match& match : tribunal.find_all(reading.text.clean(), sentence.span)) {
      mentions.push_back({*named.begin(), match.span});
    }
  }
  return mentions;
}

}  // namespace

std::vector<Body> read_bodies(const Reading& reading) {
  std::vector<Body> bodies;
  std::vector<BodyMention> mentions = reading.facts.bodies;
  for (BodyMention& one : short_mentions(reading)) mentions.push_back(std::move(one));
  for (const BodyMention& mention : mentions) {
    const Sentence* sentence = reading.sentence_at(mention.span.begin);
    if (sentence == nullptr) continue;
    const bool signposted = points_there(reading, *sentence, mention.span);
    if (!signposted && is_only_told(mention.code, *sentence)) continue;
    auto body = std::find_if(bodies.begin(), bodies.end(), [&](const Body& one) { return one.code == mention.code; });
    if (body == bodies.end()) {
      const domain::BodyInfo* info = domain::body(mention.code);
      bodies.push_back({mention.code, info != nullptr ? std::string(info->label) : mention.code, BodyRole::mentioned, {}});
      body = std::prev(bodies.end());
    }
    if (signposted && body->role == BodyRole::mentioned) {
      body->role = BodyRole::signposted;
      body->evidence.clear();
    }
    if (signposted || body->role == BodyRole::mentioned) {
      add_evidence(body->evidence, {mention.span, sentence->passage->zone, sentence->passage->is_summary,
                                    signposted ? "role.signposted" : "role.mentioned"});
    }
  }
  return bodies;
}

}  // namespace faultline
