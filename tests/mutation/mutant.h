// SPDX-License-Identifier: MIT
// What a mutated copy of the core is built with: one build holds every mutant, and the environment variable MUTANT
// names the one that is awake. `a < b` becomes `a < mutant::Less{7} < b`, which keeps the operator's precedence.
#pragma once

#include <cstdlib>

namespace mutant {

inline bool is(int id) {
  static const int awake = std::getenv("MUTANT") == nullptr ? -1 : std::atoi(std::getenv("MUTANT"));
  return id == awake;
}
inline bool flip(int id, bool condition) { return condition != is(id); }
inline int one(int id) { return is(id) ? 2 : 1; }

template <class Left, class Op>
struct Pending {
  const Left& left;
  int id;
};

#define MUTANT_OPERATOR(Name, op, other)                                                            \
  struct Name {                                                                                     \
    int id;                                                                                         \
  };                                                                                                \
  template <class Left>                                                                             \
  Pending<Left, Name> operator op(const Left& left, Name self) {                                    \
    return {left, self.id};                                                                         \
  }                                                                                                 \
  template <class Left, class Right>                                                                \
  bool operator op(Pending<Left, Name> pending, const Right& right) {                               \
    return is(pending.id) ? pending.left other right : pending.left op right;                       \
  }
MUTANT_OPERATOR(Less, <, <=)
MUTANT_OPERATOR(LessEqual, <=, <)
MUTANT_OPERATOR(Greater, >, >=)
MUTANT_OPERATOR(GreaterEqual, >=, >)
MUTANT_OPERATOR(Equal, ==, !=)
MUTANT_OPERATOR(NotEqual, !=, ==)
#undef MUTANT_OPERATOR

}  // namespace mutant
