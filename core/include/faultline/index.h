// SPDX-License-Identifier: MIT
// Index: the nearest precedents, read in place from the bytes of one file. The caller owns the bytes and keeps
// them alive; nothing is parsed or copied when it opens.
//
//   Result<Index> index = Index::open(bytes);
//   if (index) Precedents p = index->search(features, {.top = 10});
//
// A damaged, truncated, foreign or newer file is refused by open and never read out of bounds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "faultline/features.h"
#include "faultline/result.h"

namespace faultline {

// One published decision as facts and our own words (`.jsonl`, one a line; form in core/schema).
// `decision` holds the code of the outcome ("not-upheld"), whatever the line writes.
struct Record {
  std::string reference, authority, category, subcategory, decision, date, url, complaint, reasoning;
  std::vector<std::string> grounds, findings, remedies, bodies, topics, lay;
  std::vector<std::string> overcome;  // difficulties in spite of which the Ombudsman went on
  std::optional<double> payment_gbp;
  std::string body_text;  // full text of a saved decision that was parsed; empty for a digest record
};

struct Why {
  std::string kind;   // "term", "topic", "ground", "category"
  std::string value;
  double weight = 0;  // share of the score, 0 to 1
};

struct Hit {
  Record record;  // without lay and body_text: they are for search only and never stored to be shown
  std::vector<std::string> twins;  // references of the same report
  double score = 0;
  std::vector<Why> why;
};

enum class Similarity { matter, grounds, remedy };

struct SearchOptions {
  std::size_t top = 10;
  Similarity by = Similarity::matter;
  // Filters; empty admits everything. Codes and names as in the records.
  std::vector<std::string> categories, subcategories, outcomes, grounds, authorities;
  int from_year = 0, to_year = 0;
  bool operator==(const SearchOptions&) const = default;
};

// How many of some decisions had which outcome and which grounds. Facts about those, no odds.
struct Counts {
  std::size_t decisions = 0;
  std::map<std::string, std::size_t> outcomes, grounds;
};

inline constexpr std::size_t kNeighbourhood = 100;

struct Precedents {
  std::size_t decisions = 0;  // in the whole index
  std::string built;          // YYYY-MM-DD of the newest decision in it
  std::vector<Hit> hits;      // best first
  Counts counts;              // over the hits
  Counts neighbourhood;       // over the kNeighbourhood nearest that the filters admit, however few hits were asked for
};

struct PrecedentsBothWays {
  std::vector<std::string> applied, overcome;  // references, nearest first
};

class Index {
 public:
  [[nodiscard]] static Result<Index> open(std::span<const std::byte> bytes);

  [[nodiscard]] Precedents search(const Features& query, const SearchOptions& options) const;
  // For each ground, in the order asked: empty lists for one that the index does not know.
  [[nodiscard]] std::vector<PrecedentsBothWays> both_ways(const Features& query, const std::vector<std::string>& grounds,
                                                          std::size_t top) const;
  [[nodiscard]] std::size_t size() const;

  struct View;  // pointers into the bytes (src/index/view.h)
  [[nodiscard]] const View& view() const { return *view_; }

 private:
  Index() = default;
  std::shared_ptr<const View> view_;
};

}  // namespace faultline
