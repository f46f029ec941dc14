// SPDX-License-Identifier: MIT
// Gazetteer: where a text names an authority, fully ("Kirklees Metropolitan Council"), shortly ("kirklees said
// no"), by its initials, or by its place. Which of them the complaint is about is judged in authority.cpp.
//
//   find_authority_mentions("I asked Kirklees")   // one mention: {kirklees…, how = Naming::speaker, …}
//   find_authority_mentions("Kent Road")          // none: a street
//
// Spans are bytes of the text given.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain.h"
#include "faultline/span.h"

namespace faultline {

struct Word {
  std::string key;  // lower case, no apostrophes; "&" is "and"
  Span span;
  bool capital = false;  // begins with a capital letter
  bool breaks = false;   // a full stop, comma or line break stands before it
};
[[nodiscard]] std::vector<Word> words_of(std::string_view text);

// How surely the words name the authority, from a place alone to its full name.
enum class Naming { place, bare, speaker, service, council };

struct AuthorityMention {
  const domain::Authority* authority = nullptr;
  Span span;
  Naming how = Naming::place;
  bool ambiguous = false;  // the stem alone is also an ordinary word or a place of several councils
};

[[nodiscard]] std::vector<AuthorityMention> find_authority_mentions(const std::vector<Word>& words);

// Where a text names a town: the council of that place, with no word of a council there.
[[nodiscard]] std::vector<AuthorityMention> find_town_mentions(const std::vector<Word>& words);

// Puts the name for a capitalised word that is one slip from a single long word of a name ("Brakcnell"); true if any.
bool mend_slips(std::vector<Word>& words);

}  // namespace faultline
