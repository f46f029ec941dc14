// SPDX-License-Identifier: MIT
// How long Index::search alone takes, analysis left out: built natively and for WebAssembly from these lines, so that
// the two can be compared. Of each draft the quickest of several rounds counts.
//
//   faultline_bench_search INDEX DRAFTS.jsonl [ROUNDS]      one line of JSON; `results` must be the same in both builds
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "faultline/complaint.h"
#include "faultline/index.h"

namespace {

using namespace faultline;

std::string bytes_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<Features> read_queries(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::vector<Features> queries;
  for (std::string line; std::getline(file, line);) {
    const auto object = nlohmann::json::parse(line, nullptr, false);
    if (!object.is_object()) continue;
    const Text text = read_text(object["text"].get<std::string>());
    queries.push_back(features(text, read_complaint(text, {.today = object["today"].get<std::string>()})));
  }
  return queries;
}

double milliseconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

// Which decisions were found, in which order, with which scores.
std::uint64_t fingerprint(std::uint64_t sum, const Precedents& found) {
  const auto mix = [&](std::uint64_t value) { sum = (sum ^ value) * 0x100000001B3u; };
  for (const Hit& hit : found.hits) {
    for (const char c : hit.record.reference) mix(static_cast<unsigned char>(c));
    mix(static_cast<std::uint64_t>(hit.score * 1e9));
  }
  return sum;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "faultline_bench_search INDEX DRAFTS.jsonl [ROUNDS]\n");
    return 2;
  }
  const int rounds = argc > 3 ? std::atoi(argv[3]) : 5;
  const std::string bytes = bytes_of(argv[1]);
  const auto index = Index::open(std::as_bytes(std::span(bytes.data(), bytes.size())));
  const std::vector<Features> queries = read_queries(argv[2]);
  if (!index || queries.empty()) {
    std::fprintf(stderr, "%s: no index, or no drafts in %s\n", argv[1], argv[2]);
    return 1;
  }
  std::vector<double> times;
  std::uint64_t results = 0xCBF29CE484222325u;
  for (const Features& query : queries) {
    double quickest = 1e9;
    for (int round = 0; round < rounds; ++round) {
      const auto start = std::chrono::steady_clock::now();
      const Precedents found = index->search(query, {});
      quickest = std::min(quickest, milliseconds_since(start));
      if (round == 0) results = fingerprint(results, found);
    }
    times.push_back(quickest);
  }
  std::sort(times.begin(), times.end());
  std::printf("{\"decisions\": %zu, \"queries\": %zu, \"median_ms\": %.4f, \"p95_ms\": %.4f, \"results\": \"%016llx\"}\n", index->size(),
              queries.size(), times[times.size() / 2], times[times.size() * 95 / 100], static_cast<unsigned long long>(results));
}
