// SPDX-License-Identifier: MIT
// The same decision, however it was copied, gives the same facts. What was printed is the measure, not what
// the core read from another form.
#include <doctest/doctest.h>

#include <sstream>

#include "faultline/analysis.h"
#include "faultline/json.h"
#include "support/golden.h"
#include "support/render_copies.h"

using namespace faultline;
using namespace faultline::testing;

namespace {

using Json = nlohmann::json;

const std::string kFolder = std::string(FAULTLINE_SOURCE_DIR) + "/tests/golden/";

constexpr const char* kDecisions[] = {
    "closed-late-adoption-file",
    "closed-nothing-to-add-statutory-stages",
    "closed-court-proceedings-care-order",
    "closed-no-fault-evidence-parking-permit",
    "mislead-late-overcome-recitals-galore",
    "mislead-quoted-grounds-of-council",
    "upheld-2013-council-tax-bailiff",
    "upheld-2022-fault-no-injustice-tree-order",
    "upheld-2023-fault-already-remedied-housing",
    "upheld-2024-scope-split-homelessness",
    "draft-2022-safeguarding-note",
    "joint-2024-discharge-from-hospital",
    "other-label-referred-back",
};

std::string joined(const std::string& text, const std::string& citation) {
  return citation.empty() ? text : text + " " + citation;
}

// One line per thing a reader sees: field, heading, paragraph with its number, item.
std::vector<std::string> printed(const CopySource& source, const Json& gold) {
  std::vector<std::string> out;
  for (const char* key : {"authority", "reference", "category", "subcategory", "outcome", "date"})
    out.push_back(std::string(key) + ": " + gold[key].dump());
  out.push_back("summary: " + source.summary);
  int number = 0;
  for (const CopySection& section : source.sections) {
    out.push_back("# " + section.heading);
    for (const CopyParagraph& paragraph : section.paragraphs) {
      out.push_back(std::to_string(++number) + " " + joined(paragraph.text, paragraph.citation));
      for (const std::string& item : paragraph.items) out.push_back("* " + item);
    }
  }
  return out;
}

std::vector<std::string> read(const Json& decision) {
  std::vector<std::string> out;
  const auto value = [](const Json& field, const char* member) { return field.is_null() ? Json() : field[member]; };
  for (const char* key : {"authority", "reference", "category", "subcategory"})
    out.push_back(std::string(key) + ": " + value(decision[key], "value").dump());
  out.push_back("outcome: " + value(decision["outcome"], "code").dump());
  out.push_back("date: " + value(decision["date"], "value").dump());
  out.push_back("summary: " + (decision["summary"].is_null() ? "" : decision["summary"]["value"].get<std::string>()));
  for (const Json& section : decision["sections"]) {
    out.push_back("# " + section["heading"].get<std::string>());
    for (const Json& paragraph : section["paragraphs"]) {
      out.push_back(std::to_string(paragraph["number"].get<int>()) + " " + paragraph["text"].get<std::string>());
      for (const Json& item : paragraph["items"]) out.push_back("* " + item["text"].get<std::string>());
    }
  }
  return out;
}

Json sections_of(const Json& decision) {
  Json out = Json::array();
  for (const Json& section : decision["sections"]) out.push_back({section["kind"], section["level"]});
  return out;
}

Json decision_in(const std::string& text) {
  Options options;
  options.kind = KindChoice::decision;
  const auto analysis = analyse(text, options, nullptr);
  REQUIRE(analysis);
  return Json::parse(to_json(*analysis, text, {}), nullptr, false)["decision"];
}

std::string first_difference(const std::vector<std::string>& expected, const std::vector<std::string>& actual) {
  for (std::size_t i = 0; i < std::max(expected.size(), actual.size()); ++i) {
    const std::string left = i < expected.size() ? expected[i] : "(end)";
    const std::string right = i < actual.size() ? actual[i] : "(end)";
    if (left != right) return "\n  printed: " + left + "\n  read:    " + right;
  }
  return "";
}

}  // namespace

TEST_CASE("every form of a copy gives the fields, sections, paragraphs and items that were printed") {
  for (const char* name : kDecisions) {
    const CopySource source = read_canonical(read_file(kFolder + name + ".txt"));
    const Json gold = Json::parse(read_file(kFolder + name + ".json"), nullptr, false);
    REQUIRE_MESSAGE(gold.is_object(), name);
    const std::vector<std::string> expected = printed(source, gold);
    const Json sections = sections_of(decision_in(copy_forms().front().render(source)));
    for (const CopyForm& form : copy_forms()) {
      const Json decision = decision_in(form.render(source));
      const std::string difference = first_difference(expected, read(decision));
      CHECK_MESSAGE(difference.empty(), std::string(name), " as ", std::string(form.name), difference);
      if (difference.empty())
        CHECK_MESSAGE(sections_of(decision) == sections, std::string(name), " as ", std::string(form.name), ": kinds or levels differ");
    }
  }
}

TEST_CASE("the renderer reads a canonical text without losing a word") {
  const std::string text = read_file(kFolder + "mislead-late-overcome-recitals-galore.txt");
  CHECK(copy_forms().front().render(read_canonical(text)) == text);
}
