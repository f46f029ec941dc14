// SPDX-License-Identifier: MIT
#include "support/golden.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace faultline::testing {
namespace {

using Json = nlohmann::json;
using Codes = std::set<std::string>;

std::string shown(const Codes& codes) {
  std::string out;
  for (const std::string& code : codes) out.append(out.empty() ? "{" : ", ").append(code);
  return out.append("}");
}

Codes strings(const Json& list) {
  Codes out;
  for (const Json& entry : list) out.insert(entry.get<std::string>());
  return out;
}

// The values of `member` in a list of objects, of those where `filter` holds `wanted` (or of all).
Codes members(const Json& list, const char* member, const char* filter = nullptr, std::string_view wanted = {}) {
  Codes out;
  for (const Json& entry : list)
    if (filter == nullptr || entry[filter] == wanted) out.insert(entry[member].get<std::string>());
  return out;
}

Codes without(const Codes& all, const Codes& some) {
  Codes out;
  std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::inserter(out, out.end()));
  return out;
}

std::string differences(const Codes& gold, const Codes& actual) {
  std::string out;
  if (const Codes missing = without(gold, actual); !missing.empty()) out += " missing " + shown(missing);
  if (const Codes extra = without(actual, gold); !extra.empty()) out += " unexpected " + shown(extra);
  return out;
}

std::string field_difference(const Json& gold, const Json& actual, const char* member) {
  const Json value = actual.is_null() ? Json() : actual[member];
  return value == gold ? "" : " expected " + gold.dump() + ", got " + value.dump();
}

std::string summary_difference(const Json& gold, const Json& actual) {
  const std::string value = actual.is_null() ? "" : actual["value"].get<std::string>();
  return value.rfind(gold.get<std::string>(), 0) == 0 ? "" : " starts with \"" + value.substr(0, 80) + "\"";
}

std::string section_difference(const Json& gold, const Json& sections) {
  Json actual = Json::array();
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const bool any_kind = i < gold.size() && gold[i][0].is_null();
    actual.push_back({any_kind ? Json() : sections[i]["kind"], sections[i]["paragraphs"].size()});
  }
  return actual == gold ? "" : " expected " + gold.dump() + ", got " + actual.dump();
}

std::string heading_difference(const Json& gold, const Json& sections) {
  Json actual = Json::array();
  for (const Json& section : sections) actual.push_back(section["heading"]);
  return actual == gold ? "" : " expected " + gold.dump() + ", got " + actual.dump();
}

std::string number_difference(const Json& gold, const Json& sections) {
  std::size_t count = 0;
  bool runs_on = true;
  for (const Json& section : sections)
    for (const Json& paragraph : section["paragraphs"]) runs_on = runs_on && paragraph["number"] == ++count;
  if (!runs_on) return " numbers do not run on from 1";
  return count == gold ? "" : " expected " + gold.dump() + ", got " + std::to_string(count);
}

std::string item_difference(const Json& gold, const Json& sections) {
  Json actual = Json::object();
  for (const Json& section : sections)
    for (const Json& paragraph : section["paragraphs"])
      if (!paragraph["items"].empty())
        actual[std::to_string(paragraph["number"].get<int>())] = paragraph["items"].size();
  return actual == gold ? "" : " expected " + gold.dump() + ", got " + actual.dump();
}

bool is_guidance(const std::string& canonical) {
  for (const char* word : {"LGA 1974", " Act ", "Regulations", "Order", "Rules"})
    if (canonical.find(word) != std::string::npos) return false;
  return true;
}

std::string statute_difference(const Json& gold, const Json& statutes) {
  const Codes expected = strings(gold);
  Codes actual = members(statutes, "canonical");
  for (auto it = actual.begin(); it != actual.end();)
    it = is_guidance(*it) && expected.count(*it) == 0 ? actual.erase(it) : std::next(it);
  return differences(expected, actual);
}

std::string ground_difference(const Json& gold, const Json& grounds) {
  const Codes applied = members(grounds, "code", "basis", "applied");
  const Codes required = strings(gold["required"]);
  const Codes extra = without(without(applied, required), strings(gold["allowed"]));
  std::string out;
  if (const Codes missing = without(required, applied); !missing.empty()) out += " missing " + shown(missing);
  if (!extra.empty()) out += " unexpected " + shown(extra);
  return out;
}

// Each remedy once; an amount counts where the gold names one.
std::string remedy_difference(const Json& gold, const Json& remedies) {
  const auto key = [](const Json& remedy, bool with_amount) {
    std::string out = remedy["code"].get<std::string>() + "/" + remedy["by"].get<std::string>();
    if (with_amount && remedy.contains("amount_gbp") && !remedy["amount_gbp"].is_null())
      out += "/" + std::to_string(remedy["amount_gbp"].get<double>());
    return out;
  };
  std::multiset<std::string> open;
  for (const Json& remedy : remedies) open.insert(key(remedy, true));
  std::string out;
  for (const Json& remedy : gold) {
    const bool with_amount = remedy.contains("amount_gbp");
    const std::string wanted = key(remedy, with_amount);
    const auto it = std::find_if(open.begin(), open.end(), [&](const std::string& have) {
      return with_amount ? have == wanted : have == wanted || have.rfind(wanted + "/", 0) == 0;
    });
    if (it == open.end()) out += " missing " + wanted;
    else open.erase(it);
  }
  for (const std::string& left : open) out += " unexpected " + left;
  return out;
}

std::string difference(const std::string& key, const Json& gold, const Json& actual, const Json& decision) {
  if (key == "outcome") return field_difference(gold, decision["outcome"], "code");
  if (key == "summary_starts") return summary_difference(gold, decision["summary"]);
  if (key == "sections") return section_difference(gold, decision["sections"]);
  if (key == "section_headings") return heading_difference(gold, decision["sections"]);
  if (key == "paragraphs") return number_difference(gold, decision["sections"]);
  if (key == "items") return item_difference(gold, decision["sections"]);
  if (key == "statutes") return statute_difference(gold, decision["statutes"]);
  if (key == "grounds") return ground_difference(gold, decision["grounds"]);
  if (key == "grounds_overcome")
    return differences(strings(gold), members(decision["grounds"], "code", "basis", "overcome"));
  if (key == "findings") return differences(strings(gold), members(decision["findings"], "code"));
  if (key == "bodies_signposted")
    return differences(strings(gold), members(decision["bodies"], "code", "role", "signposted"));
  if (key == "bodies_mentioned")
    return differences(strings(gold), members(decision["bodies"], "code", "role", "mentioned"));
  if (key == "remedies") return remedy_difference(gold, decision["remedies"]);
  if (key == "remedies_recommended")
    return differences(strings(gold), members(decision["remedies"], "code", "by", "recommended"));
  if (key == "complaint_heads")
    return gold == decision["complaint_heads"].size()
               ? ""
               : " expected " + gold.dump() + ", got " + std::to_string(decision["complaint_heads"].size());
  if (key == "outcomes_sought") return differences(strings(gold), members(decision["outcomes_sought"], "code"));
  if (key == "warnings") return differences(strings(gold), members(actual["warnings"], "code"));
  for (const char* field : {"authority", "reference", "category", "subcategory", "complainant", "date"})
    if (key == field) return field_difference(gold, decision[key], "value");
  return " is no key that the runner knows";
}

}  // namespace

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<GoldenPair> golden_pairs(const std::string& texts, const std::string& golds) {
  std::vector<GoldenPair> pairs;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(texts, none)) {
    if (entry.path().extension() != ".txt") continue;
    const std::string name = entry.path().stem().string();
    const Json gold = Json::parse(read_file(golds + "/" + name + ".json"), nullptr, false);
    pairs.push_back({name, read_file(entry.path().string()), gold.is_discarded() ? Json() : gold});
  }
  std::sort(pairs.begin(), pairs.end(), [](const GoldenPair& a, const GoldenPair& b) { return a.name < b.name; });
  return pairs;
}

std::vector<Mismatch> compare(const Json& gold, const Json& actual) {
  if (!actual.contains("decision") || actual["decision"].is_null()) return {{"kind", " was not read as a decision"}};
  std::vector<Mismatch> out;
  for (const auto& [key, value] : gold.items())
    if (std::string what = difference(key, value, actual, actual["decision"]); !what.empty())
      out.push_back({key, key + ":" + what});
  return out;
}

}  // namespace faultline::testing
