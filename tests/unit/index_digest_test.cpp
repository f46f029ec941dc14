// SPDX-License-Identifier: MIT
// The digest of published decisions, held to its form record by record (CONTRIBUTING.md says how to add to it).
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "domain.h"
#include "faultline/index_builder.h"
#include "pattern.h"

using namespace faultline;

namespace {

std::vector<nlohmann::json> digest() {
  std::ifstream file(FAULTLINE_SOURCE_DIR "/web/precedents/decisions.jsonl", std::ios::binary);
  std::vector<nlohmann::json> records;
  for (std::string line; std::getline(file, line);) records.push_back(nlohmann::json::parse(line, nullptr, false));
  return records;
}

template <class Table>
std::set<std::string> codes(const Table& table) {
  std::set<std::string> found;
  for (const auto& entry : table) found.emplace(entry.code);
  return found;
}

bool are_among(const nlohmann::json& list, const std::set<std::string>& allowed) {
  return list.is_array() && std::all_of(list.begin(), list.end(), [&](const auto& code) {
           return code.is_string() && allowed.count(code.template get<std::string>()) == 1;
         });
}

// Our own words: no long quotation, no person by name.
const Pattern& quotation() {
  static const Pattern pattern(R"([“"][^”"]{40,}[”"])");
  return pattern;
}
const Pattern& person() {
  static const Pattern pattern(R"(\b(?:Mr|Mrs|Miss|Ms|Dr)\.? [A-Z][a-z]+)", Pattern::Case::exact);
  return pattern;
}

}  // namespace

TEST_CASE("every record of the digest keeps to the form") {
  const Pattern reference(R"(^\d\d \d{3} \d{3}[a-z]?$)"), date(R"(^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$)"),
      url(R"(^https://www\.lgo\.org\.uk/[a-z0-9/.-]+$)");
  const std::set<std::string> grounds = codes(domain::grounds()), findings = codes(domain::findings()), bodies = codes(domain::bodies());
  std::set<std::string> labels, remedies;
  for (const auto& outcome : domain::outcomes()) labels.emplace(outcome.label);
  for (const std::string_view remedy : domain::remedies()) remedies.emplace(remedy);

  std::set<std::string> references;
  for (const nlohmann::json& r : digest()) {
    REQUIRE(r.is_object());
    const std::string ref = r.value("reference", "");
    INFO(ref);
    CHECK(reference.matches(ref));
    CHECK(references.insert(ref).second);
    CHECK(date.matches(r.value("date", "")));
    CHECK((r["url"].is_null() || url.matches(r["url"].get<std::string>())));
    CHECK(labels.count(r.value("decision", "")) == 1);
    for (const char* key : {"authority", "category", "subcategory", "complaint"}) CHECK(!r.value(key, "").empty());
    CHECK(are_among(r["grounds"], grounds));
    CHECK(are_among(r["findings"], findings));
    CHECK(are_among(r["remedies"], remedies));
    CHECK(are_among(r["bodies"], bodies));
    CHECK((r["payment_gbp"].is_null() || r["payment_gbp"].get<double>() > 0));
    for (const char* key : {"complaint", "reasoning"}) {
      const std::string words = r.value(key, "");
      CHECK(words.size() < 600);
      CHECK_FALSE(quotation().matches(words));
      CHECK_FALSE(person().matches(words));
    }
    CHECK(parse_record(r.dump()));
  }
  CHECK(references.size() >= 1400);
}

TEST_CASE("a line that is no record is refused with the reason") {
  CHECK(parse_record("").error().code == "bad-record");
  CHECK(parse_record("[1]").error().code == "bad-record");
  CHECK(parse_record(R"({"authority": "X"})").error().message == "The record has no reference.");
  CHECK(parse_record(R"({"reference": 7, "complaint": "x"})").error().code == "bad-record");
  const auto r = parse_record(R"({"reference": "20 000 001", "decision": "Not upheld", "complaint": "x", "topics": null, "more": 1})");
  REQUIRE(r);
  CHECK(r->decision == "not-upheld");
  CHECK_FALSE(r->payment_gbp);
}

TEST_CASE("a saved decision becomes a record of its facts, and what is none is refused") {
  CHECK(record_of_decision("A shopping list: bread, milk.").error().code == "not-a-decision");
  const auto r = record_of_decision(
      "Somewhere Borough Council (20 123 456)\nCategory : Housing > Allocations\nDecision : Upheld\nDecision date : 03 Mar 2021\n\n"
      "The Ombudsman's final decision:\nSummary: The Council was at fault for losing an application for a larger home.\n\n"
      "The complaint\n1. Ms X says the Council lost her application for a larger home.\n\n"
      "The Ombudsman's role and powers\n2. We investigate complaints about 'maladministration' and 'service failure'.\n\n"
      "What I found\n3. The Council mislaid the form in a cupboard.\n");
  REQUIRE(r);
  CHECK(r->reference == "20 123 456");
  CHECK(r->decision == "upheld");
  CHECK(r->body_text.find("cupboard") != std::string::npos);
  CHECK(r->body_text.find("maladministration") == std::string::npos);
}
