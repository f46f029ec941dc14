// SPDX-License-Identifier: MIT
#include <algorithm>

#include "faultline/facts.h"
#include "ordered.h"
#include "pattern.h"
#include "rules/bodies.h"

namespace faultline {
namespace {

struct Patterns {
  std::vector<Pattern> each;
  PatternSet any;
};

const Patterns& patterns() {
  static const Patterns made = [] {
    std::vector<std::string_view> sources;
    std::vector<Pattern> each;
    for (const BodyNaming& row : body_namings()) {
      sources.push_back(row.pattern);
      each.emplace_back(row.pattern, Pattern::Case::exact);
    }
    return Patterns{std::move(each), PatternSet(sources, Pattern::Case::exact)};
  }();
  return made;
}

}  // namespace

std::vector<BodyMention> find_bodies(const Text& text, Span within) {
  const std::string_view clean = text.clean();
  std::vector<BodyMention> found;
  for (const int index : patterns().any.matching(clean.substr(within.begin, within.size()))) {
    const auto row = static_cast<std::size_t>(index);
    for (const Match& match : patterns().each[row].find_all(clean, within)) {
      found.push_back({std::string(body_namings()[row].code), match.span});
    }
  }
  // Of names that overlap the longest counts: "Leasehold Valuation Tribunal" is no Valuation Tribunal.
  sort_stably(found, [](const BodyMention& a, const BodyMention& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  std::vector<BodyMention> kept;
  for (BodyMention& mention : found) {
    if (!kept.empty() && kept.back().span.overlaps(mention.span)) {
      if (mention.span.size() > kept.back().span.size()) kept.back() = std::move(mention);
      continue;
    }
    kept.push_back(std::move(mention));
  }
  kept.erase(std::remove_if(kept.begin(), kept.end(), [](const BodyMention& mention) { return mention.code.empty(); }), kept.end());
  return kept;
}

}  // namespace faultline
