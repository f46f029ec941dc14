// SPDX-License-Identifier: MIT
#include "support/copy_bytes.h"

#include <array>
#include <cctype>
#include <cstdint>

namespace faultline::testing {
namespace {

// Code points of the Windows-1252 bytes 0x80 to 0x9F; the five that it leaves open stand for themselves.
constexpr std::array<std::uint32_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

std::string encoded(std::uint32_t code_point) {
  const auto byte = [](std::uint32_t bits) { return static_cast<char>(bits); };
  if (code_point < 0x80) return {byte(code_point)};
  if (code_point < 0x800) return {byte(0xC0 | code_point >> 6), byte(0x80 | (code_point & 0x3F))};
  return {byte(0xE0 | code_point >> 12), byte(0x80 | (code_point >> 6 & 0x3F)), byte(0x80 | (code_point & 0x3F))};
}

// One well-formed character of up to three bytes; moves `i` past it.
std::uint32_t decoded(std::string_view utf8, std::size_t& i) {
  const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(utf8[at])); };
  const std::uint32_t first = byte(i++);
  if (first < 0x80) return first;
  if (first < 0xE0) return (first & 0x1F) << 6 | (byte(i++) & 0x3F);
  const std::uint32_t second = byte(i++) & 0x3F;
  return (first & 0x0F) << 12 | second << 6 | (byte(i++) & 0x3F);
}

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

}  // namespace

std::string with_crlf(std::string_view text) {
  std::string out;
  for (const char c : text) out.append(c == '\n' ? "\r\n" : std::string(1, c));
  return out;
}

std::string as_windows_1252(std::string_view utf8) {
  std::string out;
  for (std::size_t i = 0; i < utf8.size();) {
    const std::uint32_t code_point = decoded(utf8, i);
    std::uint32_t byte = code_point < 0x100 ? code_point : '?';
    for (std::uint32_t k = 0; k < kWindows1252.size(); ++k)
      if (kWindows1252[k] == code_point) byte = 0x80 + k;
    out += static_cast<char>(byte);
  }
  return out;
}

std::string double_encoded(std::string_view utf8) {
  std::string out;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    out += encoded(byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80u] : byte);
  }
  return out;
}

std::string with_invisible_marks(std::string_view text) {
  constexpr std::size_t kNoBreakSpaceEach = 5;
  constexpr std::size_t kZeroWidthSpaceEach = 7;
  constexpr std::size_t kSoftHyphenEach = 6;
  std::string out;
  std::size_t spaces = 0;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool between_words = text[i] == ' ' && i > 0 && i + 1 < text.size() && is_letter(text[i - 1]) && is_letter(text[i + 1]);
    letters = is_letter(text[i]) ? letters + 1 : 0;
    if (!between_words) {
      out += text[i];
      if (letters == kSoftHyphenEach && i + 1 < text.size() && is_letter(text[i + 1])) out += encoded(0xAD);
      continue;
    }
    ++spaces;
    out += spaces % kNoBreakSpaceEach == 0 ? encoded(0xA0) : " ";
    if (spaces % kZeroWidthSpaceEach == 0) out += encoded(0x200B);
  }
  return out;
}

}  // namespace faultline::testing
