// SPDX-License-Identifier: MIT
#include "faultline/facts.h"

namespace faultline {

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
  return facts;
}

}  // namespace faultline
