// SPDX-License-Identifier: MIT
#include "ordered.h"

#include <algorithm>
#include <numeric>

namespace faultline {

std::vector<std::uint32_t> sorted_indices(std::uint32_t count, IndexOrder order) {
  std::vector<std::uint32_t> from(count), into(count);
  std::iota(from.begin(), from.end(), 0U);
  for (std::size_t width = 1; width < count; width *= 2) {
    for (std::size_t begin = 0; begin < count; begin += 2 * width) {
      const std::size_t middle = std::min<std::size_t>(begin + width, count), end = std::min<std::size_t>(begin + 2 * width, count);
      std::size_t left = begin, right = middle;
      for (std::size_t at = begin; at < end; ++at) {
        const bool take_right = left == middle || (right < end && order.less(order.context, from[right], from[left]));
        into[at] = from[take_right ? right++ : left++];
      }
    }
    from.swap(into);
  }
  return from;
}

}  // namespace faultline
