// SPDX-License-Identifier: MIT
// How well decisions are read: precision, recall and F1 for each field, and for each code with --codes, over
// labelled texts, with the number of labels and Wilson's 95 % interval. What a label allows but does not require
// counts neither way. --wrong names every miss.
//
//   scripts/accuracy [--codes] [--wrong] [FOLDER…]     NAME.txt beside NAME.json, or under FOLDER/gold
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "faultline/analysis.h"
#include "faultline/json.h"
#include "support/golden.h"

using namespace faultline;
using namespace faultline::testing;
using Json = nlohmann::json;

namespace {

using Codes = std::set<std::string>;

struct Tally {
  int right = 0, wrong = 0, missed = 0;
};

struct Interval {
  double low = 0, high = 1;
};

// E. B. Wilson, 1927: the interval of a proportion that holds for small numbers too.
Interval wilson(int successes, int trials) {
  if (trials == 0) return {};
  constexpr double z = 1.959964;
  const double n = trials, p = successes / n, z2 = z * z;
  const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const double half = z / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
  return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

class Scores {
 public:
  explicit Scores(bool name_misses) : name_misses_(name_misses) {}

  void sets(const std::string& field, const std::string& text, const Codes& required, const Codes& allowed,
            const Codes& found) {
    for (const std::string& code : found) {
      if (required.count(code) > 0) count(field, code, &Tally::right);
      else if (allowed.count(code) == 0) count(field, code, &Tally::wrong), note(text, field, "not so: " + code);
    }
    for (const std::string& code : required) {
      if (found.count(code) == 0) count(field, code, &Tally::missed), note(text, field, "missed: " + code);
    }
  }
  void value(const std::string& field, const std::string& text, const Json& gold, const Json& found) {
    Codes required, have;
    if (!gold.is_null()) required.insert(gold.dump());
    if (!found.is_null()) have.insert(found.dump());
    sets(field, text, required, {}, have);
  }
  void print(bool with_codes) const {
    std::printf("| field | n | precision | recall | F1 |\n| --- | --- | --- | --- | --- |\n");
    for (const auto& [field, tally] : fields_) print_row(field, tally);
    if (!with_codes) return;
    for (const auto& [field, codes] : codes_) {
      if (codes.size() > 40) continue;  // values of the text, not codes
      std::printf("\n| %s | n | precision | recall | F1 |\n| --- | --- | --- | --- | --- |\n", field.c_str());
      for (const auto& [code, tally] : codes) print_row(code, tally);
    }
  }

 private:
  void count(const std::string& field, const std::string& code, int Tally::* what) {
    ++(fields_[field].*what);
    ++(codes_[field][code].*what);
  }
  void note(const std::string& text, const std::string& field, const std::string& what) const {
    if (name_misses_) std::fprintf(stderr, "%s  %s  %s\n", text.c_str(), field.c_str(), what.c_str());
  }
  static std::string share(int right, int of) {
    if (of == 0) return "–";
    char out[64];
    const Interval i = wilson(right, of);
    std::snprintf(out, sizeof out, "%.3f (%.2f–%.2f)", double(right) / of, i.low, i.high);
    return out;
  }
  static void print_row(const std::string& name, const Tally& t) {
    const int labels = t.right + t.missed;
    const int twice = 2 * t.right + t.wrong + t.missed;
    std::printf("| %s | %d | %s | %s | %.3f |\n", name.c_str(), labels, share(t.right, t.right + t.wrong).c_str(),
                share(t.right, labels).c_str(), twice == 0 ? 1.0 : 2.0 * t.right / twice);
  }
  bool name_misses_;
  std::map<std::string, Tally> fields_;
  std::map<std::string, std::map<std::string, Tally>> codes_;
};

Codes strings(const Json& gold, const char* key) {
  Codes codes;
  if (gold.contains(key))
    for (const Json& one : gold[key]) codes.insert(one.get<std::string>());
  return codes;
}

Codes members(const Json& list, const char* key, const char* where = nullptr, const char* is = nullptr) {
  Codes codes;
  for (const Json& one : list)
    if (where == nullptr || one[where] == is) codes.insert(one[key].get<std::string>());
  return codes;
}

void score(Scores& scores, const GoldenPair& pair, const Json& decision) {
  const Json& gold = pair.gold;
  for (const char* field : {"authority", "reference", "category", "subcategory", "date", "complainant"}) {
    if (gold.contains(field))
      scores.value(field, pair.name, gold[field], decision[field].is_null() ? Json() : decision[field]["value"]);
  }
  if (gold.contains("outcome"))
    scores.value("outcome", pair.name, gold["outcome"], decision["outcome"].is_null() ? Json() : decision["outcome"]["code"]);
  if (gold.contains("grounds"))
    scores.sets("grounds applied", pair.name, strings(gold["grounds"], "required"), strings(gold["grounds"], "allowed"),
                members(decision["grounds"], "code", "basis", "applied"));
  const auto set = [&](const char* key, const char* name, const Codes& found) {
    if (gold.contains(key)) scores.sets(name, pair.name, strings(gold, key), {}, found);
  };
  set("grounds_overcome", "grounds overcome", members(decision["grounds"], "code", "basis", "overcome"));
  set("findings", "findings", members(decision["findings"], "code"));
  set("statutes", "statutes", members(decision["statutes"], "canonical"));
  set("bodies_signposted", "bodies signposted", members(decision["bodies"], "code", "role", "signposted"));
  set("bodies_mentioned", "bodies mentioned", members(decision["bodies"], "code", "role", "mentioned"));
  set("outcomes_sought", "outcomes sought", members(decision["outcomes_sought"], "code"));
  if (gold.contains("remedies")) scores.sets("remedies", pair.name, members(gold["remedies"], "code"), {}, members(decision["remedies"], "code"));
  if (gold.contains("complaint_heads"))
    scores.value("number of heads", pair.name, gold["complaint_heads"], decision["complaint_heads"].size());
}

}  // namespace

int main(int argc, char** argv) {
  bool with_codes = false, name_misses = false;
  std::vector<std::string> folders;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--codes") with_codes = true;
    else if (word == "--wrong") name_misses = true;
    else folders.push_back(word);
  }
  const std::string source = FAULTLINE_SOURCE_DIR;
  if (folders.empty()) folders = {source + "/tests/golden", source + "/../shared/decisions"};

  Options options;
  options.kind = KindChoice::decision;
  Scores scores(name_misses);
  std::size_t texts = 0;
  for (const std::string& folder : folders) {
    const bool apart = std::filesystem::is_directory(folder + "/gold");
    for (const GoldenPair& pair : golden_pairs(folder, apart ? folder + "/gold" : folder)) {
      if (!pair.gold.is_object()) continue;
      const auto analysis = analyse(pair.text, options, nullptr);
      if (!analysis) continue;
      ++texts;
      score(scores, pair, Json::parse(to_json(*analysis, pair.text, {}), nullptr, false)["decision"]);
    }
  }
  if (texts == 0) {
    std::fprintf(stderr, "accuracy: no labelled texts in the folders named.\n");
    return 1;
  }
  std::printf("%zu labelled decisions; in brackets Wilson's 95 %% interval.\n\n", texts);
  scores.print(with_codes);
}
