// SPDX-License-Identifier: MIT
// json: an analysis as the one JSON object that crosses every border (schema/analysis.schema.json).
//
// Spans leave as offsets into the text exactly as it was handed in: UTF-8 bytes, or UTF-16 code units as
// JavaScript counts them, where each maximal invalid sequence counts as the one U+FFFD that TextDecoder makes
// of it (https://encoding.spec.whatwg.org/#utf-8-decoder).
#pragma once

#include <string>
#include <string_view>

#include "faultline/analysis.h"

namespace faultline {

enum class OffsetUnit { utf8, utf16 };

struct JsonOptions {
  OffsetUnit offsets = OffsetUnit::utf8;
  bool pretty = false;
};

// `source` is the text as it was handed to analyse.
[[nodiscard]] std::string to_json(const Analysis& analysis, std::string_view source, const JsonOptions& options);
[[nodiscard]] std::string to_json(const Precedents& precedents, bool pretty);
[[nodiscard]] std::string to_json(const Error& error);  // {"error":{"code":…,"message":…}}
[[nodiscard]] std::string json_string(std::string_view text);  // quoted and escaped

}  // namespace faultline
