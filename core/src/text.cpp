// SPDX-License-Identifier: MIT
#include "faultline/text.h"

#include <algorithm>

#include "text_builder.h"
#include "utf8.h"

namespace faultline {

std::size_t SourceMap::piece_at(std::uint32_t clean) const {
  const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), clean,
                                      [](std::uint32_t value, const Piece& piece) { return value < piece.clean; });
  return after == pieces_.begin() ? 0 : static_cast<std::size_t>(after - pieces_.begin()) - 1;
}

Span SourceMap::source(Span clean) const {
  if (pieces_.size() < 2) return {};
  const Piece last = pieces_.back();
  if (clean.begin >= last.clean) return {last.source, last.source};

  const auto one_to_one = [&](std::size_t i) {
    return pieces_[i + 1].clean - pieces_[i].clean == pieces_[i + 1].source - pieces_[i].source;
  };
  const std::size_t first = piece_at(clean.begin);
  const std::uint32_t begin = pieces_[first].source + (one_to_one(first) ? clean.begin - pieces_[first].clean : 0);
  if (clean.empty()) return {begin, begin};

  const std::uint32_t clean_end = std::min(clean.end, last.clean);
  const std::size_t final = piece_at(clean_end - 1);
  const std::uint32_t end =
      one_to_one(final) ? pieces_[final].source + (clean_end - pieces_[final].clean) : pieces_[final + 1].source;
  return {begin, end};
}

void TextBuilder::put(std::string_view bytes, Span from) {
  if (bytes.empty() || from.begin < read_to_) return;
  const auto clean = static_cast<std::uint32_t>(out_.size());
  const bool same_length = bytes.size() == from.size();
  if (from.begin > read_to_) {
    pieces_.push_back({clean, read_to_});
    one_to_one_ = false;
  }
  if (!(one_to_one_ && same_length)) pieces_.push_back({clean, from.begin});
  out_ += bytes;
  read_to_ = from.end;
  one_to_one_ = same_length;
}

Stage TextBuilder::finish() && {
  const auto clean = static_cast<std::uint32_t>(out_.size());
  const auto source = static_cast<std::uint32_t>(source_.size());
  if (read_to_ < source) pieces_.push_back({clean, read_to_});
  pieces_.push_back({clean, source});
  return {std::move(out_), SourceMap(std::move(pieces_))};
}

std::string_view Text::slice(Span span) const {
  const auto size = static_cast<std::uint32_t>(clean_.size());
  const std::uint32_t begin = std::min(span.begin, size);
  return std::string_view(clean_).substr(begin, std::min(span.end, size) - std::min(begin, span.end));
}

void Text::keep_beginning(std::size_t size) {
  if (clean_.size() <= size) return;
  const std::size_t space = clean_.find_last_of(" \n", size);
  while (size > 0 && (static_cast<unsigned char>(clean_[size]) & 0xC0) == 0x80) --size;  // not inside a character
  clean_.resize(space != std::string::npos && space + 1000 > size ? space : size);
}

Span Text::source(Span clean) const {
  for (const SourceMap& map : maps_) clean = map.source(clean);
  return clean;
}

bool looks_binary(std::string_view bytes) {
  using namespace std::string_view_literals;
  for (std::string_view magic : {"%PDF-"sv, "PK\x03\x04"sv, "\xD0\xCF\x11\xE0"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv, "{\\rtf"sv}) {
    if (bytes.starts_with(magic)) return true;
  }
  if (looks_like_utf16(bytes)) return false;
  // A tenth of control characters or broken UTF-8 is more than any text has that was only badly copied.
  const std::string_view head = bytes.substr(0, 1 << 16);
  std::size_t strange = 0;
  for (std::size_t i = 0; i < head.size();) {
    const DecodedChar c = decode_utf8(head, i);
    const bool control = c.code_point < 0x20 && c.code_point != '\n' && c.code_point != '\r' && c.code_point != '\t' && c.code_point != '\f';
    if (!c.valid || control) strange += c.length;
    i += c.length;
  }
  return head.size() > 64 && strange * 10 > head.size();
}

Text read_text(std::string_view bytes) {
  if (looks_binary(bytes)) return Text("", {});
  std::string text;
  std::vector<SourceMap> maps;  // first stage first
  std::string_view current = bytes;
  const auto run = [&](Stage (*stage)(std::string_view)) {
    Stage result = stage(current);
    text = std::move(result.text);
    maps.push_back(std::move(result.map));
    current = text;
  };
  if (looks_like_utf16(current)) run(utf16_to_utf8);
  if (looks_like_html(current)) run(html_to_text);
  run(normalise);
  if (looks_hard_wrapped(current)) run(rejoin_lines);
  std::reverse(maps.begin(), maps.end());
  return Text(std::move(text), std::move(maps));
}

std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool space = false;
  for (const char c : text) {
    if (c == ' ' || c == '\n') {
      space = !out.empty();
    } else {
      if (space) out += ' ';
      space = false;
      out += c;
    }
  }
  return out;
}

}  // namespace faultline
