// SPDX-License-Identifier: MIT
#include "pattern.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <mutex>

namespace faultline {
namespace {

constexpr int kMaxGroups = 8;

std::string to_re2(std::string_view source) {
  std::string out;
  bool in_class = false;
  for (std::size_t i = 0; i < source.size(); ++i) {
    const char c = source[i];
    if (c == '\\' && i + 1 < source.size()) {
      out += c;
      out += source[++i];
    } else if (in_class) {
      out += c;
      in_class = c != ']';
    } else if (c == '[') {
      out += c;
      in_class = true;
    } else if (c == ' ') {
      const bool quantified = i + 1 < source.size() && std::string_view("?*+{").find(source[i + 1]) != std::string_view::npos;
      out += quantified ? "(?:\\s+)" : "\\s+";
    } else if (c == '\'') {
      out += "['\u2018\u2019]";
    } else if (c == '"') {
      out += "[\"\u201C\u201D]";
    } else {
      out += c;
    }
  }
  return out;
}

RE2::Options re2_options(Pattern::Case letters) {
  RE2::Options options;
  options.set_case_sensitive(letters == Pattern::Case::exact);
  options.set_log_errors(false);
  options.set_max_mem(64 << 20);
  return options;
}

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace

struct Pattern::Compiled {
  std::string source;
  Case letters;
  mutable std::once_flag once;
  mutable std::unique_ptr<RE2> re2;

  const RE2& get() const {
    std::call_once(once, [&] { re2 = std::make_unique<RE2>(to_re2(source), re2_options(letters)); });
    return *re2;
  }
};

Pattern::Pattern(std::string_view source, Case letters) : compiled_(std::make_unique<Compiled>()) {
  compiled_->source = source;
  compiled_->letters = letters;
}
Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

std::optional<Match> Pattern::find(std::string_view text, Span within) const { return find_from(text, within, 0); }

// From `start` bytes into `within`; ^ and $ stay the ends of `within`.
std::optional<Match> Pattern::find_from(std::string_view text, Span within, std::uint32_t start) const {
  const RE2& re2 = compiled_->get();
  if (!re2.ok() || within.end > text.size() || within.begin > within.end) return std::nullopt;
  const int groups = std::min(re2.NumberOfCapturingGroups(), kMaxGroups);
  re2::StringPiece found[kMaxGroups + 1];
  const std::string_view part = text.substr(within.begin, within.end - within.begin);
  if (!re2.Match(piece(part), start, part.size(), RE2::UNANCHORED, found, groups + 1)) return std::nullopt;
  const auto span = [&](const re2::StringPiece& match) {
    if (match.data() == nullptr) return Span{};
    const auto begin = static_cast<std::uint32_t>(match.data() - text.data());
    return Span{begin, begin + static_cast<std::uint32_t>(match.size())};
  };
  Match match{span(found[0]), {}};
  for (int i = 1; i <= groups; ++i) match.groups.push_back(span(found[i]));
  return match;
}

std::vector<Match> Pattern::find_all(std::string_view text, Span within) const {
  std::vector<Match> matches;
  for (std::uint32_t start = 0; start <= within.size();) {
    auto match = find_from(text, within, start);
    if (!match) break;
    start = std::max(match->span.end, match->span.begin + 1) - within.begin;
    if (!match->span.empty()) matches.push_back(std::move(*match));
  }
  return matches;
}

bool Pattern::matches(std::string_view text) const {
  const RE2& re2 = compiled_->get();
  return re2.ok() && RE2::PartialMatch(piece(text), re2);
}

bool Pattern::valid() const { return compiled_->get().ok(); }

struct PatternSet::Compiled {
  explicit Compiled(Pattern::Case letters) : set(re2_options(letters), RE2::UNANCHORED) {}
  RE2::Set set;
  std::vector<int> index_of;  // position in the set → index into the sources
};

PatternSet::PatternSet(const std::vector<std::string_view>& sources, Pattern::Case letters)
    : compiled_(std::make_unique<Compiled>(letters)) {
  for (std::size_t i = 0; i < sources.size(); ++i) {
    if (compiled_->set.Add(to_re2(sources[i]), nullptr) >= 0) compiled_->index_of.push_back(static_cast<int>(i));
  }
  compiled_->set.Compile();
}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::vector<int> PatternSet::matching(std::string_view text) const {
  std::vector<int> found;
  compiled_->set.Match(piece(text), &found);
  for (int& index : found) index = compiled_->index_of[static_cast<std::size_t>(index)];
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace faultline
