// SPDX-License-Identifier: MIT
// sort_stably: the one way in which the core puts things in order. Equal things stay as they stood, so that the
// result is the same with every standard library; and the sorting itself is compiled once, on indices, not once
// for each kind of thing (std::sort and std::stable_sort together were 60 kB of the engine).
//
//   sort_stably(dates, [](const Date& a, const Date& b) { return a.span.begin < b.span.begin; });
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace faultline {

struct IndexOrder {
  bool (*less)(const void* context, std::uint32_t a, std::uint32_t b);
  const void* context;
};

// 0 … count - 1 in that order: a merge sort, n log n comparisons and 8 bytes an index.
[[nodiscard]] std::vector<std::uint32_t> sorted_indices(std::uint32_t count, IndexOrder order);

// From `first` on; what stands before it stays.
template <class Item, class Less>
void sort_stably(std::vector<Item>& items, const Less& less, std::size_t first = 0) {
  struct Context {
    const Item* items;
    const Less& less;
  };
  const Context context{items.data() + first, less};
  const auto compare = [](const void* from, std::uint32_t a, std::uint32_t b) {
    const auto& [all, is_less] = *static_cast<const Context*>(from);
    return static_cast<bool>(is_less(all[a], all[b]));
  };
  const std::vector<std::uint32_t> order = sorted_indices(static_cast<std::uint32_t>(items.size() - first), {compare, &context});
  std::vector<Item> sorted;
  sorted.reserve(order.size());
  for (const std::uint32_t index : order) sorted.push_back(std::move(items[first + index]));
  for (std::size_t i = 0; i < sorted.size(); ++i) items[first + i] = std::move(sorted[i]);
}

}  // namespace faultline
