// SPDX-License-Identifier: MIT
// What size does to the index: many digest records, and many whole decisions, made from the digest.
//
//   faultline_scale DECISIONS.jsonl DRAFTS.jsonl      JSON, one line for each collection
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "faultline/index_builder.h"
#include "index/view.h"
#include "support/record_maker.h"

namespace {

using namespace faultline;

double milliseconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

std::vector<std::string> lines(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::vector<std::string> read;
  for (std::string line; std::getline(file, line);) read.push_back(line);
  return read;
}

// Of each query the quickest of three: what the search takes, not what else the machine does.
std::vector<double> search_times(const Index& index, const std::vector<Features>& queries) {
  std::vector<double> times;
  for (const Features& query : queries) {
    double quickest = 1e9;
    for (int round = 0; round < 3; ++round) {
      const auto start = std::chrono::steady_clock::now();
      if (!index.search(query, {}).hits.empty()) quickest = std::min(quickest, milliseconds_since(start));
    }
    times.push_back(quickest);
  }
  std::sort(times.begin(), times.end());
  return times;
}

void measure(const char* name, std::vector<Record> records, const std::vector<Features>& queries) {
  const std::size_t count = records.size();
  auto start = std::chrono::steady_clock::now();
  const std::string bytes = build_index(std::move(records));
  const double built = milliseconds_since(start);
  start = std::chrono::steady_clock::now();
  const auto index = Index::open(std::as_bytes(std::span(bytes.data(), bytes.size())));
  const double opened = milliseconds_since(start);
  if (!index) return;
  const std::vector<double> times = search_times(*index, queries);
  const auto part = [&](format::Section s) { return static_cast<double>(index->view().parts[s].size()); };
  const double structures = (part(format::kTerms) + part(format::kBlocks) + part(format::kPostings)) / double(count);
  std::printf("{\"collection\": \"%s\", \"decisions\": %zu, \"bytes\": %zu, \"search_bytes_each\": %.1f, \"build_ms\": %.0f, "
              "\"open_ms\": %.2f, \"median_ms\": %.3f, \"p95_ms\": %.3f}\n",
              name, index->size(), bytes.size(), structures, built, opened, times[times.size() / 2],
              times[times.size() * 95 / 100]);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "faultline_scale DECISIONS.jsonl DRAFTS.jsonl\n");
    return 2;
  }
  std::vector<Record> records;
  for (const std::string& line : lines(argv[1]))
    if (auto record = parse_record(line)) records.push_back(*record);
  std::vector<Features> queries;
  for (const std::string& line : lines(argv[2])) {
    Features query;
    query.texts.push_back({nlohmann::json::parse(line).at("text").get<std::string>(), 1});
    queries.push_back(query);
  }
  measure("digest", records, queries);
  measure("digest records, multiplied", test::multiplied(records, 100000), queries);
  measure("decisions of 1,000 words", test::long_decisions(records, 5000, 1000), queries);
}
