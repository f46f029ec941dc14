// SPDX-License-Identifier: MIT
// Stands in for RE2's tables of Unicode (12 kB of the engine as it travels). No rule names a script or a
// property, and letters that fold outside Latin-1 (the Kelvin sign is a k, the long s an s) would only make
// every pattern with a k or an s larger and slower.
#include "re2/unicode_casefold.h"
#include "re2/unicode_groups.h"

namespace re2 {

const CaseFold unicode_casefold[] = {{'A', 'Z', 32}, {'a', 'z', -32}, {0xC0, 0xD6, 32}, {0xD8, 0xDE, 32}, {0xE0, 0xF6, -32}, {0xF8, 0xFE, -32}};
const int num_unicode_casefold = 6;
const CaseFold unicode_tolower[] = {{'A', 'Z', 32}, {0xC0, 0xD6, 32}, {0xD8, 0xDE, 32}};
const int num_unicode_tolower = 3;

const UGroup unicode_groups[] = {{"", +1, nullptr, 0, nullptr, 0}};
const int num_unicode_groups = 1;

}  // namespace re2
