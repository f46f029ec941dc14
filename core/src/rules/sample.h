// SPDX-License-Identifier: MIT
// Sample: the example or near miss of a rule, or a name that no answer shows. The tests and `faultline rules` read
// them; the engine of the page is built without (FAULTLINE_WITHOUT_SAMPLES), since nobody there does and they are a
// third of its tables.
#pragma once

#include <string_view>

namespace faultline {

#ifdef FAULTLINE_WITHOUT_SAMPLES
struct Sample {
  constexpr Sample() = default;
  constexpr Sample(const char*) {}
  constexpr operator std::string_view() const { return {}; }
};
#else
using Sample = std::string_view;
#endif

}  // namespace faultline
