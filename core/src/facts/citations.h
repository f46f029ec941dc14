// SPDX-License-Identifier: MIT
// Citations: the parts that a legal citation is made of, before they are put together.
//
//   "(Local Government Act 1974, sections 26B and 34D, as amended)"
//    → instrument "Local Government Act 1974", provision section 26B, 34D
//
// A provision is a kind word with its numbers; an instrument is an Act, regulations or guidance named in any
// form that the text allows: by title, without its year, or by the short form that the text gave it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "facts/tokens.h"
#include "faultline/span.h"
#include "rules/statutes.h"

namespace faultline::citations {

enum class ProvisionKind { section, schedule, paragraph, part, regulation, article, rule };

struct Number {
  std::string text;  // normal form: "24A(6)", "5", "34B"
  Span span;
};

struct Piece {
  Span span;
  std::size_t first = 0, last = 0;  // tokens [first, last)
  int instrument = -1;              // into Names; -1: a provision
  bool short_form = false;          // "the Act": points to an instrument, is no citation of its own
  ProvisionKind kind = ProvisionKind::section;
  bool slashed = false;             // "5/5A": alternatives, to be paired with others of the same kind
  std::vector<Number> numbers;
};

// One instrument as this text names it.
struct Named {
  std::string title;
  std::string address;
  InstrumentKind kind = InstrumentKind::act;
};

// The instruments that a text has named so far, and the short forms that it gave them.
class Names {
 public:
  // The index of a known title, or of a new one.
  int add(const Instrument& instrument);
  int add(std::string title, InstrumentKind kind);
  void define(std::string short_form, int instrument);
  [[nodiscard]] int defined(std::string_view short_form) const;   // -1: not defined in this text
  [[nodiscard]] int latest(InstrumentKind kind) const;            // named last, -1: none
  [[nodiscard]] int with_year(std::string_view year) const;       // the Act of that year, named last
  [[nodiscard]] int without_year(std::string_view title) const;   // named earlier with its year
  [[nodiscard]] bool has_short_forms() const { return !short_forms_.empty(); }
  [[nodiscard]] const Named& at(int index) const { return all_[static_cast<std::size_t>(index)]; }
  void mention(int index) { mentions_.push_back(index); }
  void forget_mention() { mentions_.pop_back(); }

 private:
  std::vector<Named> all_;
  std::unordered_map<std::string, int> by_title_;
  std::unordered_map<std::string, int> short_forms_;
  std::vector<int> mentions_;
};

// Lower case, words only, one space between them: how titles and short forms are compared.
[[nodiscard]] std::string title_key(std::string_view title);
[[nodiscard]] const Instrument* known_instrument(std::string_view title);

// Every citation part in a passage, in the order of the text. Short forms defined in it go into `names`.
[[nodiscard]] std::vector<Piece> read_pieces(std::string_view text, const std::vector<TextToken>& tokens, Names& names);

// The provision that starts at token `at` ("sections 26B and 34D"); no numbers: there is none.
[[nodiscard]] Piece read_provision(std::string_view text, const std::vector<TextToken>& tokens, std::size_t at);

// What stands between two parts of a citation.
struct Gap {
  bool tight = false;     // nothing but punctuation and words that citations are joined with
  bool joined = false;    // "and", "or", ";"
  bool forward = false;   // "of the", "under", "to": what precedes belongs to what follows
  bool comma = false;
  bool empty = false;
};
[[nodiscard]] Gap read_gap(std::string_view text, const std::vector<TextToken>& tokens, std::size_t from, std::size_t to);

}  // namespace faultline::citations
