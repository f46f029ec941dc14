// SPDX-License-Identifier: MIT
// faultline batch: a plain filter. Paths in, one JSON line each out, in the order they came.
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <iostream>
#include <thread>

#include "commands.h"

namespace faultline::cli {
namespace {

// {"file": …} goes before the analysis' own keys.
std::string with_file(const std::string& path, const std::string& json) {
  return "{\"file\":" + json_string(path) + "," + json.substr(1);
}

std::string analyse_line(const std::string& path, const AnalysisSetup& setup) {
  const Result<std::string> bytes = read_file(path);
  if (!bytes) return with_file(path, to_json(bytes.error()));
  const Result<Analysis> analysis = analyse(*bytes, setup.options, setup.index_or_null());
  if (!analysis) return with_file(path, to_json(analysis.error()));
  return with_file(path, to_json(*analysis, *bytes, setup.json));
}

class Progress {
 public:
  void add(std::size_t done) {
    done_ += done;
    if (shown_) std::fprintf(stderr, "\r%zu analysed", done_);
  }
  ~Progress() {
    if (shown_ && done_ > 0) std::fputc('\n', stderr);
  }

 private:
  bool shown_ = isatty(STDERR_FILENO) != 0;
  std::size_t done_ = 0;
};

// A chunk of inputs on all jobs, then out in order: memory stays that of one chunk.
bool run_chunk(const std::vector<std::string>& paths, const AnalysisSetup& setup, std::size_t jobs) {
  std::vector<std::string> lines(paths.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < paths.size(); i = next++) lines[i] = analyse_line(paths[i], setup);
  };
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < std::min(jobs, paths.size()); ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
  for (const std::string& line : lines) {
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
  }
  return std::fflush(stdout) == 0;
}

}  // namespace

int run_batch(const Words& words) {
  std::optional<UsageError> mistake;
  std::vector<std::string_view> values = kAnalysisValues;
  values.insert(values.end(), {"--from", "--jobs"});
  const Arguments arguments = read_arguments(words, {values, {}}, mistake);
  if (mistake) return usage("batch", mistake->message);
  const bool from_stdin = arguments.has("--from");
  if (from_stdin && arguments.get("--from", "") != "-") return usage("batch", "--from takes '-': paths on standard input, one a line.");
  if (from_stdin == !arguments.inputs.empty()) return usage("batch", "Name files or folders, or give their paths with --from -.");
  const auto jobs = whole_number(arguments.get("--jobs", "1"), 1, 256);
  if (!jobs) return usage("batch", "--jobs is a whole number from 1 to 256.");
  int exit_code = kDone;
  const auto setup = read_setup("batch", arguments, exit_code);
  if (!setup) return exit_code;

  const std::size_t chunk_size = *jobs * 16;
  std::vector<std::string> chunk;
  Progress progress;
  bool written = true;
  const auto flush = [&] {
    written = written && run_chunk(chunk, *setup, *jobs);
    progress.add(chunk.size());
    chunk.clear();
  };
  const auto take = [&](std::string path) {
    chunk.push_back(std::move(path));
    if (chunk.size() == chunk_size) flush();
  };
  for (const std::string& input : arguments.inputs) {
    const auto files = list_files(input, {".txt", ".html", ".htm"});
    if (!files) {
      take(input);  // it becomes a line with its error, in its place
      continue;
    }
    for (const std::string& file : *files) take(file);
  }
  if (from_stdin) {
    for (std::string path; written && std::getline(std::cin, path);) {
      if (path.ends_with('\r')) path.pop_back();
      if (!path.empty()) take(std::move(path));
    }
  }
  flush();
  return written ? kDone : kInputFailed;
}

}  // namespace faultline::cli
