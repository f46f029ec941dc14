// SPDX-License-Identifier: MIT
// Format: the bytes of an index file, as INDEX_FORMAT.md describes them. Everything is little-endian and read
// in place; no field needs to be aligned. A Cursor cannot leave its bytes: past the end it reads zeros.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace faultline::format {

inline constexpr std::string_view kMagic = "FLTIDX\r\n";
inline constexpr std::uint32_t kVersion = 2;

enum Section : std::uint32_t {
  kNames,          // string table: codes and names that many records share
  kNameOffsets,    // u32 each, one more than names
  kColumns,        // fixed-width facts of each decision, for filters and scores
  kRecords,        // each decision's own words
  kRecordOffsets,  // u32 each, one more than decisions
  kTerms,          // dictionary, front-coded in blocks
  kBlocks,         // per block: u32 into kTerms, u32 into kPostings
  kPostings,
  kSectionCount
};

inline constexpr std::size_t kHeaderBytes = 40 + 8 * kSectionCount;  // fixed part, then u32 offset, u32 size each
inline constexpr std::uint32_t kTermsPerBlock = 16;
inline constexpr std::size_t kLongestTerm = 120;

struct Header {
  std::uint64_t checksum = 0;  // of all bytes after it
  std::uint32_t file_size = 0;
  std::uint32_t decisions = 0;
  std::uint32_t terms = 0;
  std::uint32_t newest = 0;  // date of the newest decision, as 20260106
  struct Part {
    std::uint32_t offset = 0, size = 0;
  };
  std::array<Part, kSectionCount> parts{};
};

// The columns, one after another, each `decisions` entries long.
enum Column : std::uint32_t {
  kLength,       // u8: words against the average, in 64ths
  kOutcome,      // u8: name
  kCategory,     // u16: name
  kSubcategory,  // u16: name
  kAuthority,    // u16: name
  kDate,         // u32: 20260106
  kGrounds,      // u32: bit n for the ground that is name n
  kOvercome,     // u32: the same
  kRemedies,     // u32: bit n for the remedy that is name 32 + n
  kColumnCount
};
inline constexpr std::array<std::uint32_t, kColumnCount> kColumnWidth{1, 1, 2, 2, 2, 4, 4, 4, 4};
inline constexpr std::uint32_t kColumnBytes = 24;  // their sum

template <class T>
[[nodiscard]] inline T load(const char* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

template <class T>
inline void store(std::string& out, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  out.append(bytes, sizeof value);
}

inline void store_varint(std::string& out, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
  out += static_cast<char>(value);
}

inline void store_text(std::string& out, std::string_view text) {
  store_varint(out, text.size());
  out += text;
}

class Cursor {
 public:
  explicit Cursor(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  [[nodiscard]] bool done() const { return at_ == end_; }
  [[nodiscard]] unsigned char byte() { return at_ < end_ ? static_cast<unsigned char>(*at_++) : 0; }
  [[nodiscard]] std::uint32_t varint() {
    std::uint32_t value = byte();
    if (value < 0x80) return value;
    value &= 0x7F;
    for (unsigned shift = 7; shift < 35; shift += 7) {
      const std::uint32_t next = byte();
      value |= (next & 0x7F) << (shift < 32 ? shift : 31);
      if (next < 0x80) break;
    }
    return value;
  }
  [[nodiscard]] std::string_view take(std::size_t size) {
    const auto left = static_cast<std::size_t>(end_ - at_);
    const std::string_view taken(at_, size < left ? size : left);
    at_ += taken.size();
    return taken;
  }
  [[nodiscard]] std::string_view text() { return take(varint()); }

 private:
  const char* at_;
  const char* end_;
};

// Changes with any change of any byte of a word: each step can be undone. Fast, not secret.
[[nodiscard]] std::uint64_t checksum(std::string_view bytes);

// Which names the bits of a column stand for; the names up to kFirstOtherName that no code takes are empty.
inline constexpr std::uint32_t kFirstGround = 0, kFirstRemedy = 32, kFirstOtherName = 64, kCodeBits = 32;

[[nodiscard]] std::string write_header(const Header& header);

}  // namespace faultline::format
