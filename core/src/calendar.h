// SPDX-License-Identifier: MIT
// Written dates as numbers.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace faultline {

// A whole date as British pages write it: "06 Oct 2025", "6th October 2025", "06-Jan-2026", "06/10/2025",
// "2025-10-06". Gives "2025-10-06", or nothing for anything else and for days that do not exist.
[[nodiscard]] std::optional<std::string> iso_date(std::string_view written);

}  // namespace faultline
