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

// Walks the postings of a term group by group; in a group the decisions rise. `decisions` bounds what a wrong file
// could name. What a search spends its time in: it keeps to plain pointers.
class PostingGroups {
 public:
  PostingGroups(std::string_view postings, std::uint32_t decisions)
      : at_(postings.data()), end_(postings.data() + postings.size()), decisions_(decisions) {}

  // The next group, false at the end or where the file is wrong. The group before must have been walked.
  [[nodiscard]] bool next() {
    if (at_ == end_) return false;
    const std::uint32_t head = static_cast<unsigned char>(*at_++);
    level_ = head & 15;
    left_ = head >> 4;
    if (left_ == 15) left_ += varint();
    return true;
  }
  [[nodiscard]] std::uint32_t level() const { return level_; }

  // Calls `each(decision)` for every decision of the group.
  template <class Each>
  void walk(Each each) {
    std::uint32_t decision = 0;
    for (; left_ > 0 && at_ != end_; --left_) {
      decision += varint();
      if (decision >= decisions_) return give_up();
      each(decision);
    }
  }

  // Calls `each(i)` for every decision of the group that is wanted[i]; `wanted` rises.
  template <class Each>
  void seek(std::span<const std::uint32_t> wanted, Each each) {
    std::uint32_t decision = 0;
    std::size_t i = 0;
    while (left_ > 0 && at_ != end_) {
      skip_below(i < wanted.size() ? wanted[i] : decisions_, decision);
      if (left_ == 0 || at_ == end_) return;
      --left_;
      decision += varint();
      if (decision >= decisions_) return give_up();
      while (i < wanted.size() && wanted[i] < decision) ++i;
      if (i < wanted.size() && wanted[i] == decision) each(i);
    }
  }

 private:
  [[nodiscard]] std::uint32_t varint() {
    std::uint32_t value = 0;
    for (unsigned shift = 0; at_ != end_; shift += 7) {
      const std::uint32_t next = static_cast<unsigned char>(*at_++);
      if (next < 0x80) return value | next << std::min(shift, 31u);
      value |= (next & 0x7F) << std::min(shift, 31u);
      if (shift == 28) break;
    }
    return value;
  }
  // Passes over whole runs of eight one-byte steps that end before `limit`.
  void skip_below(std::uint32_t limit, std::uint32_t& decision) {
    constexpr std::uint64_t kHighBits = 0x8080808080808080u, kEvenBytes = 0x00FF00FF00FF00FFu, kOnes = 0x0001000100010001u;
    while (left_ > 8 && end_ - at_ > 8) {
      const auto steps = format::load<std::uint64_t>(at_);
      if ((steps & kHighBits) != 0) return;
      const auto sum = static_cast<std::uint32_t>((((steps & kEvenBytes) + (steps >> 8 & kEvenBytes)) * kOnes) >> 48);
      if (decision + sum >= limit) return;
      decision += sum;
      at_ += 8;
      left_ -= 8;
    }
  }
  void give_up() { at_ = end_; }

  const char* at_;
  const char* end_;
  std::uint32_t decisions_, level_ = 0, left_ = 0;
};

}  // namespace faultline
