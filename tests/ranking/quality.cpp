// SPDX-License-Identifier: MIT
// Known-item search with the drafts: how often, and how high, the decision that a draft was written for is
// found; what each part of the ranking is worth; how long a search takes.
//
//   faultline_ranking decisions.jsonl drafts.jsonl…            a table over all the drafts
//   faultline_ranking decisions.jsonl drafts.jsonl… --json     the same for scripts
//   faultline_ranking decisions.jsonl drafts.jsonl… --sweep    the neighbours of each value, and cross-validation
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "faultline/complaint.h"
#include "faultline/features.h"
#include "faultline/index_builder.h"
#include "index/search.h"

namespace {

using namespace faultline;
using scoring::Tuning;

struct Draft {
  std::string target;
  Features features;
};

std::vector<std::string> lines(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::vector<std::string> read;
  for (std::string line; std::getline(file, line);)
    if (!line.empty()) read.push_back(line);
  return read;
}

std::vector<Record> read_records(const char* path) {
  std::vector<Record> records;
  for (const std::string& line : lines(path))
    if (auto record = parse_record(line)) records.push_back(*record);
  return records;
}

void read_drafts(const char* path, std::vector<Draft>& drafts) {
  for (const std::string& line : lines(path)) {
    const auto object = nlohmann::json::parse(line);
    const Text text = read_text(object.at("text").get<std::string>());
    const Complaint complaint = read_complaint(text, {.today = object.at("today").get<std::string>()});
    drafts.push_back({object.at("target").get<std::string>(), features(text, complaint)});
  }
}

// An index together with the bytes that it reads.
struct Loaded {
  std::string bytes;
  Index::View view;
};

Loaded load(std::vector<Record> records) {
  Loaded loaded{build_index(std::move(records)), {}};
  loaded.view = *Index::View::open(loaded.bytes);
  return loaded;
}

constexpr std::size_t kDeep = 100;

std::size_t rank_of(const Draft& draft, const Loaded& index, const Tuning& tuning) {
  SearchOptions options;
  options.top = kDeep;
  const Precedents found = find_precedents(index.view, draft.features, options, tuning);
  for (std::size_t i = 0; i < found.hits.size(); ++i)
    if (found.hits[i].record.reference == draft.target) return i + 1;
  return kDeep + 1;
}

struct Quality {
  double mrr = 0, recall = 0, depth = 0;  // depth: mean of log2(rank), which every draft has a say in
};

Quality quality(const std::vector<Draft>& drafts, const Loaded& index, const Tuning& tuning,
                const std::function<bool(std::size_t)>& counts = [](std::size_t) { return true; }) {
  Quality sum;
  double n = 0;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (!counts(i)) continue;
    const std::size_t rank = rank_of(drafts[i], index, tuning);
    ++n;
    sum.depth += std::log2(static_cast<double>(rank));
    if (rank > 10) continue;
    sum.mrr += 1.0 / static_cast<double>(rank);
    ++sum.recall;
  }
  return {sum.mrr / n, sum.recall / n, sum.depth / n};
}

struct Latency {
  double median = 0, p95 = 0;  // milliseconds
};

// Of each draft the quickest of several rounds: what the search takes, not what else the machine does.
Latency latency(const std::vector<Draft>& drafts, const Loaded& index) {
  constexpr int kRounds = 9;
  std::vector<double> times;
  for (const Draft& draft : drafts) {
    double quickest = 1e9;
    for (int round = 0; round < kRounds; ++round) {
      const auto start = std::chrono::steady_clock::now();
      const Precedents found = find_precedents(index.view, draft.features, {});
      const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
      if (!found.hits.empty()) quickest = std::min(quickest, took.count());
    }
    times.push_back(quickest);
  }
  std::sort(times.begin(), times.end());
  return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

struct Row {
  std::string name;
  Quality quality;
};

std::vector<Row> ablations(const std::vector<Record>& records, const std::vector<Draft>& drafts, const Loaded& index) {
  std::vector<Row> rows{{"as it ships", quality(drafts, index, {})}};
  const auto tuned = [&](const char* name, const std::function<void(Tuning&)>& change) {
    Tuning tuning;
    change(tuning);
    rows.push_back({name, quality(drafts, index, tuning)});
  };
  const auto rebuilt = [&](const char* name, const std::function<void(Record&)>& change) {
    std::vector<Record> changed = records;
    for (Record& r : changed) change(r);
    rows.push_back({name, quality(drafts, load(std::move(changed)), {})});
  };
  tuned("without synonyms", [](Tuning& t) { t.matter = 0; });
  tuned("words of any draft count in full", [](Tuning& t) { t.draft_words = false; });
  tuned("without slips of the pen", [](Tuning& t) { t.typo = 0; });
  tuned("without grounds", [](Tuning& t) { t.grounds = 0; });
  tuned("without the category", [](Tuning& t) { t.category = t.subcategory = 0; });
  tuned("without any code", [](Tuning& t) { t.grounds = t.category = t.subcategory = 0; });
  tuned("words only", [](Tuning& t) { t.matter = t.typo = t.grounds = t.category = t.subcategory = 0; });
  rebuilt("without lay words", [](Record& r) { r.lay.clear(); });
  rebuilt("without topics", [](Record& r) { r.topics.clear(); });
  rebuilt("without reasoning", [](Record& r) { r.reasoning.clear(); });
  return rows;
}

struct Knob {
  const char* name;
  double Tuning::* value;
  std::vector<double> tried;
};
const std::vector<Knob>& knobs() {
  static const std::vector<Knob> all{
      {"matter", &Tuning::matter, {0, 0.3, 0.5, 0.6, 0.8, 1}},     {"typo", &Tuning::typo, {0, 0.3, 0.5, 0.8}},
      {"grounds", &Tuning::grounds, {0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4}}, {"no_ground", &Tuning::no_ground, {0, 0.25, 0.5, 0.75, 1}},
      {"category", &Tuning::category, {0, 0.05, 0.1, 0.15, 0.2}},  {"subcategory", &Tuning::subcategory, {0, 0.05, 0.1, 0.15, 0.2, 0.3}}};
  return all;
}

void print(const std::string& name, const Quality& q) {
  std::printf("%-34s %8.3f %10.3f %12.2f\n", name.c_str(), q.mrr, q.recall, q.depth);
}

// Picks values knob by knob on four fifths of the drafts and measures them on the fifth that was left out.
void cross_validate(const std::vector<Draft>& drafts, const Loaded& index) {
  constexpr std::size_t kFolds = 5;
  Quality sum;
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    Tuning tuning;
    const auto is_train = [&](std::size_t i) { return i % kFolds != fold; };
    const auto is_test = [&](std::size_t i) { return i % kFolds == fold; };
    for (const Knob& knob : knobs()) {
      double best = 1e9, chosen = tuning.*knob.value;
      for (const double value : knob.tried) {
        Tuning with = tuning;
        with.*knob.value = value;
        const double depth = quality(drafts, index, with, is_train).depth;
        if (depth < best) best = depth, chosen = value;
      }
      tuning.*knob.value = chosen;
    }
    const Quality q = quality(drafts, index, tuning, is_test);
    sum = {sum.mrr + q.mrr / kFolds, sum.recall + q.recall / kFolds, sum.depth + q.depth / kFolds};
  }
  print("tuned on 4/5, measured on 1/5", sum);
}

void sweep(const std::vector<Draft>& drafts, const Loaded& index) {
  for (const Knob& knob : knobs()) {
    for (const double value : knob.tried) {
      Tuning tuning;
      tuning.*knob.value = value;
      char name[64];
      std::snprintf(name, sizeof name, "%s %.2f", knob.name, value);
      print(name, quality(drafts, index, tuning));
    }
  }
  cross_validate(drafts, index);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "faultline_ranking DECISIONS.jsonl DRAFTS.jsonl... [--json | --sweep]\n");
    return 2;
  }
  std::string mode;
  const std::vector<Record> records = read_records(argv[1]);
  std::vector<Draft> drafts;
  for (int i = 2; i < argc; ++i) {
    if (argv[i][0] == '-')
      mode = argv[i];
    else
      read_drafts(argv[i], drafts);
  }
  const auto start = std::chrono::steady_clock::now();
  const Loaded index = load(records);
  const std::chrono::duration<double, std::milli> built = std::chrono::steady_clock::now() - start;
  if (mode == "--json") {
    const Quality q = quality(drafts, index, {});
    const Latency time = latency(drafts, index);
    std::printf("{\"drafts\": %zu, \"decisions\": %u, \"mrr_at_10\": %.4f, \"recall_at_10\": %.4f, \"median_ms\": %.4f, "
                "\"p95_ms\": %.4f, \"build_ms\": %.0f, \"bytes\": %zu}\n",
                drafts.size(), index.view.decisions(), q.mrr, q.recall, time.median, time.p95, built.count(),
                index.bytes.size());
    return 0;
  }
  std::printf("%-34s %8s %10s %12s\n", "", "MRR@10", "recall@10", "mean log2");
  if (mode == "--sweep") {
    sweep(drafts, index);
    return 0;
  }
  for (const Row& row : ablations(records, drafts, index)) print(row.name, row.quality);
  const Latency time = latency(drafts, index);
  std::printf("%zu drafts, %u decisions: median %.3f ms, p95 %.3f ms; index %zu bytes\n", drafts.size(),
              index.view.decisions(), time.median, time.p95, index.bytes.size());
}
