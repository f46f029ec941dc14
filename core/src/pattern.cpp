// SPDX-License-Identifier: MIT
#include "pattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <mutex>

#include "required_words.h"

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
  Case letters{};
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

// Finds which of many words occur in a text: each position's first three bytes name the few words that can
// begin there. One pass, and nothing grows with the text.
class WordFinder {
 public:
  WordFinder() : buckets_(kBuckets) {}

  // The word's number; the same for the same word.
  int add(const std::string& word) {
    std::vector<int>& bucket = buckets_[bucket_of(word, 0)];
    for (const int i : bucket) {
      if (words_[static_cast<std::size_t>(i)] == word) return i;
    }
    bucket.push_back(static_cast<int>(words_.size()));
    words_.push_back(word);
    return bucket.back();
  }
  // For each word whether the text, which is in lower case, has it.
  [[nodiscard]] std::vector<bool> find(std::string_view text) const {
    std::vector<bool> found(words_.size());
    for (std::size_t at = 0; at + kShortest <= text.size(); ++at) {
      for (const int i : buckets_[bucket_of(text, at)]) {
        const auto index = static_cast<std::size_t>(i);
        if (!found[index] && text.compare(at, words_[index].size(), words_[index]) == 0) found[index] = true;
      }
    }
    return found;
  }

 private:
  static constexpr std::size_t kShortest = 3, kBuckets = 4096;
  static std::size_t bucket_of(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(text[at + i])); };
    return (byte(0) * 961 + byte(1) * 31 + byte(2)) % kBuckets;
  }
  std::vector<std::string> words_;
  std::vector<std::vector<int>> buckets_;
};

struct PatternSet::Compiled {
  struct Member {
    Pattern pattern;
    std::vector<std::vector<int>> required;  // groups of words: one of each must be there
  };
  WordFinder words;
  std::vector<Member> members;
};

PatternSet::PatternSet(const std::vector<std::string_view>& sources, Pattern::Case letters) : compiled_(std::make_unique<Compiled>()) {
  for (const std::string_view source : sources) {
    Compiled::Member member{Pattern(source, letters), {}};
    for (const WordGroup& group : required_words(source)) {
      member.required.emplace_back();
      for (const std::string& word : group) member.required.back().push_back(compiled_->words.add(word));
    }
    compiled_->members.push_back(std::move(member));
  }
}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::vector<int> PatternSet::possible(std::string_view text) const {
  std::string lowered(text);
  for (char& c : lowered) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const std::vector<bool> found = compiled_->words.find(lowered);
  std::vector<int> possible;
  for (std::size_t i = 0; i < compiled_->members.size(); ++i) {
    const auto& required = compiled_->members[i].required;
    const bool all = std::all_of(required.begin(), required.end(), [&](const std::vector<int>& group) {
      return std::any_of(group.begin(), group.end(), [&](int word) { return found[static_cast<std::size_t>(word)]; });
    });
    if (all) possible.push_back(static_cast<int>(i));
  }
  return possible;
}

std::vector<int> PatternSet::matching(std::string_view text) const {
  std::vector<int> found = possible(text);
  std::erase_if(found, [&](int i) { return !pattern(i).matches(text); });
  return found;
}

const Pattern& PatternSet::pattern(int index) const { return compiled_->members[static_cast<std::size_t>(index)].pattern; }

}  // namespace faultline
