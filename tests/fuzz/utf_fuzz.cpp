// SPDX-License-Identifier: MIT
// Any bytes: decoding moves on and ends at the end, a valid character is written as it was read, and offsets in
// UTF-16 count what JavaScript's TextDecoder would hold.
#include <nlohmann/json.hpp>

#include "faultline/json.h"
#include "fuzz.h"
#include "utf8.h"

using namespace faultline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = as_text(data, size);
  std::size_t units = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const DecodedChar c = decode_utf8(bytes, at);
    MUST(c.length >= 1 && c.length <= 4 && at + c.length <= bytes.size());
    MUST(c.code_point <= 0x10FFFF && (c.code_point < 0xD800 || c.code_point > 0xDFFF));
    if (c.valid) {
      std::string written;
      append_utf8(written, c.code_point);
      MUST(written == bytes.substr(at, c.length));
    } else {
      MUST(c.code_point == 0xFFFD);
    }
    units += c.code_point > 0xFFFF ? 2 : 1;
    at += c.length;
  }
  // A draft's last sentence, counted in both units: neither leaves its text.
  const auto analysis = analyse(bytes, {.kind = KindChoice::complaint, .today = "2026-01-15", .search = {}}, nullptr);
  MUST(static_cast<bool>(analysis));
  const auto json = nlohmann::json::parse(to_json(*analysis, bytes, {.offsets = OffsetUnit::utf16}), nullptr, false);
  MUST(json.is_object());
  must_lie_within(json, units);
  return 0;
}
