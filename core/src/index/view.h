// SPDX-License-Identifier: MIT
// View: an index file that was checked when it opened, and what can be read out of it in place.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "faultline/index.h"
#include "format.h"

namespace faultline {

// Where a term's postings stand, and how many decisions have it.
struct TermEntry {
  std::uint32_t decisions = 0;
  std::string_view postings;
};

struct Index::View {
  format::Header header;
  std::array<std::string_view, format::kSectionCount> parts;
  std::array<const char*, format::kColumnCount> columns{};

  [[nodiscard]] static Result<View> open(std::string_view file);

  [[nodiscard]] std::uint32_t decisions() const { return header.decisions; }
  template <class T>
  [[nodiscard]] T column(format::Column which, std::uint32_t decision) const {
    return format::load<T>(columns[which] + std::size_t{decision} * sizeof(T));
  }
  [[nodiscard]] std::string newest() const;  // date of the newest decision
  [[nodiscard]] std::uint32_t names() const;
  [[nodiscard]] std::string_view name(std::uint32_t id) const;  // empty for an id that the file lacks
  [[nodiscard]] std::string_view reference(std::uint32_t decision) const;
  [[nodiscard]] Record record(std::uint32_t decision, std::vector<std::string>& twins) const;

  [[nodiscard]] std::optional<TermEntry> find(std::string_view term) const;
  // The commonest term one slip (a letter more, less, other, or two swapped) away, with the same first letter.
  [[nodiscard]] std::string one_slip_away(std::string_view term) const;

 private:
  [[nodiscard]] std::string_view record_bytes(std::uint32_t decision) const;
  [[nodiscard]] std::size_t blocks() const;
  [[nodiscard]] std::string_view first_term(std::size_t block) const;
  // Calls `each(term, entry)` from a block on until it returns false.
  template <class Each>
  void walk(std::size_t block, std::size_t blocks, Each each) const;
};

// Calls `each(decision, level)` for every posting. `decisions` bounds what a wrong file could name.
template <class Each>
void each_posting(std::string_view postings, std::uint32_t decisions, Each each) {
  format::Cursor cursor(postings);
  while (!cursor.done()) {
    const std::uint32_t head = cursor.byte(), level = head & 15;
    std::uint32_t count = head >> 4;
    if (count == 15) count += cursor.varint();
    std::uint32_t decision = 0;
    for (; count > 0 && !cursor.done(); --count) {
      decision += cursor.varint();
      if (decision >= decisions) return;
      each(decision, level);
    }
  }
}

}  // namespace faultline
