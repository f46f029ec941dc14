// SPDX-License-Identifier: MIT
// Which authority a draft complains of: the one that it names most surely and most often, where the county and
// the district of one place are told apart by the matter (LGA 1974 s25 lists the kinds of body).
#include <algorithm>
#include <map>

#include "complaint/extract.h"
#include "complaint/gazetteer.h"
#include "pattern.h"

namespace faultline {
namespace {

constexpr double kEnough = 0.4;

double weight(const AuthorityMention& mention) {
  switch (mention.how) {
    case Naming::council: return 1.0;
    case Naming::service: return 0.9;
    case Naming::speaker: return mention.ambiguous ? 0.65 : 0.8;
    case Naming::bare: return mention.ambiguous ? 0.45 : 0.6;
    case Naming::place: return mention.ambiguous ? 0.35 : 0.5;
  }
  return 0;
}

bool upper_tier_matter(std::string_view category) {
  return category == "Children's care services" || category == "Education" || category == "Adult care services";
}
bool lower_tier_matter(std::string_view category) {
  return category == "Benefits and tax" || category == "Housing" || category == "Planning" ||
         category == "Environment and regulation";
}

// In two tiers, the county has children, schools, care and roads; the district homes, bins, planning and tax.
bool fits_matter(const domain::Authority& authority, std::string_view category) {
  if (authority.type == "district") return !upper_tier_matter(category);
  if (authority.type == "county") return !lower_tier_matter(category);
  return authority.type == "unitary" || authority.type == "metropolitan" || authority.type == "london-borough";
}

struct Candidate {
  double score = 0;
  Span span;
  double best = 0;
};

// "the county council", "the city council" without a name say of which kind the named place's council is.
bool kind_is_named(const Draft& draft, const domain::Authority& authority) {
  static const Pattern county(R"(\b(?:the|our|my) county(?: council)?\b)"), city(R"(\b(?:the|our|my) city council\b)"),
      district(R"(\b(?:the|our|my) district council\b)"), borough(R"(\b(?:the|our|my) borough(?: council)?\b)");
  if (authority.type == "county") return county.matches(draft.clean);
  if (authority.name.find("City") != std::string_view::npos) return city.matches(draft.clean);
  if (authority.name.find("District") != std::string_view::npos) return district.matches(draft.clean);
  return authority.name.find("Borough") != std::string_view::npos && borough.matches(draft.clean);
}

// A council that is gone is meant only where its time had not passed, or where it is named in full.
double era(const domain::Authority& authority, const AuthorityMention& mention, int year) {
  if (authority.until == 0) return 1;
  if (year != 0 && year <= authority.until) return 1.1;
  return mention.how == Naming::council ? 0.8 : 0.3;
}

void add_initials(const std::vector<Word>& words, const Draft& draft, std::map<const domain::Authority*, Candidate>& candidates) {
  for (const Word& word : words) {
    const std::string_view written = draft.slice(word.span);
    if (written.size() < 3 || written.size() > 5 || !std::all_of(written.begin(), written.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) {
      continue;
    }
    std::vector<const domain::Authority*> owners;
    for (const domain::Authority& authority : domain::authorities()) {
      if (authority.until == 0 && std::find(authority.initials.begin(), authority.initials.end(), written) != authority.initials.end()) {
        owners.push_back(&authority);
      }
    }
    for (const domain::Authority* owner : owners) {
      const bool placed = candidates.count(owner) > 0;
      if (!placed && (owners.size() > 1 || written.size() < 4)) continue;
      Candidate& candidate = candidates[owner];
      candidate.score += placed ? 0.3 : 0.5;
      if (candidate.span.empty()) candidate.span = word.span;
    }
  }
}

void find_provider(const Draft& draft, Complaint& complaint) {
  static const Pattern provider(
      R"(\b(?:[A-Z][\w'&-]+ ){1,4}(?:Care Home|Nursing Home|Residential Home|Rest Home|Care Homes|Homecare|Home Care|Care Group|Care Services|Care Agency|Healthcare|Care Ltd|Care Limited|Ltd|Limited|Lodge|Care)\b)",
      Pattern::Case::exact);
  if (complaint.category.value != "Adult care services") return;
  if (const auto match = provider.find(draft.clean, draft.whole())) {
    complaint.authority = {std::string(draft.slice(match->span)), match->span, 0.5};
  }
}

}  // namespace

void find_authority(const Draft& draft, Complaint& complaint) {
  static const Pattern council(R"(\bcouncil|\bsocial services|\blocal authority\b|\bsocial worker)");
  const std::vector<Word> words = words_of(draft.clean);
  const int year = draft.today ? draft.today->year : 0;
  std::map<const domain::Authority*, Candidate> candidates;
  for (const AuthorityMention& mention : find_authority_mentions(words)) {
    Candidate& candidate = candidates[mention.authority];
    double points = weight(mention) * era(*mention.authority, mention, year);
    if (!fits_matter(*mention.authority, complaint.category.value)) points *= mention.how == Naming::council ? 0.9 : 0.5;
    candidate.score = std::max(candidate.score, points) + (candidate.score > 0 ? 0.08 * std::min(candidate.score, points) : 0);
    if (points > candidate.best) {
      candidate.best = points;
      candidate.span = mention.span;
    }
  }
  add_initials(words, draft, candidates);

  if (candidates.size() == 1 && council.matches(draft.clean)) {
    double& score = candidates.begin()->second.score;
    score = std::max(score, kEnough);
  }

  const domain::Authority* chosen = nullptr;
  double top = 0;
  // In the table's order, so that equal scores always give the same answer.
  for (const domain::Authority& authority : domain::authorities()) {
    const auto candidate = candidates.find(&authority);
    if (candidate == candidates.end()) continue;
    const double score = candidate->second.score + (kind_is_named(draft, authority) ? 0.25 : 0);
    const bool earlier = chosen && score > top - 0.02 && score <= top + 0.02 &&
                         candidate->second.span.begin < candidates[chosen].span.begin;
    if (!chosen || score > top + 0.02 || earlier) {
      chosen = &authority;
      top = score;
    }
  }
  if (chosen && top >= kEnough) {
    complaint.authority = {std::string(chosen->name), candidates[chosen].span, std::min(top, 1.0)};
  } else {
    find_provider(draft, complaint);
  }
}

}  // namespace faultline
