// SPDX-License-Identifier: MIT
// How long an analysis takes, JSON included, as the command line and the page pay for it. The first file's first
// analysis is the cold one: it compiles the rules.
//
//   faultline_bench_analysis decision|complaint SECONDS INDEX|- FILE…      one JSON line for each file
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "faultline/json.h"

namespace {

using namespace faultline;

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

double once(const std::string& bytes, const Options& options, const Index* index) {
  const auto start = std::chrono::steady_clock::now();
  const auto analysis = analyse(bytes, options, index);
  if (!analysis || to_json(*analysis, bytes, {}).empty()) std::exit(1);
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) {
    std::fprintf(stderr, "faultline_bench_analysis decision|complaint SECONDS INDEX|- FILE…\n");
    return 2;
  }
  Options options;
  options.today = "2026-01-15";
  options.kind = std::string(argv[1]) == "decision" ? KindChoice::decision : KindChoice::complaint;
  const double milliseconds = 1000 * std::atof(argv[2]);
  const std::string index_bytes = std::string(argv[3]) == "-" ? "" : read(argv[3]);
  std::unique_ptr<Index> index;
  if (!index_bytes.empty()) {
    auto opened = Index::open(std::as_bytes(std::span(index_bytes.data(), index_bytes.size())));
    if (!opened) return 1;
    index = std::make_unique<Index>(std::move(*opened));
  }
  for (int i = 4; i < argc; ++i) {
    const std::string bytes = read(argv[i]);
    const double first = once(bytes, options, index.get());
    std::vector<double> times;
    double spent = 0;
    do {
      times.push_back(once(bytes, options, index.get()));
      spent += times.back();
    } while (spent < milliseconds);
    std::sort(times.begin(), times.end());
    std::printf("{\"file\":%s,\"bytes\":%zu,\"first_ms\":%.3f,\"least_ms\":%.3f,\"median_ms\":%.3f,\"runs\":%zu}\n",
                json_string(argv[i]).c_str(), bytes.size(), first, times.front(), times[times.size() / 2], times.size());
    std::fflush(stdout);
  }
}
