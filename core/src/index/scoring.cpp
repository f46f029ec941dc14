// SPDX-License-Identifier: MIT
#include "scoring.h"

#include <algorithm>
#include <cmath>

namespace faultline::scoring {
namespace {

constexpr double kK1 = 1.2, kB = 0.9;

}  // namespace

std::uint32_t level(double frequency) {
  std::uint32_t nearest = 0;
  for (std::uint32_t i = 1; i < kLevels.size(); ++i)
    if (std::abs(kLevels[i] - frequency) < std::abs(kLevels[nearest] - frequency)) nearest = i;
  return nearest;
}

double repeated(double times) {
  constexpr double kMost = 16;
  const double root = std::sqrt(std::sqrt(std::min(times, kMost)));
  return root * std::sqrt(root);
}

std::uint8_t length_step(double words, double average) {
  if (average <= 0) return kLengthUnit;
  return static_cast<std::uint8_t>(std::min(255.0, words / average * kLengthUnit + 0.5));
}

const Saturation& saturation() {
  static const Saturation table = [] {
    Saturation made{};
    for (std::size_t l = 0; l < kLevels.size(); ++l) {
      for (std::size_t length = 0; length < 256; ++length) {
        const double longness = kK1 * (1 - kB + kB * static_cast<double>(length) / kLengthUnit);
        made[l][length] = static_cast<std::uint16_t>(1024 * kLevels[l] * (kK1 + 1) / (kLevels[l] + longness));
      }
    }
    return made;
  }();
  return table;
}

double rarity(std::uint32_t df, std::uint32_t decisions) {
  double ratio = 1 + (decisions - df + 0.5) / (df + 0.5);
  // ln by halving, then atanh's series: only operations that every machine rounds alike.
  double halvings = 0;
  for (; ratio > 1.5; ratio /= 2) ++halvings;
  const double z = (ratio - 1) / (ratio + 1), square = z * z;
  double series = 0, power = z;
  for (int n = 1; n < 24; n += 2, power *= square) series += power / n;
  return halvings * 0.6931471805599453 + 2 * series;
}

}  // namespace faultline::scoring
