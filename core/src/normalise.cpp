// SPDX-License-Identifier: MIT
// The stage that makes any bytes clean UTF-8: one form of line break, space, quote, dash and bullet.
#include <array>
#include <optional>

#include "text_builder.h"
#include "utf8.h"

namespace faultline {
namespace {

// Windows-1252 at 80–9F (https://encoding.spec.whatwg.org/index-windows-1252.txt).
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

std::optional<unsigned char> windows1252_byte(char32_t c) {
  if (c >= 0xA0 && c <= 0xFF) return static_cast<unsigned char>(c);
  for (std::size_t i = 0; i < kWindows1252.size(); ++i) {
    if (kWindows1252[i] == c || c == 0x80 + i) return static_cast<unsigned char>(0x80 + i);
  }
  return std::nullopt;
}

// UTF-8 that was once read as Windows-1252 and saved again: "â€™" for ’, "Â£" for £. Only the leading characters
// that English text meets this way are tried.
std::optional<DecodedChar> repair_double_encoding(std::string_view bytes, std::size_t position, DecodedChar lead) {
  std::uint32_t wanted = 0;
  switch (lead.code_point) {
    case 0xC2: case 0xC3: wanted = 1; break;
    case 0xE2: case 0xEF: wanted = 2; break;
    case 0xF0: wanted = 3; break;
    default: return std::nullopt;
  }
  std::string encoded(1, static_cast<char>(lead.code_point));
  std::uint32_t length = lead.length;
  for (std::uint32_t i = 0; i < wanted; ++i) {
    if (position + length >= bytes.size()) return std::nullopt;
    const DecodedChar next = decode_utf8(bytes, position + length);
    std::optional<unsigned char> byte = windows1252_byte(next.code_point);
    // The closing double quote ends in 9D, which Windows-1252 lacks: many programs lost it.
    const bool lost = i == 1 && encoded == "\xE2\x80" && (next.code_point == 0xFFFD || next.code_point == '?');
    if (lost) byte = static_cast<unsigned char>(0x9D);
    if (!byte || *byte > 0xBF) return std::nullopt;
    encoded += static_cast<char>(*byte);
    length += next.length;
  }
  const DecodedChar repaired = decode_utf8(encoded, 0);
  if (!repaired.valid) return std::nullopt;
  return DecodedChar{repaired.code_point, length, true};
}

// A single stray byte between ASCII ones is a Windows-1252 character in a text that calls itself UTF-8.
std::optional<char32_t> repair_stray_byte(std::string_view bytes, std::size_t position) {
  const auto ascii = [&](std::size_t i) { return i >= bytes.size() || static_cast<unsigned char>(bytes[i]) < 0x80; };
  if ((position > 0 && !ascii(position - 1)) || !ascii(position + 1)) return std::nullopt;
  const auto byte = static_cast<unsigned char>(bytes[position]);
  return byte < 0xA0 ? kWindows1252[byte - 0x80u] : static_cast<char32_t>(byte);
}

enum class Role { keep, drop, space, tab, line_break, page_break, replace };

struct Cleaned {
  Role role = Role::keep;
  std::string_view with;  // for replace
};

constexpr std::string_view kLigatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

Cleaned clean_char(char32_t c) {
  if (c >= 0x21 && c <= 0x7E) return {};
  switch (c) {
    case ' ': case 0xA0: case 0x1680: case 0x202F: case 0x205F: case 0x3000: return {Role::space, {}};
    case '\t': return {Role::tab, {}};
    case '\n': case '\r': case '\v': case 0x85: case 0x2028: case 0x2029: return {Role::line_break, {}};
    case '\f': return {Role::page_break, {}};
    case 0xAD: case 0x200B: case 0x200C: case 0x200D: case 0x2060: case 0xFEFF: case 0x061C: return {Role::drop, {}};
    case 0x201A: return {Role::replace, "\u2018"};
    case 0x201B: case 0x02BC: case 0x2032: case 0xB4: return {Role::replace, "\u2019"};
    case 0x201E: case 0x201F: return {Role::replace, "\u201C"};
    case 0x2033: return {Role::replace, "\u201D"};
    case 0x2010: case 0x2011: return {Role::replace, "-"};
    case 0x2012: case 0x2014: case 0x2015: case 0x2212: return {Role::replace, "\u2013"};
    case 0xB7: case 0x2023: case 0x2043: case 0x2219: case 0x25AA: case 0x25AB: case 0x25CB: case 0x25CF: case 0x25E6: case 0x25A0:
    case 0xF0A7: case 0xF0B7: return {Role::replace, "\u2022"};
    default: break;
  }
  if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return {Role::drop, {}};
  if (c >= 0x2000 && c <= 0x200A) return {Role::space, {}};
  if (c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return {Role::drop, {}};
  if (c >= 0xFB00 && c <= 0xFB06) return {Role::replace, kLigatures[c - 0xFB00]};
  return {};
}

class Normaliser {
 public:
  explicit Normaliser(std::string_view bytes) : bytes_(bytes), out_(bytes) {}

  Stage run() && {
    for (std::uint32_t i = 0; i < bytes_.size();) {
      const DecodedChar c = next_char(i);
      const Span from{i, i + c.length};
      i = from.end;
      if (c.code_point == '\r' && i < bytes_.size() && bytes_[i] == '\n') continue;  // the LF speaks for both
      take(c, from);
    }
    return std::move(out_).finish();
  }

 private:
  DecodedChar next_char(std::uint32_t i) const {
    DecodedChar c = decode_utf8(bytes_, i);
    if (!c.valid) {
      if (const auto repaired = repair_stray_byte(bytes_, i); repaired && c.length == 1) c.code_point = *repaired;
    } else if (c.code_point >= 0xC2 && c.code_point <= 0xF0) {
      if (const auto repaired = repair_double_encoding(bytes_, i, c)) return *repaired;
    }
    return c;
  }

  void take(DecodedChar c, Span from) {
    const Cleaned cleaned = clean_char(c.code_point);
    switch (cleaned.role) {
      case Role::drop: return;
      case Role::space: return white_space(from, " ");
      case Role::tab: return white_space(from, at_line_start() ? "    " : " ");
      case Role::line_break: return end_line("\n", from);
      case Role::page_break: return end_line("\f", from);
      case Role::replace: return visible(cleaned.with, from);
      case Role::keep: break;
    }
    if (c.code_point >= 0xFF01 && c.code_point <= 0xFF5E) c.code_point -= 0xFEE0;  // full-width → ASCII
    scratch_.clear();
    append_utf8(scratch_, c.code_point);
    visible(scratch_, from);
  }

  void end_line(std::string_view with, Span from) {
    pending_space_ = {};
    pending_indent_.clear();
    out_.put(with, from);
  }
  // Indentation is kept, since it tells nested lists; other runs become one space, and none ends a line.
  void white_space(Span from, std::string_view as) {
    if (at_line_start()) {
      if (pending_indent_.size() < kMaxIndent) pending_indent_ += as;
      if (pending_space_.empty()) pending_space_ = from;
    } else if (pending_space_.empty()) {
      pending_space_ = from;
    }
  }
  void visible(std::string_view bytes, Span from) {
    if (!pending_space_.empty()) out_.put(at_line_start() ? std::string_view(pending_indent_) : " ", indent_source(from));
    pending_space_ = {};
    pending_indent_.clear();
    out_.put(bytes, from);
  }
  Span indent_source(Span next) const {
    return at_line_start() ? Span{pending_space_.begin, next.begin} : pending_space_;
  }
  bool at_line_start() const { return out_.out().empty() || out_.out().back() == '\n' || out_.out().back() == '\f'; }

  static constexpr std::size_t kMaxIndent = 40;
  std::string_view bytes_;
  TextBuilder out_;
  Span pending_space_;          // white space seen and not yet written
  std::string pending_indent_;  // what it becomes at the start of a line
  std::string scratch_;
};

}  // namespace

Stage normalise(std::string_view bytes) { return Normaliser(bytes).run(); }

bool looks_like_utf16(std::string_view bytes) { return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"); }

Stage utf16_to_utf8(std::string_view bytes) {
  TextBuilder out(bytes);
  const bool little = bytes[0] == '\xFF';
  const auto unit = [&](std::size_t i) -> char32_t {
    const auto a = static_cast<unsigned char>(bytes[i]), b = static_cast<unsigned char>(bytes[i + 1]);
    return little ? static_cast<char32_t>(a | b << 8) : static_cast<char32_t>(b | a << 8);
  };
  std::string encoded;
  for (std::uint32_t i = 2; i + 1 < bytes.size();) {
    char32_t c = unit(i);
    std::uint32_t length = 2;
    if (c >= 0xD800 && c <= 0xDFFF) {
      const char32_t low = i + 3 < bytes.size() ? unit(i + 2) : 0;
      const bool paired = c < 0xDC00 && low >= 0xDC00 && low <= 0xDFFF;
      c = paired ? 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD;
      if (paired) length = 4;
    }
    encoded.clear();
    append_utf8(encoded, c);
    out.put(encoded, {i, i + length});
    i += length;
  }
  return std::move(out).finish();
}

}  // namespace faultline
