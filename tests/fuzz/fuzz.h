// SPDX-License-Identifier: MIT
// What all fuzz targets need: the input as text, and a check that ends the run with its own words.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

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
