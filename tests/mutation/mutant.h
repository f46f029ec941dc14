// SPDX-License-Identifier: MIT
// What a mutated copy of the core is built with: one build holds every mutant, and the environment variable MUTANT
// names the one that is awake, by its number or, for a row of a rule table, as "row-id kind".
// `a < b` becomes `a < mutant::Less{7} < b`, which keeps the operator's precedence.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace mutant {

inline std::string_view awake() {
  static const char* const name = std::getenv("MUTANT");
  return name == nullptr ? "" : name;
}
inline bool is(int id) {
  static const int number = awake().find_first_not_of("0123456789") == std::string_view::npos && !awake().empty() ? std::atoi(awake().data()) : -1;
  return id == number;
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

// True if this mutant of a row is awake; with MUTANT_LIST set, its name is printed.
inline bool row(std::string_view id, std::string_view kind) {
  const std::string name = std::string(id).append(" ").append(kind);
  static const bool list = std::getenv("MUTANT_LIST") != nullptr;
  if (list) std::fprintf(stderr, "row %s\n", name.c_str());
  return awake() == name;
}

// Another row's value, the nearest that differs.
template <class Row, class Field>
auto another(const std::vector<Row>& rows, std::size_t i, Field Row::* field) {
  for (std::size_t step = 1; step < rows.size(); ++step) {
    if (const auto& value = rows[(i + step) % rows.size()].*field; value != rows[i].*field) return value;
  }
  return rows[i].*field;
}

// The rows of a table as they are unpacked.
template <class Row>
void disturb(std::vector<Row>& rows) {
  if constexpr (requires(Row each) { each.id; each.pattern; }) {
    const std::vector<Row> sound = rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      Row& each = rows[i];
      const std::string_view id = each.id;
      if (row(id, "pattern")) each.pattern = "zqxzqx";
      if constexpr (requires { each.unless; }) {
        if (!each.unless.empty() && row(id, "unless")) each.unless = {};
      }
      if constexpr (requires { each.code; }) {
        if (another(sound, i, &Row::code) != each.code && row(id, "code")) each.code = another(sound, i, &Row::code);
      }
      if constexpr (requires { each.signal; }) {
        if (row(id, "code")) each.signal = another(sound, i, &Row::signal);
      }
    }
  }
}

}  // namespace mutant
