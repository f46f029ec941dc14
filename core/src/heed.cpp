// SPDX-License-Identifier: MIT
#include "heed.h"

#include <algorithm>
#include <string>

#include "rules/words.h"

namespace faultline {
namespace {

constexpr double kMakesProblem = 0.3;  // of what is possible
constexpr double kSpeaksAlone = 0.5;   // where the words say nothing
constexpr std::size_t kNearest = 10;

// The share of the nearest decisions that were closed on a ground, each counting by the fourth power of its score.
double share_closed_on(const std::string& ground, const std::vector<Hit>& nearest) {
  double closed = 0, all = 0;
  for (std::size_t i = 0; i < nearest.size() && i < kNearest; ++i) {
    const std::vector<std::string>& grounds = nearest[i].record.grounds;
    const double square = nearest[i].score * nearest[i].score;
    all += square * square;
    if (std::find(grounds.begin(), grounds.end(), ground) != grounds.end()) closed += square * square;
  }
  return all > 0 ? closed / all : 0;
}

}  // namespace

void heed_precedents(const std::vector<Hit>& nearest, Complaint& complaint) {
  for (Check& check : complaint.checks) {
    const bool possible = check.status == "possible";
    if (!possible && check.status != "unknown") continue;
    if (share_closed_on(check.code, nearest) < (possible ? kMakesProblem : kSpeaksAlone)) continue;
    check.status = "problem";
    check.headline = words::check(check.code)->problem;
    check.why.append(" ").append(words::sentence(possible ? "precedents-agree" : "precedents-alone"));
    // Nothing was said of the test itself, so the words are those that say what the complaint is about.
    for (const Conclusion* matter : {&complaint.subcategory, &complaint.category})
      if (check.evidence.empty() && !matter->span.empty()) check.evidence.push_back(matter->span);
  }
}

}  // namespace faultline
