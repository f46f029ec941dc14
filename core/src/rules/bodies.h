// SPDX-License-Identifier: MIT
// How decisions and letters name the bodies of domain/taxonomy.json. Names are matched with regard to case
// where a pattern does not say otherwise, so that "SWE" is one and "swe" is none.
#pragma once

#include <span>
#include <string_view>

#include "rules/packed.h"
#include "rules/sample.h"

namespace faultline {

struct BodyNaming {
  Sample id;  // stable; for tests and readers
  std::string_view code;  // of domain/taxonomy.json; empty: looks like a body and is none ("Police Reform Act")
  std::string_view pattern;
  Sample example;
  Sample near_miss;
  static constexpr auto fields = [](auto& row) { return std::tie(row.id, row.code, row.pattern, row.example, row.near_miss); };
};

[[nodiscard]] std::span<const BodyNaming> body_namings();

}  // namespace faultline
