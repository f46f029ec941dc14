// SPDX-License-Identifier: MIT
#include "rules/common_words.h"

#include <unordered_map>

#include "rules/common_words_table.h"

namespace faultline {

std::optional<double> draft_rarity(std::string_view term) {
  static const auto rarities = [] {
    std::unordered_map<std::string_view, double> all;
    for (const CommonWords& row : kCommonWords)
      for (std::string_view rest = row.terms; !rest.empty();) {
        const std::size_t end = rest.find('|');
        all.emplace(rest.substr(0, end), row.quarters * 0.25);
        rest.remove_prefix(end + 1);
      }
    return all;
  }();
  const auto found = rarities.find(term);
  return found == rarities.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace faultline
