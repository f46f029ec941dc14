// SPDX-License-Identifier: MIT
#include "faultline/json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace faultline;
using Json = nlohmann::json;

namespace {

Json analysed(std::string_view bytes, OffsetUnit unit, KindChoice kind = KindChoice::decision) {
  const Result<Analysis> analysis = analyse(bytes, {.kind = kind, .today = "2026-11-22", .search = {}}, nullptr);
  REQUIRE(analysis);
  return Json::parse(to_json(*analysis, bytes, {.offsets = unit, .pretty = false}), nullptr, false);
}

// As TextDecoder and String.slice see the bytes.
std::u16string utf16(std::string_view utf8) {
  std::u16string out;
  for (std::size_t i = 0; i < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t c = length == 1 ? lead : lead & (0x7Fu >> length);
    for (std::size_t k = 1; k < length; ++k) c = (c << 6) | (static_cast<unsigned char>(utf8[i + k]) & 0x3Fu);
    i += length;
    if (c > 0xFFFF) {
      out += static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10));
      out += static_cast<char16_t>(0xDC00 + ((c - 0x10000) & 0x3FF));
    } else {
      out += static_cast<char16_t>(c);
    }
  }
  return out;
}

// Every span of the object, wherever it stands.
void collect_spans(const Json& json, std::vector<std::pair<std::size_t, std::size_t>>& spans) {
  for (const auto& [key, value] : json.items()) {
    if (json.is_object() && (key == "span") && value.is_array()) {
      spans.emplace_back(value[0].get<std::size_t>(), value[1].get<std::size_t>());
    } else if (value.is_structured()) {
      collect_spans(value, spans);
    }
  }
}

const std::string kDecision =
    "T\u00E9stham Council (25 005 545)\nCategory : Housing > Allocations\nDecision : Upheld\nDecision date : 06 Oct 2025\n"
    "The Ombudsman's final decision:\nSummary: Mr X\u2019s complaint \u2013 about \u00A3100 \U0001F600 \u2013 is upheld.\n"
    "The complaint\n- Mr X \U0001F600 says the Council\u2019s error cost \u00A350.\nThe Ombudsman\u2019s role and powers\n- We have them.\n"
    "Final decision\n- There was fault.\n";

}  // namespace

TEST_CASE("an offset in either unit slices to the words that were read") {
  const Json utf8_json = analysed(kDecision, OffsetUnit::utf8)["decision"];
  const Json utf16_json = analysed(kDecision, OffsetUnit::utf16)["decision"];
  const std::u16string wide = utf16(kDecision);
  struct Row {
    const char* path;
    std::string words;
  };
  const Row rows[] = {
      {"/authority/span", "T\u00E9stham Council"},
      {"/reference/span", "25 005 545"},
      {"/date/span", "06 Oct 2025"},
      {"/summary/span", "Mr X\u2019s complaint \u2013 about \u00A3100 \U0001F600 \u2013 is upheld."},
      {"/sections/0/paragraphs/0/span", "Mr X \U0001F600 says the Council\u2019s error cost \u00A350."},
      {"/sections/2/paragraphs/0/span", "There was fault."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.path);
    const Json a = utf8_json.at(Json::json_pointer(row.path)), b = utf16_json.at(Json::json_pointer(row.path));
    CHECK(kDecision.substr(a[0], a[1].get<std::size_t>() - a[0].get<std::size_t>()) == row.words);
    CHECK(wide.substr(b[0], b[1].get<std::size_t>() - b[0].get<std::size_t>()) == utf16(row.words));
  }
}

TEST_CASE("every span of an analysis lies inside the input, also where the input is damaged") {
  const std::string inputs[] = {kDecision, "\xFF" + kDecision + "\xE2\x82", std::string(kDecision).replace(30, 3, "\x92\0\xC3"),
                                "<ol><li>" + kDecision + "</li></ol>", "I asked \x93why\x94 in May 2024 \xF0\x9F\x98\x80"};
  for (const std::string& input : inputs) {
    for (const OffsetUnit unit : {OffsetUnit::utf8, OffsetUnit::utf16}) {
      for (const KindChoice kind : {KindChoice::decision, KindChoice::complaint}) {
        std::vector<std::pair<std::size_t, std::size_t>> spans;
        collect_spans(analysed(input, unit, kind), spans);
        for (const auto& span : spans) {
          CHECK(span.first <= span.second);
          CHECK(span.second <= input.size());
        }
      }
    }
  }
}

TEST_CASE("pretty and plain output say the same") {
  const Result<Analysis> analysis = analyse(kDecision, {.kind = KindChoice::automatic, .today = "", .search = {}}, nullptr);
  REQUIRE(analysis);
  const std::string plain = to_json(*analysis, kDecision, {}), pretty = to_json(*analysis, kDecision, {.offsets = OffsetUnit::utf8, .pretty = true});
  CHECK(plain.find('\n') == std::string::npos);
  CHECK(pretty.find("\n  \"kind\": \"decision\"") != std::string::npos);
  CHECK(Json::parse(plain) == Json::parse(pretty));
}

TEST_CASE("what rules leave unread of a very long decision is said") {
  CHECK(analysed(kDecision, OffsetUnit::utf8)["warnings"].empty());
  const std::string line = "- There was fault, and the Council did not say why it took so long to reply. ";
  std::string paragraph;
  while (paragraph.size() <= kMaxPassageBytes) paragraph += line.substr(2);
  const Json warnings = analysed(kDecision + "- " + paragraph + "\n", OffsetUnit::utf8)["warnings"];
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0]["code"] == "too-long");
}

TEST_CASE("an input over the limit is refused with what to do") {
  const std::string huge(kMaxInputBytes + 1, 'a');
  const Result<Analysis> analysis = analyse(huge, {}, nullptr);
  REQUIRE_FALSE(analysis);
  CHECK(analysis.error().code == "input-too-large");
  CHECK(to_json(analysis.error()).starts_with("{\"error\":{\"code\":\"input-too-large\""));
}
