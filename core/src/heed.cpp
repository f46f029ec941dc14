// SPDX-License-Identifier: MIT
#include "heed.h"

#include <algorithm>
#include <string>

#include "rules/words.h"

namespace faultline {
namespace {

constexpr double kMakesProblem = 0.3;  // of what is possible
constexpr double kSpeaksAlone = 0.5;   // where the words say nothing
constexpr double kAgainstWords = 2;    // what the nearest weigh on the matter, beside the confidence of the words
constexpr std::size_t kNearest = 10;

// The share of the nearest decisions that `holds` of, each counting by the fourth power of its score.
template <class Holds>
double share(const std::vector<Hit>& nearest, Holds holds) {
  double held = 0, all = 0;
  for (std::size_t i = 0; i < nearest.size() && i < kNearest; ++i) {
    const double square = nearest[i].score * nearest[i].score;
    all += square * square;
    if (holds(nearest[i].record)) held += square * square;
  }
  return all > 0 ? held / all : 0;
}

// The value that words and neighbours speak for most, of those that the nearest decisions `admits` have.
template <class Admits>
void heed_value(const std::vector<Hit>& nearest, std::string Record::*field, Admits admits, Conclusion& concluded) {
  const auto support = [&](const std::string& value) {
    return share(nearest, [&](const Record& record) { return admits(record) && record.*field == value; });
  };
  const double said = concluded.value.empty() ? 0 : concluded.confidence;
  std::string best = concluded.value;
  double most = said + kAgainstWords * support(best);
  for (const Hit& hit : nearest) {
    const std::string& value = hit.record.*field;
    if (!admits(hit.record) || value == concluded.value) continue;
    const double weight = kAgainstWords * support(value);
    if (weight > most) most = weight, best = value;
  }
  concluded.value = best;
  concluded.confidence = most / (1 + kAgainstWords);
}

// Without words that say what the complaint is about, neighbours say nothing either.
void heed_matter(const std::vector<Hit>& nearest, Complaint& complaint) {
  if (nearest.empty() || complaint.category.span.empty()) return;
  const std::string before = complaint.category.value;
  heed_value(nearest, &Record::category, [](const Record&) { return true; }, complaint.category);
  if (complaint.category.value != before) complaint.subcategory = {"", complaint.category.span, 0};
  heed_value(nearest, &Record::subcategory, [&](const Record& r) { return r.category == complaint.category.value; }, complaint.subcategory);
  if (complaint.subcategory.span.empty()) complaint.subcategory.span = complaint.category.span;
}

}  // namespace

void heed_precedents(const std::vector<Hit>& nearest, Complaint& complaint) {
  heed_matter(nearest, complaint);
  for (Check& check : complaint.checks) {
    const bool possible = check.status == "possible";
    if (!possible && check.status != "unknown") continue;
    const double closed = share(nearest, [&](const Record& record) {
      return std::find(record.grounds.begin(), record.grounds.end(), check.code) != record.grounds.end();
    });
    if (closed < (possible ? kMakesProblem : kSpeaksAlone)) continue;
    check.status = "problem";
    check.headline = words::check(check.code)->problem;
    check.why.append(" ").append(words::sentence(possible ? "precedents-agree" : "precedents-alone"));
    // Nothing was said of the test itself, so the words are those that say what the complaint is about.
    for (const Conclusion* matter : {&complaint.subcategory, &complaint.category})
      if (check.evidence.empty() && !matter->span.empty()) check.evidence.push_back(matter->span);
  }
}

}  // namespace faultline
