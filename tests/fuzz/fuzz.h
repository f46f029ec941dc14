// SPDX-License-Identifier: MIT
// What fuzz targets need: the input as text, a check that ends the run with its own words, and the checks of
// spans that several of them share.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <nlohmann/json.hpp>

#include "faultline/text.h"

#define MUST(condition)                                               \
  do {                                                                \
    if (!(condition)) {                                               \
      std::fprintf(stderr, "not so: %s (%s:%d)\n", #condition, __FILE__, __LINE__); \
      std::abort();                                                   \
    }                                                                 \
  } while (false)

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

// Clean spans lead to spans inside the input, in order.
inline void must_map_in_order(const faultline::Text& text, std::size_t source_size) {
  const auto length = static_cast<std::uint32_t>(text.clean().size());
  const std::uint32_t step = length / 64 + 1;
  std::uint32_t last = 0;
  for (std::uint32_t at = 0; at < length; at += step) {
    const faultline::Span source = text.source({at, at + 1});
    MUST(source.begin <= source.end && source.end <= source_size);
    MUST(source.begin >= last);
    last = source.begin;
  }
}

// Every "span" anywhere in the JSON lies within a text of that many units.
inline void must_lie_within(const nlohmann::json& value, std::size_t size) {
  if (value.is_object() && value.contains("span") && value["span"].is_array()) {
    const auto& span = value["span"];
    MUST(span[0].get<std::size_t>() <= span[1].get<std::size_t>() && span[1].get<std::size_t>() <= size);
  }
  if (value.is_structured()) {
    for (const auto& inner : value) must_lie_within(inner, size);
  }
}
