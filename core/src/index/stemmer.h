// SPDX-License-Identifier: MIT
// The stem under which a word is indexed: Porter's English stemmer, second edition
// (https://snowballstem.org/algorithms/english/stemmer.html), so that "assessed" meets "assessments"; some
// words of the field stay apart from what they are derived from ("planning", "housing").
//
//   std::string w = "complaints"; stem(w);   // w == "complaint"
//
// The word must be lower-case ASCII letters and digits, without apostrophes. Words of one or two letters stay.
#pragma once

#include <string>

namespace faultline {

void stem(std::string& word);

}  // namespace faultline
