// SPDX-License-Identifier: MIT
// Pattern: the one door to RE2. Rules are written as people read them:
//
//   a space    any run of white space, line breaks included (a phrase may be wrapped)
//   '          any apostrophe or single quote      "   any double quote
//
// everything else is RE2 syntax (https://github.com/google/re2/wiki/Syntax), without regard to case. Inside
// [ ] and after a backslash nothing is changed. A pattern that RE2 refuses never matches; a test walks every
// rule table, so none ships.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "faultline/span.h"

namespace faultline {

struct Match {
  Span span;                 // into the whole text
  std::vector<Span> groups;  // capturing groups 1…; empty span where a group took no part
};

class Pattern {
 public:
  enum class Case { ignored, exact };
  // Compiled on first use: a rule that never comes near a text costs nothing.
  explicit Pattern(std::string_view source, Case letters = Case::ignored);
  ~Pattern();
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;

  // The first match inside `within`, whose ends are what ^ and $ stand for.
  [[nodiscard]] std::optional<Match> find(std::string_view text, Span within) const;
  [[nodiscard]] std::vector<Match> find_all(std::string_view text, Span within) const;
  [[nodiscard]] bool matches(std::string_view text) const;  // anywhere in it
  [[nodiscard]] bool valid() const;

 private:
  struct Compiled;
  [[nodiscard]] std::optional<Match> find_from(std::string_view text, Span within, std::uint32_t start) const;
  std::unique_ptr<Compiled> compiled_;
};

// Which of many patterns occur in a text. One pass looks for the words that the patterns cannot match without
// (required_words.h); only patterns whose words are there are compiled, once, and run. RE2::Set would be one
// pass for all, but its automaton has a state for each combination of patterns matched so far: on new text it
// builds states at every byte, and tens of megabytes of them.
class PatternSet {
 public:
  explicit PatternSet(const std::vector<std::string_view>& sources, Pattern::Case letters = Pattern::Case::ignored);
  ~PatternSet();
  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;

  // Indices into `sources`, ascending: those whose words are all there, and of these the ones that match.
  [[nodiscard]] std::vector<int> possible(std::string_view text) const;
  [[nodiscard]] std::vector<int> matching(std::string_view text) const;
  [[nodiscard]] const Pattern& pattern(int index) const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace faultline
