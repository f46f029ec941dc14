// SPDX-License-Identifier: MIT
// UTF-8 as the Encoding Standard decodes it: a maximal invalid part is one replacement character.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace faultline {

struct DecodedChar {
  char32_t code_point = 0;  // U+FFFD where the bytes are invalid
  std::uint32_t length = 1; // bytes used, at least 1
  bool valid = false;
};

// The character at `position`, which must lie inside `bytes`.
[[nodiscard]] DecodedChar decode_utf8(std::string_view bytes, std::size_t position);

void append_utf8(std::string& out, char32_t code_point);

}  // namespace faultline
