// SPDX-License-Identifier: MIT
#include "faultline/text.h"
namespace faultline {
void SourceMap::add(std::uint32_t clean, std::uint32_t source) { pieces_.push_back({clean, source}); }
void SourceMap::finish(std::uint32_t clean_size, std::uint32_t source_size) { clean_size_ = clean_size; source_size_ = source_size; }
Span SourceMap::source(Span clean) const { return clean; }
std::string_view Text::slice(Span span) const { return std::string_view(clean_).substr(span.begin, span.size()); }
Text read_text(std::string_view bytes) { return Text(std::string(bytes), {}); }
std::string one_line(std::string_view text) { std::string out; for (char c : text) out += c == '\n' ? ' ' : c; return out; }
std::vector<Span> sentences(std::string_view, Span within) { return {within}; }
}
