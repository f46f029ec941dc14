// SPDX-License-Identifier: MIT
#include "faultline/index.h"

#include "index/search.h"
#include "index/view.h"

namespace faultline {

Result<Index> Index::open(std::span<const std::byte> bytes) {
  auto view = View::open({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  if (!view) return view.error();
  Index index;
  index.view_ = std::make_shared<const View>(*view);
  return index;
}

std::size_t Index::size() const { return view_->decisions(); }

Precedents Index::search(const Features& query, const SearchOptions& options) const {
  return find_precedents(*view_, query, options);
}

std::vector<PrecedentsBothWays> Index::both_ways(const Features& query, const std::vector<std::string>& grounds,
                                                 std::size_t top) const {
  return find_both_ways(*view_, query, grounds, top);
}

}  // namespace faultline
