// SPDX-License-Identifier: MIT
// The commands of faultline. Each takes its words after its name and returns the exit code:
// 0 done, 1 the input could not be read or analysed, 2 the command line is wrong.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "arguments.h"
#include "faultline/analysis.h"
#include "faultline/json.h"
#include "files.h"

namespace faultline::cli {

using Words = std::vector<std::string>;

int run_analyse(const Words& words);
int run_batch(const Words& words);
int run_search(const Words& words);
int run_index(const Words& words);
int run_rules(const Words& words);

inline constexpr int kDone = 0, kInputFailed = 1, kUsage = 2;

// Prints what is wrong and how to get help; returns kUsage.
int usage(const std::string& command, const std::string& message);
// Prints why the input could not be analysed; returns kInputFailed.
int input_failed(const Error& error);

// The options that every analysis takes, read from the command line.
struct AnalysisSetup {
  Options options;
  JsonOptions json;
  std::optional<IndexFile> index;  // the one asked for, else the one that the build made, else none

  [[nodiscard]] const Index* index_or_null() const { return index ? &index->index() : nullptr; }
};
extern const std::vector<std::string_view> kAnalysisValues;    // options of an analysis that take a value
extern const std::vector<std::string_view> kAnalysisSwitches;

// Nothing, where the command line or the index is wrong: `exit_code` says which and the message is printed.
[[nodiscard]] std::optional<AnalysisSetup> read_setup(const std::string& command, const Arguments& arguments, int& exit_code);

}  // namespace faultline::cli
