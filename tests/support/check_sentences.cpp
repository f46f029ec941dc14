// SPDX-License-Identifier: MIT
// How well single sentences are read: own sentences of people who write to the Ombudsman, for each test of the
// Assessment Code those that show it ("yes") and those that come close and do not ("no").
//
//   check_sentences FILE.tsv… [--half 1|2] [--misses CODE|all] [--hold PRECISION RECALL]
//
// A line is code<TAB>yes|no<TAB>sentence. Rules were written from the first half of each file; the second half
// was only ever counted. With --hold, less than these shares of all sentences is a failure, and every miss is printed.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "support/sentence_rows.h"

using namespace faultline::test;

int main(int argc, char** argv) {
  std::vector<std::string> paths;
  std::string misses;
  int half = 0;
  double precision = 0, recall = 0;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--half" && i + 1 < argc) {
      half = std::atoi(argv[++i]);
    } else if (argument == "--misses" && i + 1 < argc) {
      misses = argv[++i];
    } else if (argument == "--hold" && i + 2 < argc) {
      precision = std::atof(argv[++i]);
      recall = std::atof(argv[++i]);
      misses = "all";
    } else {
      paths.emplace_back(argument);
    }
  }
  SentenceTally all;
  for (const std::string& path : paths) {
    std::ifstream file(path);
    const std::vector<SentenceRow> rows = read_sentences(file, half);
    if (rows.empty()) {
      std::fprintf(stderr, "no sentences in %s\n", path.c_str());
      return 1;
    }
    SentenceTally tally;
    for (const SentenceRow& row : rows) {
      const bool raised = raises_problem(row.code, row.text);
      tally.count(row.shown, raised);
      if (row.shown != raised && (misses == "all" || misses == row.code)) {
        std::printf("  %s %s\t%s\n", row.code.c_str(), row.shown ? "missed" : "wrongly", row.text.c_str());
      }
    }
    std::printf("%-26s precision %.3f recall %.3f   %d/%d/%d\n", rows.front().code.c_str(), tally.precision(), tally.recall(),
                tally.right, tally.wrong, tally.missed);
    all.add(tally);
  }
  std::printf("%-26s precision %.3f recall %.3f   %d/%d/%d\n", "all", all.precision(), all.recall(), all.right, all.wrong, all.missed);
  return paths.empty() || all.precision() < precision || all.recall() < recall ? 1 : 0;
}
