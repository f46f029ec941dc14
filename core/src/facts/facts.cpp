// SPDX-License-Identifier: MIT
#include "faultline/facts.h"

#include <algorithm>
#include <set>

#include "pattern.h"

namespace faultline {
namespace {

// The one tribunal that the text names, or nothing.
std::string only_tribunal(const std::vector<BodyMention>& named) {
  std::set<std::string_view> tribunals;
  for (const BodyMention& mention : named) {
    if (mention.code.find("tribunal") != std::string::npos) tribunals.insert(mention.code);
  }
  return tribunals.size() == 1 ? std::string(*tribunals.begin()) : std::string();
}

bool about_admissions(std::string_view text) {
  static const Pattern kAdmissions(
      "\\b(?:school admissions?|admissions? (?:appeal|authorit|arrangement|code|criteri)|place at (?:a|the|her|his|their) [a-z ]{0,30}school|oversubscri)");
  return kAdmissions.matches(text);
}

// Names that only the rest of the text gives a meaning: "the Tribunal" once one tribunal was named, "the appeal
// panel" in a complaint about school admissions.
void find_short_names(const Text& text, const std::vector<Passage>& passages, std::vector<BodyMention>& bodies) {
  static const Pattern kTribunal("\\bthe tribunal(?:'s)?\\b");
  static const Pattern kPanel("\\b(?:an?|the|its|that) appeals? panel(?:'s)?\\b");
  const auto add = [&](const Pattern& pattern, const std::string& code) {
    for (const Passage& passage : passages) {
      for (const Match& match : pattern.find_all(text.clean(), passage.span)) bodies.push_back({code, match.span});
    }
  };
  const std::string tribunal = only_tribunal(bodies);
  if (!tribunal.empty()) add(kTribunal, tribunal);
  if (about_admissions(text.clean())) add(kPanel, "independent-admission-appeal-panel");

  std::sort(bodies.begin(), bodies.end(), [](const BodyMention& a, const BodyMention& b) { return a.span.begin < b.span.begin; });
  const auto overlaps = [](const BodyMention& a, const BodyMention& b) { return a.span.overlaps(b.span); };
  bodies.erase(std::unique(bodies.begin(), bodies.end(), overlaps), bodies.end());
}

}  // namespace

std::string_view code(Precision precision) {
  switch (precision) {
    case Precision::day: return "day";
    case Precision::month: return "month";
    case Precision::year: return "year";
    case Precision::relative: return "relative";
  }
  return "day";
}

Facts find_facts(const Text& text, const std::vector<Passage>& passages) {
  Facts facts;
  facts.statutes = find_statutes(text, passages);
  facts.people = find_people(text, passages);
  for (const Passage& passage : passages) {
    const auto append = [](auto& to, auto from) { to.insert(to.end(), from.begin(), from.end()); };
    append(facts.dates, find_dates(text, passage.span));
    append(facts.money, find_money(text, passage.span));
    append(facts.bodies, find_bodies(text, passage.span));
  }
  find_short_names(text, passages, facts.bodies);
  return facts;
}

}  // namespace faultline
