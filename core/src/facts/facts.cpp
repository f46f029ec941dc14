// SPDX-License-Identifier: MIT
#include "faultline/facts.h"

#include <algorithm>

#include "ordered.h"
#include "pattern.h"

namespace faultline {
namespace {

bool about_admissions(std::string_view text) {
  static const Pattern kAdmissions(
      "\\b(?:school admissions?|admissions? (?:appeal|authorit|arrangement|code|criteri)|place at (?:a|the|her|his|their) [a-z ]{0,30}school|oversubscri)");
  return kAdmissions.matches(text);
}

// "The appeal panel" has a meaning only where the text is about school admissions.
void find_appeal_panels(const Text& text, const std::vector<Passage>& passages, std::vector<BodyMention>& bodies) {
  static const Pattern kPanel("\\b(?:an?|the|its|that) appeals? panel(?:'s)?\\b");
  if (!about_admissions(text.clean())) return;
  for (const Passage& passage : passages) {
    for (const Match& match : kPanel.find_all(text.clean(), passage.span)) {
      bodies.push_back({"independent-admission-appeal-panel", match.span});
    }
  }
  sort_stably(bodies, [](const BodyMention& a, const BodyMention& b) { return a.span.begin < b.span.begin; });
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
  find_appeal_panels(text, passages, facts.bodies);
  return facts;
}

}  // namespace faultline
