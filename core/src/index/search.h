// SPDX-License-Identifier: MIT
// Search: the nearest decisions of one index. Index::search is this with the tuning that ships.
#pragma once

#include "faultline/index.h"
#include "scoring.h"
#include "view.h"

namespace faultline {

[[nodiscard]] Precedents find_precedents(const Index::View& view, const Features& query, const SearchOptions& options,
                                         const scoring::Tuning& tuning = {});

[[nodiscard]] std::vector<PrecedentsBothWays> find_both_ways(const Index::View& view, const Features& query,
                                                            const std::vector<std::string>& grounds, std::size_t top);

}  // namespace faultline
