// SPDX-License-Identifier: MIT
// Words that people use to tell of any complaint ("letter", "Tuesday", "rang"), so that they say little of what it is
// about, however rare they are in decisions, which are told in other words.
//
//   draft_rarity("letter")   // 1.0: every third draft has it
//   draft_rarity("hoist")    // nothing: no commoner among drafts than among decisions
#pragma once

#include <optional>
#include <string_view>

namespace faultline {

// ln(drafts / drafts that have the term, a stem or a matter), in steps of a quarter.
[[nodiscard]] std::optional<double> draft_rarity(std::string_view term);

}  // namespace faultline
