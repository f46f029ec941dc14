// SPDX-License-Identifier: MIT
#include "format.h"

#include <bit>

namespace faultline::format {

// Offsets and columns are copied as they stand.
static_assert(std::endian::native == std::endian::little, "the index is little-endian and read in place");

std::uint64_t checksum(std::string_view bytes) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15u;
  std::array<std::uint64_t, 4> lanes{1, 2, 3, bytes.size()};
  const auto mix = [](std::uint64_t lane, std::uint64_t word) { return std::rotl((lane ^ word) * kOdd, 29); };
  std::size_t i = 0;
  for (; i + 32 <= bytes.size(); i += 32)
    for (std::size_t lane = 0; lane < 4; ++lane)
      lanes[lane] = mix(lanes[lane], load<std::uint64_t>(bytes.data() + i + 8 * lane));
  for (; i < bytes.size(); ++i) lanes[0] = mix(lanes[0], static_cast<unsigned char>(bytes[i]));
  std::uint64_t sum = 0;
  for (const std::uint64_t lane : lanes) sum = mix(sum, lane);
  return sum;
}

std::string write_header(const Header& header) {
  std::string out(kMagic);
  store(out, kVersion);
  store(out, header.file_size);
  store(out, header.checksum);
  store(out, header.decisions);
  store(out, header.terms);
  store(out, header.newest);
  store(out, static_cast<std::uint32_t>(kSectionCount));
  for (const Header::Part& part : header.parts) {
    store(out, part.offset);
    store(out, part.size);
  }
  return out;
}

}  // namespace faultline::format
