// SPDX-License-Identifier: MIT
// Postings: which decisions have a term, and how often, while an index is being built.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "faultline/index.h"

namespace faultline {

// What a record's words weigh, term by term, and their sum.
struct WordBag {
  std::unordered_map<std::string, double> terms;
  double words = 0;
};
[[nodiscard]] WordBag word_bag(const Record& record);

class Postings {
 public:
  // Decisions must come in rising order.
  void add(std::uint32_t decision, const WordBag& bag);

  // The parts of the file: dictionary, block table and postings. Returns the number of terms.
  std::uint32_t write(std::string& terms, std::string& blocks, std::string& postings) const;

 private:
  struct Posting {
    std::uint32_t decision;
    std::uint8_t level;
  };
  std::unordered_map<std::string, std::vector<Posting>> terms_;
};

}  // namespace faultline
