// SPDX-License-Identifier: MIT
// How well drafts are read: every field of the gold drafts against the analysis, as a table, with what went wrong
// under it. `scripts/accuracy-drafts [FILE.jsonl] [--field NAME] [--words-only | --without-target]`: without
// precedents, or without the decision that the draft was written for, which nobody's own complaint has in the index.
#include <cstdio>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "faultline/analysis.h"
#include "faultline/index_builder.h"

using namespace faultline;
using nlohmann::json;

namespace {

struct Tally {
  int right = 0, wrong = 0, missed = 0;  // for sets: true positives, false positives, false negatives
  std::vector<std::string> notes;

  double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
  double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
  double f1() const {
    const double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
};

using Codes = std::set<std::string>;

std::string join(const Codes& codes) {
  std::string out;
  for (const std::string& code : codes) out += (out.empty() ? "" : " ") + code;
  return out;
}

Codes codes_of(const json& gold, const char* key) {
  Codes codes;
  if (gold.contains(key)) {
    for (const json& code : gold[key]) codes.insert(code.get<std::string>());
  }
  return codes;
}

class Report {
 public:
  void value(const std::string& field, const std::string& id, const json& gold, const std::string& got) {
    Tally& tally = tallies_[field];
    const std::string expected = gold.is_string() ? gold.get<std::string>() : "";
    if (expected.empty()) {
      if (!got.empty()) tally.notes.push_back(id + "  gold none, got " + got);
      return;
    }
    if (expected == got) {
      ++tally.right;
    } else {
      ++tally.missed;
      tally.notes.push_back("* " + id + "  gold " + expected + ", got " + (got.empty() ? "nothing" : got));
    }
  }

  void set(const std::string& field, const std::string& id, const Codes& gold, const Codes& either, const Codes& got) {
    Tally& tally = tallies_[field];
    Codes extra, absent;
    for (const std::string& code : got) {
      if (gold.count(code)) {
        ++tally.right;
        ++right_of_[field][code];
      } else if (!either.count(code)) {
        ++tally.wrong;
        extra.insert(code);
        ++wrong_of_[field][code];
      }
    }
    for (const std::string& code : gold) {
      if (got.count(code)) continue;
      ++tally.missed;
      absent.insert(code);
      ++missed_of_[field][code];
    }
    if (!extra.empty() || !absent.empty()) {
      tally.notes.push_back("* " + id + "  missed [" + join(absent) + "]  wrongly [" + join(extra) + "]");
    }
  }

  void print(const std::string& only) const {
    std::printf("%-20s %6s %6s %6s %6s   %s\n", "field", "prec", "recall", "F1/acc", "n", "right/wrong/missed");
    for (const auto& [field, tally] : tallies_) {
      std::printf("%-20s %6.3f %6.3f %6.3f %6d   %d/%d/%d\n", field.c_str(), tally.precision(), tally.recall(),
                  is_value(field) ? tally.recall() : tally.f1(), tally.right + tally.missed, tally.right, tally.wrong,
                  tally.missed);
    }
    for (const auto& [field, tally] : tallies_) {
      if (only != "all" && only != field) continue;
      std::printf("\n%s\n", field.c_str());
      for (const std::string& note : tally.notes) std::printf("  %s\n", note.c_str());
      print_codes(field, "right", right_of_);
      print_codes(field, "wrongly", wrong_of_);
      print_codes(field, "missed", missed_of_);
    }
  }

 private:
  using Counts = std::map<std::string, std::map<std::string, int>>;

  static bool is_value(const std::string& field) {
    static const Codes kValues{"authority", "category", "subcategory", "complained_to_body", "known_since_year"};
    return kValues.count(field) > 0;
  }
  static void print_codes(const std::string& field, const char* what, const Counts& counts) {
    const auto codes = counts.find(field);
    if (codes == counts.end()) return;
    std::printf("  %s:", what);
    for (const auto& [code, count] : codes->second) std::printf(" %s %d", code.c_str(), count);
    std::printf("\n");
  }

  std::map<std::string, Tally> tallies_;
  Counts right_of_, wrong_of_, missed_of_;
};

template <class List, class Key>
Codes codes_in(const List& list, const Key& key) {
  Codes codes;
  for (const auto& each : list) codes.insert(key(each));
  return codes;
}

Codes checks_with(const Complaint& complaint, std::string_view status) {
  Codes codes;
  for (const Check& check : complaint.checks) {
    if (check.status == status) codes.insert(check.code);
  }
  return codes;
}

// "The two are close; where one is right the other is never counted as wrong" (labelling.md).
Codes problem_allowances(const json& gold) {
  Codes either = codes_of(gold, "possible");
  const Codes problems = codes_of(gold, "problems");
  for (const Codes* codes : {&problems, static_cast<const Codes*>(&either)}) {
    if (codes->count("merits") || codes->count("no-fault-evidence")) {
      either.insert({"merits", "no-fault-evidence"});
      break;
    }
  }
  return either;
}

enum class Neighbours { all, without_target, none };

// The digest, and an index of all of it or of all but one decision.
class Digest {
 public:
  explicit Digest(const char* path) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
      if (auto record = parse_record(line)) records_.push_back(*record);
    open(records_);
  }
  const Index& whole() const { return *index_; }
  const Index& without(const std::string& reference) {
    std::vector<Record> rest;
    for (const Record& record : records_)
      if (record.reference != reference) rest.push_back(record);
    open(std::move(rest));
    return *index_;
  }

 private:
  void open(std::vector<Record> records) {
    bytes_ = build_index(std::move(records));
    auto index = Index::open(std::as_bytes(std::span(bytes_)));
    index_ = *index;
  }

  std::vector<Record> records_;
  std::string bytes_;
  std::optional<Index> index_;
};

void compare(Report& report, const json& draft, Digest& digest, Neighbours neighbours) {
  const json& gold = draft["gold"];
  const std::string id = draft["id"];
  const std::string source = draft["text"];
  const Index* index = neighbours == Neighbours::none  ? nullptr
                       : neighbours == Neighbours::all ? &digest.whole()
                                                       : &digest.without(draft.value("target", ""));
  Options options;
  options.kind = KindChoice::complaint;
  options.today = draft["today"].get<std::string>();
  const Complaint complaint = *(*analyse(source, options, index)).complaint;

  report.value("authority", id, gold["authority"], complaint.authority.value);
  report.value("category", id, gold["category"], complaint.category.value);
  report.value("subcategory", id, gold["subcategory"], complaint.subcategory.value);
  report.value("complained_to_body", id, gold["complained_to_body"], std::string(code(complaint.complained_to_body.status)));
  const json known = gold["known_since"].is_string() ? json(gold["known_since"].get<std::string>().substr(0, 4)) : json();
  report.value("known_since_year", id, known, complaint.known_since ? complaint.known_since->value.substr(0, 4) : "");

  const auto by_code = [](const auto& each) { return each.code; };
  report.set("injustice", id, codes_of(gold, "injustice"), codes_of(gold, "injustice_possible"),
             codes_in(complaint.injustice, by_code));
  report.set("outcomes_sought", id, codes_of(gold, "outcomes_sought"), codes_of(gold, "outcomes_sought_possible"),
             codes_in(complaint.outcomes_sought, by_code));
  report.set("proceedings", id, codes_of(gold, "proceedings"), {},
             codes_in(complaint.proceedings, [](const Proceeding& each) { return each.kind; }));
  report.set("problems", id, codes_of(gold, "problems"), problem_allowances(gold), checks_with(complaint, "problem"));
  report.set("clear", id, codes_of(gold, "clear"), {}, checks_with(complaint, "clear"));
  report.set("signposts", id, codes_of(gold, "signposts"), codes_of(gold, "signposts_possible"),
             codes_in(complaint.signposts, [](const Signpost& each) { return each.body; }));
}

}  // namespace

int main(int argc, char** argv) {
  std::string path = FAULTLINE_SOURCE_DIR "/tests/ranking/dev-drafts.jsonl", only = "all";
  Neighbours neighbours = Neighbours::all;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--field" && i + 1 < argc) {
      only = argv[++i];
    } else if (argument == "--words-only") {
      neighbours = Neighbours::none;
    } else if (argument == "--without-target") {
      neighbours = Neighbours::without_target;
    } else {
      path = argument;
    }
  }
  std::ifstream file(path);
  Digest digest(FAULTLINE_SOURCE_DIR "/web/precedents/decisions.jsonl");
  Report report;
  int drafts = 0;
  for (std::string line; std::getline(file, line);) {
    const json draft = json::parse(line, nullptr, false);
    if (draft.is_discarded()) continue;
    compare(report, draft, digest, neighbours);
    ++drafts;
  }
  if (drafts == 0) {
    std::fprintf(stderr, "no drafts in %s\n", path.c_str());
    return 1;
  }
  std::printf("%d drafts\n", drafts);
  report.print(only);
}
