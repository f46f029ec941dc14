// SPDX-License-Identifier: MIT
#include "search.h"

#include <algorithm>
#include <cmath>

#include "query.h"
#include "reasons.h"

namespace faultline {
namespace {

using format::Column;

struct Candidate {
  std::uint32_t decision = 0;
  double score = 0;
};

// The filters of a search, as ids of this index.
class Filter {
 public:
  Filter(const Index::View& view, const SearchOptions& options) : view_(view), options_(options) {
    categories_ = ids(options.categories);
    subcategories_ = ids(options.subcategories);
    outcomes_ = ids(options.outcomes);
    authorities_ = ids(options.authorities);
    for (const std::string& ground : options.grounds)
      for (std::uint32_t bit = 0; bit < format::kCodeBits; ++bit)
        if (view.name(format::kFirstGround + bit) == ground) grounds_ |= 1u << bit;
  }
  [[nodiscard]] bool admits(std::uint32_t d) const {
    const int year = static_cast<int>(view_.column<std::uint32_t>(format::kDate, d) / 10000);
    return among<std::uint16_t>(options_.categories, categories_, format::kCategory, d) &&
           among<std::uint16_t>(options_.subcategories, subcategories_, format::kSubcategory, d) &&
           among<std::uint8_t>(options_.outcomes, outcomes_, format::kOutcome, d) &&
           among<std::uint16_t>(options_.authorities, authorities_, format::kAuthority, d) &&
           (options_.grounds.empty() || (view_.column<std::uint32_t>(format::kGrounds, d) & grounds_) != 0) &&
           (options_.from_year == 0 || year >= options_.from_year) && (options_.to_year == 0 || year <= options_.to_year);
  }

 private:
  using Ids = std::vector<std::uint32_t>;
  [[nodiscard]] Ids ids(const std::vector<std::string>& wanted) const {
    Ids found;
    for (std::uint32_t id = format::kFirstOtherName; !wanted.empty() && id < view_.names(); ++id)
      if (std::find(wanted.begin(), wanted.end(), view_.name(id)) != wanted.end()) found.push_back(id);
    return found;
  }
  template <class T>
  [[nodiscard]] bool among(const std::vector<std::string>& wanted, const Ids& found, Column column, std::uint32_t d) const {
    return wanted.empty() || std::find(found.begin(), found.end(), view_.column<T>(column, d)) != found.end();
  }

  const Index::View& view_;
  const SearchOptions& options_;
  Ids categories_, subcategories_, outcomes_, authorities_;
  std::uint32_t grounds_ = 0;
};

std::vector<std::uint32_t> text_scores(const Index::View& view, const std::vector<QueryTerm>& terms) {
  const scoring::Saturation& saturation = scoring::saturation();
  std::vector<std::uint32_t> all(view.decisions());
  std::uint32_t* scores = all.data();
  const auto* lengths = reinterpret_cast<const unsigned char*>(view.columns[format::kLength]);
  for (const QueryTerm& term : terms) {
    PostingGroups groups(term.postings, view.decisions());
    while (groups.next()) {
      const std::uint16_t* by_length = saturation[groups.level()].data();
      groups.walk([=, weight = term.weight](std::uint32_t decision) { scores[decision] += weight * by_length[lengths[decision]]; });
    }
  }
  return all;
}

// How well the decision's codes are those asked for: 0 to about 1.
double agreement(const CodeWeights& wanted, std::uint32_t codes) {
  double sum = 0;
  int count = 0;
  for (std::uint32_t rest = codes, bit = 0; rest != 0; rest >>= 1, ++bit) {
    if ((rest & 1) == 0) continue;
    sum += wanted.weight[bit];
    ++count;
  }
  return count == 0 ? 0 : sum / std::sqrt(static_cast<double>(count));
}

// The parts of a score beside its words, each as a share of the best text score.
class CodeScore {
 public:
  CodeScore(const Index::View& view, const Features& query, Similarity by, const scoring::Tuning& tuning)
      : view_(view), by_(by), tuning_(tuning) {
    grounds_ = code_weights(query.grounds, view, format::kFirstGround);
    remedies_ = code_weights(query.remedies, view, format::kFirstRemedy);
    for (std::uint32_t id = format::kFirstOtherName; id < view.names(); ++id) {
      const std::string_view name = view.name(id);
      if (!query.category.empty() && name == query.category) category_ = id;
      if (!query.subcategory.empty() && name == query.subcategory) subcategory_ = id;
    }
    category_weight_ = tuning.category * query.category_confidence;
    subcategory_weight_ = tuning.subcategory * query.subcategory_confidence;
  }
  [[nodiscard]] double text_weight() const { return by_ == Similarity::matter ? 1 : 0.5; }
  [[nodiscard]] double ground(std::uint32_t d) const {
    const auto codes = view_.column<std::uint32_t>(format::kGrounds, d);
    const double match = codes != 0 ? agreement(grounds_, codes) : tuning_.no_ground * (1 - std::min(1.0, grounds_.most));
    return (by_ == Similarity::grounds ? 1.0 : tuning_.grounds) * match;
  }
  // No less than ground, remedy and category together ever give.
  [[nodiscard]] double most() const {
    constexpr double kRounding = 1e-9;
    const double ground = std::max(grounds_.strongest, tuning_.no_ground);
    return (by_ == Similarity::grounds ? 1.0 : tuning_.grounds) * ground +
           (by_ == Similarity::remedy ? remedies_.strongest : 0) + category_weight_ + subcategory_weight_ + kRounding;
  }
  [[nodiscard]] double remedy(std::uint32_t d) const {
    return by_ == Similarity::remedy ? agreement(remedies_, view_.column<std::uint32_t>(format::kRemedies, d)) : 0;
  }
  [[nodiscard]] double category(std::uint32_t d) const {
    if (category_ == 0 || view_.column<std::uint16_t>(format::kCategory, d) != category_) return 0;
    const bool same = subcategory_ != 0 && view_.column<std::uint16_t>(format::kSubcategory, d) == subcategory_;
    return category_weight_ + (same ? subcategory_weight_ : 0);
  }

 private:
  const Index::View& view_;
  Similarity by_;
  scoring::Tuning tuning_;
  CodeWeights grounds_, remedies_;
  std::uint32_t category_ = 0, subcategory_ = 0;
  double category_weight_ = 0, subcategory_weight_ = 0;
};

// References as people write them: "25 005 545", "25005545", "25-005-545".
std::string bare(std::string_view reference) {
  std::string kept;
  for (const char c : reference)
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) kept += c;
  return kept;
}

// The `top` best of those that have a word of the text and that `admits` lets pass; equal scores by reference.
// `least(score)` is no more than the words' part that a decision needs to reach a score: most are passed over by it.
template <class Score, class Least, class Admits>
std::vector<Candidate> best(const Index::View& view, const std::vector<std::uint32_t>& words, std::size_t top, Score score,
                            Least least, Admits admits) {
  const auto is_better = [&](const Candidate& a, const Candidate& b) {
    return a.score != b.score ? a.score > b.score : view.reference(a.decision) < view.reference(b.decision);
  };
  std::vector<Candidate> heap;  // its front is the worst of the best
  heap.reserve(top + 1);
  std::uint32_t needed = 1;
  for (std::uint32_t d = 0; d < words.size(); ++d) {
    if (words[d] < needed) continue;
    const Candidate candidate{d, score(d)};
    const bool full = heap.size() == top;
    if ((full && candidate.score < heap.front().score) || !admits(d)) continue;
    if (full) {
      if (!is_better(candidate, heap.front())) continue;
      std::pop_heap(heap.begin(), heap.end(), is_better);
      heap.pop_back();
    }
    heap.push_back(candidate);
    std::push_heap(heap.begin(), heap.end(), is_better);
    if (heap.size() == top) needed = std::max(1u, least(heap.front().score));
  }
  std::sort_heap(heap.begin(), heap.end(), is_better);
  return heap;
}

bool is_itself(const Record& record, const std::vector<std::string>& twins, const std::string& own) {
  if (own.empty()) return false;
  return bare(record.reference) == own ||
         std::any_of(twins.begin(), twins.end(), [&](const std::string& twin) { return bare(twin) == own; });
}

// Nothing is as near to a text as itself; it must not be the measure of the others. Returns the most that is left.
std::uint32_t forget_itself(const Index::View& view, const std::string& own, std::vector<std::uint32_t>& words) {
  const auto nearest = std::max_element(words.begin(), words.end());
  if (own.empty()) return *nearest;
  std::vector<std::string> twins;
  const Record record = view.record(static_cast<std::uint32_t>(nearest - words.begin()), twins);
  if (!is_itself(record, twins, own)) return *nearest;
  *nearest = 0;
  return *std::max_element(words.begin(), words.end());
}

void count(Counts& counts, const Index::View& view, std::uint32_t decision) {
  ++counts.decisions;
  ++counts.outcomes[std::string(view.name(view.column<std::uint8_t>(format::kOutcome, decision)))];
  for (std::uint32_t rest = view.column<std::uint32_t>(format::kGrounds, decision), bit = 0; rest != 0; rest >>= 1, ++bit)
    if ((rest & 1) != 0) ++counts.grounds[std::string(view.name(format::kFirstGround + bit))];
}

}  // namespace

Precedents find_precedents(const Index::View& view, const Features& query, const SearchOptions& options,
                           const scoring::Tuning& tuning) {
  Precedents found;
  found.decisions = view.decisions();
  found.built = view.newest();
  if (options.top == 0 || view.decisions() == 0) return found;

  const std::vector<QueryTerm> terms = query_terms(query, view, tuning);
  std::vector<std::uint32_t> words = text_scores(view, terms);
  const std::string own = bare(query.reference);
  const double most = forget_itself(view, own, words);
  if (most == 0) return found;
  const CodeScore codes(view, query, options.by, tuning);
  const Filter filter(view, options);
  const double unit = codes.text_weight() / most;
  const auto score = [&](std::uint32_t d) { return codes.text_weight() * (words[d] / most) + codes.ground(d) + codes.remedy(d) + codes.category(d); };
  const auto least = [&](double wanted) { return static_cast<std::uint32_t>(std::max(0.0, (wanted - codes.most()) / unit)); };
  // One more than asked for: the text itself may be among them.
  const std::size_t wanted = std::min<std::size_t>(options.top, view.decisions());
  const std::vector<Candidate> nearest =
      best(view, words, std::max(wanted, kNeighbourhood) + 1, score, least, [&](std::uint32_t d) { return filter.admits(d); });

  std::vector<std::uint32_t> shown;
  for (const Candidate& c : nearest) {
    if (found.hits.size() == wanted && found.neighbourhood.decisions == kNeighbourhood) break;
    if (!own.empty() || found.hits.size() < wanted) {
      Hit hit;
      hit.record = view.record(c.decision, hit.twins);
      if (is_itself(hit.record, hit.twins, own)) continue;
      if (found.hits.size() < wanted) {
        hit.score = c.score;
        shown.push_back(c.decision);
        found.hits.push_back(std::move(hit));
        count(found.counts, view, c.decision);
      }
    }
    if (found.neighbourhood.decisions < kNeighbourhood) count(found.neighbourhood, view, c.decision);
  }
  std::vector<WordReasons> reasons = word_reasons(view, terms, shown);
  for (std::size_t i = 0; i < shown.size(); ++i)
    explain(found.hits[i], reasons[i], unit, {codes.ground(shown[i]), codes.category(shown[i]), codes.remedy(shown[i])}, query);
  return found;
}

std::vector<PrecedentsBothWays> find_both_ways(const Index::View& view, const Features& query, const std::vector<std::string>& grounds,
                                               std::size_t top) {
  std::vector<PrecedentsBothWays> found(grounds.size());
  if (grounds.empty() || top == 0 || view.decisions() == 0) return found;
  const std::vector<std::uint32_t> words = text_scores(view, query_terms(query, view));
  const std::string own = bare(query.reference);
  const auto score = [&](std::uint32_t d) { return double(words[d]); };
  const auto least = [](double wanted) { return static_cast<std::uint32_t>(wanted); };
  const auto nearest = [&](Column column, std::uint32_t mask) {
    std::vector<std::string> references;
    const auto has = [&](std::uint32_t d) { return (view.column<std::uint32_t>(column, d) & mask) != 0; };
    for (const Candidate& c : best(view, words, top + 1, score, least, has)) {
      const std::string_view reference = view.reference(c.decision);
      if (references.size() < top && bare(reference) != own) references.emplace_back(reference);
    }
    return references;
  };
  for (std::size_t i = 0; i < grounds.size(); ++i) {
    std::uint32_t mask = 0;
    for (std::uint32_t bit = 0; bit < format::kCodeBits; ++bit)
      if (!grounds[i].empty() && view.name(format::kFirstGround + bit) == grounds[i]) mask |= 1u << bit;
    if (mask != 0) found[i] = {nearest(format::kGrounds, mask), nearest(format::kOvercome, mask)};
  }
  return found;
}

}  // namespace faultline
