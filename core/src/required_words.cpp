// SPDX-License-Identifier: MIT
#include "required_words.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "ordered.h"

namespace faultline {
namespace {

constexpr std::size_t kShortest = 3;   // letters of a word worth looking for
constexpr std::size_t kLargest = 48;   // members of a group: beyond, looking costs more than it saves
constexpr std::size_t kMostGroups = 4;
constexpr int kDeepest = 40;

bool is_literal(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ',' || c == '_'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::size_t shortest_member(const WordGroup& group) {
  std::size_t shortest = std::string::npos;
  for (const std::string& word : group) shortest = std::min(shortest, word.size());
  return shortest;
}

// Longer words are rarer; of equal ones the smaller group.
bool is_better(const WordGroup& a, const WordGroup& b) {
  const std::size_t first = shortest_member(a), second = shortest_member(b);
  return first != second ? first > second : a.size() < b.size();
}

// Reads one alternation of a pattern and what it requires.
class Reader {
 public:
  explicit Reader(std::string_view pattern) : pattern_(pattern) {}

  std::vector<WordGroup> alternation(int depth) {
    std::vector<WordGroup> required = sequence(depth);
    bool any_path_free = required.empty();
    WordGroup joined = required.empty() ? WordGroup{} : best(required);
    bool alternatives = false;
    while (!done() && peek() == '|') {
      ++at_;
      alternatives = true;
      const std::vector<WordGroup> other = sequence(depth);
      any_path_free = any_path_free || other.empty();
      if (!any_path_free) {
        const WordGroup& members = best(other);
        joined.insert(joined.end(), members.begin(), members.end());
      }
    }
    if (!alternatives) return required;
    if (any_path_free || joined.size() > kLargest) return {};
    return {joined};
  }

 private:
  bool done() const { return at_ >= pattern_.size(); }
  char peek() const { return pattern_[at_]; }

  static const WordGroup& best(const std::vector<WordGroup>& groups) {
    return *std::min_element(groups.begin(), groups.end(), [](const WordGroup& a, const WordGroup& b) { return is_better(a, b); });
  }

  std::vector<WordGroup> sequence(int depth) {
    std::vector<WordGroup> required;
    std::string run;
    const auto end_run = [&] {
      if (run.size() >= kShortest) required.push_back({run});
      run.clear();
    };
    while (!done() && peek() != '|' && peek() != ')') {
      const char c = peek();
      if (c == '(' ) {
        end_run();
        std::vector<WordGroup> inner = group(depth);
        if (!optional_repeat()) std::move(inner.begin(), inner.end(), std::back_inserter(required));
      } else if (c == '[') {
        end_run();
        skip_class();
        optional_repeat();
      } else if (is_literal(c)) {
        ++at_;
        const bool repeated = !done() && is_quantifier(peek());
        if (!repeated) {
          run += lower(c);
          continue;
        }
        end_run();  // "investigations?": the word without its last letter
        optional_repeat();
      } else {
        end_run();
        at_ += c == '\\' ? 2 : 1;
        optional_repeat();
      }
    }
    end_run();
    sort_stably(required, is_better);
    if (required.size() > kMostGroups) required.resize(kMostGroups);
    return required;
  }

  std::vector<WordGroup> group(int depth) {
    ++at_;  // "("
    bool flags = false;
    if (!done() && peek() == '?') {  // "?:", "?i:", "?P<name>", or flags alone "?i"
      while (!done() && peek() != ':' && peek() != '>' && peek() != ')') ++at_;
      flags = !done() && peek() == ')';
      if (!flags && !done()) ++at_;
    }
    std::vector<WordGroup> inner;
    if (!flags && depth < kDeepest) inner = alternation(depth + 1);
    if (depth >= kDeepest) at_ = pattern_.size();
    if (!done()) ++at_;  // ")"
    return inner;
  }

  void skip_class() {
    ++at_;
    if (!done() && peek() == '^') ++at_;
    if (!done() && peek() == ']') ++at_;
    while (!done() && peek() != ']') at_ += peek() == '\\' ? 2 : 1;
    ++at_;
  }

  static bool is_quantifier(char c) { return c == '?' || c == '*' || c == '+' || c == '{'; }
  // Reads a quantifier; says whether it allows nothing at all.
  bool optional_repeat() {
    bool optional = false;
    while (!done() && is_quantifier(peek())) {
      const char c = peek();
      optional = optional || c == '?' || c == '*' || (c == '{' && at_ + 1 < pattern_.size() && (pattern_[at_ + 1] == '0' || pattern_[at_ + 1] == ','));
      if (c == '{') {
        while (!done() && peek() != '}') ++at_;
      }
      ++at_;
    }
    return optional;
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<WordGroup> required_words(std::string_view pattern) {
  return Reader(pattern).alternation(0);
}

}  // namespace faultline
