// SPDX-License-Identifier: MIT
// Collections of any size, made from the digest, and what building and opening them takes.
//
//   faultline_scale DECISIONS.jsonl digest 100000 OUT.idx    records like the digest's, with changed words
//   faultline_scale DECISIONS.jsonl full 5000 OUT.idx        whole decisions of 1,000 words
//
// Writes the index, with one more name the records too (for other engines), and prints one line of JSON.
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
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

std::vector<Record> read_records(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::vector<Record> records;
  for (std::string line; std::getline(file, line);)
    if (auto record = parse_record(line)) records.push_back(*record);
  return records;
}

void write_records(const char* path, const std::vector<Record>& records) {
  std::ofstream file(path, std::ios::binary);
  for (const Record& r : records) {
    const nlohmann::json line{{"reference", r.reference}, {"category", r.category},   {"subcategory", r.subcategory},
                              {"complaint", r.complaint}, {"reasoning", r.reasoning}, {"topics", r.topics},
                              {"lay", r.lay},             {"body_text", r.body_text}};
    file << line.dump() << '\n';
  }
}

double most_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

// The quickest of five: what opening takes once the file is in memory.
double open_time(const std::string& bytes) {
  double quickest = 1e9;
  for (int round = 0; round < 5; ++round) {
    const auto start = std::chrono::steady_clock::now();
    if (Index::open(std::as_bytes(std::span(bytes.data(), bytes.size())))) quickest = std::min(quickest, milliseconds_since(start));
  }
  return quickest;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string kind = argc == 5 || argc == 6 ? argv[2] : "";
  if (kind != "digest" && kind != "full") {
    std::fprintf(stderr, "faultline_scale DECISIONS.jsonl digest|full COUNT OUT.idx [RECORDS.jsonl]\n");
    return 2;
  }
  constexpr std::uint32_t kWords = 1000;
  const auto count = static_cast<std::uint32_t>(std::strtoul(argv[3], nullptr, 10));
  const std::vector<Record> few = read_records(argv[1]);
  std::vector<Record> records = kind == "full" ? test::long_decisions(few, count, kWords) : test::multiplied(few, count);
  if (argc == 6) write_records(argv[5], records);
  const auto start = std::chrono::steady_clock::now();
  const std::string bytes = build_index(std::move(records));
  const double built = milliseconds_since(start), megabytes = most_megabytes();
  std::ofstream(argv[4], std::ios::binary) << bytes;

  const auto index = Index::open(std::as_bytes(std::span(bytes.data(), bytes.size())));
  if (!index) return 1;
  const auto part = [&](format::Section s) { return static_cast<double>(index->view().parts[s].size()); };
  const double structures = part(format::kTerms) + part(format::kBlocks) + part(format::kPostings);
  std::printf("{\"collection\": \"%s\", \"decisions\": %zu, \"bytes\": %zu, \"search_bytes_each\": %.1f, \"build_ms\": %.0f, "
              "\"build_mb\": %.0f, \"open_ms\": %.2f}\n",
              kind.c_str(), index->size(), bytes.size(), structures / static_cast<double>(count), built, megabytes, open_time(bytes));
}
