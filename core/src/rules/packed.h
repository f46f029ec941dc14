// SPDX-License-Identifier: MIT
// Packed tables: the rows of a rule table as one run of bytes, put together by the compiler and taken apart at
// the first use. A row of string_views costs eight bytes of address and length a field, which compress badly: the
// tables of the engine travel 20 kB smaller this way.
//
//   constexpr Rule kRules[] = {…};                        // written as before; only the bytes are linked
//   std::span<const Rule> rules = unpacked<kRules>();     // made once, lives as long as the program
//
// A row type names its fields: static constexpr auto fields = [](auto& row) { return std::tie(row.id, …); };
// Strings hold no zero byte, numbers are hundredths from 0 to 2.54, the rest are enums and flags below 255.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include "rules/sample.h"

namespace faultline {
namespace packing {

template <class Field>
constexpr std::size_t size_of(const Field& field) {
  if constexpr (std::is_same_v<Field, std::string_view>) return field.size() + 1;
  else return std::is_empty_v<Field> ? 0 : 1;
}

template <class Field>
constexpr char* write(const Field& field, char* to) {
  if constexpr (std::is_same_v<Field, std::string_view>) {
    to += field.copy(to, field.size());
    *to++ = '\0';
  } else if constexpr (std::is_same_v<Field, double>) {
    *to++ = static_cast<char>(static_cast<int>(field * 100 + 0.5) + 1);
  } else if constexpr (!std::is_empty_v<Field>) {
    *to++ = static_cast<char>(static_cast<int>(field) + 1);
  }
  return to;
}

template <class Field>
void read(Field& field, std::string_view& from) {
  if constexpr (std::is_same_v<Field, std::string_view>) {
    field = from.substr(0, from.find('\0'));
    from.remove_prefix(field.size() + 1);
  } else if constexpr (!std::is_empty_v<Field>) {
    const int value = static_cast<unsigned char>(from.front()) - 1;
    from.remove_prefix(1);
    if constexpr (std::is_same_v<Field, double>) field = value / 100.0;
    else field = static_cast<Field>(value);
  }
}

template <const auto& kRows>
constexpr std::size_t packed_size() {
  std::size_t size = 0;
  for (const auto& row : kRows) {
    std::apply([&](const auto&... field) { size += (size_of(field) + ...); }, row.fields(row));
  }
  return size;
}

template <const auto& kRows>
constexpr auto pack() {
  std::array<char, packed_size<kRows>()> bytes{};
  char* to = bytes.data();
  for (const auto& row : kRows) {
    std::apply([&](const auto&... field) { ((to = write(field, to)), ...); }, row.fields(row));
  }
  return bytes;
}

template <class Row>
std::vector<Row> unpack(std::string_view from, std::size_t count) {
  std::vector<Row> rows(count);
  for (Row& row : rows) {
    std::apply([&](auto&... field) { (read(field, from), ...); }, Row::fields(row));
  }
  return rows;
}

}  // namespace packing

template <const auto& kRows>
std::span<const std::remove_cvref_t<decltype(kRows[0])>> unpacked() {
  using Row = std::remove_cvref_t<decltype(kRows[0])>;
  static constexpr auto kBytes = packing::pack<kRows>();
  static const std::vector<Row> rows = packing::unpack<Row>({kBytes.data(), kBytes.size()}, std::size(kRows));
  return rows;
}

}  // namespace faultline
