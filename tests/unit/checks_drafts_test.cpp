// SPDX-License-Identifier: MIT
// Our own drafts (tests/drafts/own.jsonl, in the form of the gold drafts), the facts given, only the checks judged.
#include <doctest/doctest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "complaint/checks.h"

using namespace faultline;
using nlohmann::json;

namespace {

std::string text_of(const json& value) { return value.is_string() ? value.get<std::string>() : std::string(); }

std::set<std::string> codes_of(const json& list) {
  std::set<std::string> codes;
  for (const json& code : list) codes.insert(code.get<std::string>());
  return codes;
}

Complaint with_given_facts(const json& gold) {
  Complaint complaint;
  complaint.category.value = text_of(gold["category"]);
  const std::string complained = text_of(gold["complained_to_body"]);
  complaint.complained_to_body.status = complained == "yes" ? Tristate::yes : complained == "no" ? Tristate::no : Tristate::unclear;
  if (gold["known_since"].is_string()) complaint.known_since = Date{text_of(gold["known_since"]), Precision::month, {0, 1}};
  for (const json& code : gold["outcomes_sought"]) complaint.outcomes_sought.push_back({code.get<std::string>(), "", "", {}});
  for (const json& code : gold["injustice"]) complaint.injustice.push_back({code.get<std::string>(), {}});
  return complaint;
}

}  // namespace

TEST_CASE("own drafts: few problems are missed and hardly any is raised on an innocent one") {
  std::ifstream file(FAULTLINE_SOURCE_DIR "/tests/drafts/own.jsonl");
  REQUIRE(file);
  int right = 0, wrong = 0, missed = 0, drafts = 0;
  for (std::string line; std::getline(file, line); ++drafts) {
    const json draft = json::parse(line);
    const json& gold = draft["gold"];
    const std::set<std::string> problems = codes_of(gold["problems"]);
    const std::set<std::string> possible = codes_of(gold["possible"]);
    const std::set<std::string> clear = codes_of(gold["clear"]);
    const auto either = [&](const std::string& code) { return problems.count(code) + possible.count(code) > 0; };
    const bool close_pair = either("merits") || either("no-fault-evidence");
    const std::string words = text_of(draft["text"]);
    const Text text = read_text(words);
    Complaint complaint = with_given_facts(gold);
    add_checks(text, {text_of(draft["today"])}, complaint);
    CAPTURE(text_of(draft["id"]));
    for (const Check& check : complaint.checks) {
      CAPTURE(check.code);
      for (const Span span : check.evidence) CHECK((!span.empty() && span.end <= text.clean().size()));
      if (check.status != "unknown" && check.code != "late" && check.code != "premature") CHECK_FALSE(check.evidence.empty());
      // Never told that all is well where it is not: that would cost the person the case.
      if (check.status == "clear") CHECK(problems.count(check.code) == 0);
      const bool pair = check.code == "merits" || check.code == "no-fault-evidence";
      if (check.status == "problem") {
        if (problems.count(check.code)) ++right;
        else if (!either(check.code) && !(pair && close_pair)) ++wrong;
      } else if (problems.count(check.code)) {
        ++missed;
      }
    }
    CHECK(complaint.missing.size() <= 6);
    for (const Signpost& post : complaint.signposts) CHECK((!post.evidence.empty() && !post.url.empty() && !post.why.empty()));
  }
  CHECK(drafts >= 80);
  CHECK(right >= 9 * (right + missed) / 10);
  CHECK(right >= 95 * (right + wrong) / 100);
}
