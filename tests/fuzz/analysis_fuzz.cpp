// SPDX-License-Identifier: MIT
// Any bytes, read as either kind: valid JSON both in UTF-8 and in UTF-16 offsets, every span inside the input,
// paragraphs numbered from 1 without a gap, and the same answer twice.
#include <nlohmann/json.hpp>

#include "faultline/json.h"
#include "fuzz.h"

using namespace faultline;

namespace {

void check_numbers(const nlohmann::json& decision) {
  int expected = 1;
  for (const auto& section : decision["sections"]) {
    for (const auto& paragraph : section["paragraphs"]) MUST(paragraph["number"].get<int>() == expected++);
  }
}

void check(std::string_view bytes, KindChoice kind) {
  const Options options{.kind = kind, .today = "2026-01-15", .search = {}};
  const auto analysis = analyse(bytes, options, nullptr);
  MUST(static_cast<bool>(analysis));
  const std::string json = to_json(*analysis, bytes, {});
  MUST(json == to_json(*analyse(bytes, options, nullptr), bytes, {}));
  const auto parsed = nlohmann::json::parse(json, nullptr, false);
  MUST(parsed.is_object());
  must_lie_within(parsed, bytes.size());
  if (parsed.contains("decision")) check_numbers(parsed["decision"]);
  const auto utf16 = nlohmann::json::parse(to_json(*analysis, bytes, {.offsets = OffsetUnit::utf16}), nullptr, false);
  MUST(utf16.is_object());
  must_lie_within(utf16, bytes.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(as_text(data, size), KindChoice::decision);
  check(as_text(data, size), KindChoice::complaint);
  return 0;
}
