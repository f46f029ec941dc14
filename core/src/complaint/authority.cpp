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

void add_initials(const std::vector<Word>& words, const Draft& draft, int year, std::map<const domain::Authority*, Candidate>& candidates) {
  for (const Word& word : words) {
    const std::string_view written = draft.slice(word.span);
    if (written.size() < 3 || written.size() > 5 || !std::all_of(written.begin(), written.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) {
      continue;
    }
    std::vector<const domain::Authority*> owners;
    for (const domain::Authority& authority : domain::authorities()) {
      const bool lasted = authority.until == 0 || (year != 0 && year <= authority.until);
      if (lasted && std::find(authority.initials.begin(), authority.initials.end(), written) != authority.initials.end()) {
        owners.push_back(&authority);
      }
    }
    for (const domain::Authority* owner : owners) {
      const bool placed = candidates.count(owner) > 0;
      const bool telling = written.size() > 3 || written.substr(1) == "CC";
      if (!placed && (owners.size() > 1 || !telling)) continue;
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
  for (const Match& match : provider.find_all(draft.clean, draft.whole())) {
    std::string name(draft.slice(match.span));
    if (name.rfind("Social Care", 0) == 0 || name.find("Government") != std::string::npos) continue;
    if (name.size() > 4 && name.compare(name.size() - 4, 4, " Ltd") == 0) name.replace(name.size() - 3, 3, "Limited");
    complaint.authority = {std::move(name), match.span, 0.5};
    return;
  }
}

using Candidates = std::map<const domain::Authority*, Candidate>;

Candidates read_candidates(const Draft& draft, const Complaint& complaint, const std::vector<Word>& words) {
  static const Pattern council(R"(\bcouncil|\bsocial services\b|\blocal authority\b|\bsocial worker|\b(?:planning|housing|highways|enforcement|education|licensing) (?:department|dept|people|office|officer|team)s?\b)");
  const int year = draft.today ? draft.today->year : 0;
  Candidates candidates;
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
  add_initials(words, draft, year, candidates);
  if (candidates.size() == 1 && council.matches(draft.clean)) {
    double& score = candidates.begin()->second.score;
    score = std::max(score, kEnough);
  }
  return candidates;
}

const domain::Authority* council_named(std::string_view name) {
  for (const domain::Authority& authority : domain::authorities()) {
    if (authority.name == name) return &authority;
  }
  return nullptr;
}

// A town speaks for its council, in matters of a county's for the county council above it: aside a name it only helps.
void add_towns(const std::vector<Word>& words, const Complaint& complaint, Candidates& candidates) {
  constexpr double kTown = 0.4, kTownAside = 0.06;
  const bool named = std::any_of(candidates.begin(), candidates.end(), [](const auto& each) { return each.second.score >= kEnough; });
  std::vector<const domain::Authority*> seen;
  for (const AuthorityMention& mention : find_town_mentions(words)) {
    const domain::Authority* authority = mention.authority;
    if (!authority->county.empty() && upper_tier_matter(complaint.category.value)) authority = council_named(authority->county);
    if (!authority || std::find(seen.begin(), seen.end(), authority) != seen.end()) continue;
    seen.push_back(authority);
    const auto known = candidates.find(authority);
    if (known != candidates.end()) {
      known->second.score += kTownAside;
    } else if (!named) {
      candidates[authority] = {kTown, mention.span, kTown};
    }
  }
}

// In the table's order, so that equal scores always give the same answer; of one name the larger place is meant.
const domain::Authority* best_of(const Draft& draft, const Candidates& candidates, double& top) {
  const domain::Authority* chosen = nullptr;
  for (const domain::Authority& authority : domain::authorities()) {
    const auto candidate = candidates.find(&authority);
    if (candidate == candidates.end()) continue;
    const double score = candidate->second.score + (kind_is_named(draft, authority) ? 0.25 : 0);
    const bool close = chosen && score > top - 0.02 && score <= top + 0.02;
    const bool earlier = close && candidate->second.span.begin < candidates.at(chosen).span.begin;
    const bool larger = close && candidate->second.span == candidates.at(chosen).span && chosen->type == "district" && authority.type != "district";
    if (!chosen || score > top + 0.02 || earlier || larger) {
      chosen = &authority;
      top = score;
    }
  }
  return chosen;
}

}  // namespace

void find_authority(const Draft& draft, Complaint& complaint) {
  std::vector<Word> words = words_of(draft.clean);
  Candidates candidates = read_candidates(draft, complaint, words);
  const auto named = [](const auto& each) { return each.second.score >= kEnough; };
  if (std::none_of(candidates.begin(), candidates.end(), named) && mend_slips(words)) {
    candidates = read_candidates(draft, complaint, words);
  }
  add_towns(words, complaint, candidates);
  double top = 0;
  const domain::Authority* chosen = best_of(draft, candidates, top);
  if (chosen && top >= kEnough) {
    complaint.authority = {std::string(chosen->name), candidates[chosen].span, std::min(top, 1.0)};
  } else {
    find_provider(draft, complaint);
  }
}

}  // namespace faultline
