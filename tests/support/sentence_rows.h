// SPDX-License-Identifier: MIT
// Own sentences for the tests of the Assessment Code (tests/drafts/sentences/), and whether reading one raises
// its test. Only the words count: no topic, date or wish was read before.
#pragma once

#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "faultline/complaint.h"

namespace faultline::test {

struct SentenceRow {
  std::string code;
  bool shown = false;  // the sentence shows the test
  std::string text;
};

// `half` 1 or 2 gives that half of the file, anything else the whole.
inline std::vector<SentenceRow> read_sentences(std::istream& file, int half) {
  std::vector<SentenceRow> rows;
  for (std::string line; std::getline(file, line);) {
    const std::size_t first = line.find('\t');
    const std::size_t second = first == std::string::npos ? first : line.find('\t', first + 1);
    if (second == std::string::npos) continue;
    rows.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1) == "yes", line.substr(second + 1)});
  }
  const auto middle = rows.begin() + static_cast<std::ptrdiff_t>((rows.size() + 1) / 2);
  if (half == 1) rows.erase(middle, rows.end());
  if (half == 2) rows.erase(rows.begin(), middle);
  return rows;
}

inline bool raises_problem(std::string_view code, std::string_view text) {
  const Complaint complaint = read_complaint(read_text(text), {"2024-06-01"});
  // merits and no-fault-evidence lie so close that either is right where one is.
  const std::string_view twin = code == "merits" ? "no-fault-evidence" : code == "no-fault-evidence" ? "merits" : code;
  for (const Check& check : complaint.checks) {
    if ((check.code == code || check.code == twin) && check.status == "problem") return true;
  }
  return false;
}

struct SentenceTally {
  int right = 0, wrong = 0, missed = 0;
  void count(bool shown, bool raised) {
    right += shown && raised ? 1 : 0;
    wrong += !shown && raised ? 1 : 0;
    missed += shown && !raised ? 1 : 0;
  }
  void add(const SentenceTally& more) {
    right += more.right;
    wrong += more.wrong;
    missed += more.missed;
  }
  [[nodiscard]] double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
  [[nodiscard]] double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
};

}  // namespace faultline::test
