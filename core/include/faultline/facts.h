// SPDX-License-Identifier: MIT
// Facts: what stands in a text as such, before anyone judges what it means: statutes, dates, money, bodies,
// people. Each file under src/facts/ finds one kind.
//
//   Facts f = find_facts(text, passages);
//   f.statutes[0].canonical     // "LGA 1974 s24A(6)"
//
// Statutes are cited as legislation.gov.uk addresses them; `LGA 1974` is the only abbreviated title.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "faultline/document.h"
#include "faultline/span.h"
#include "faultline/text.h"

namespace faultline {

struct Statute {
  std::string canonical;  // "LGA 1974 s24A(6)", "LGA 1974 Sch 5 para 1", "Children Act 1989"
  std::string act;        // full short title: "Local Government Act 1974"
  std::string provision;  // "s24A(6)", "Sch 5 para 1", or empty for the Act or guidance as a whole
  std::string url;        // its place on legislation.gov.uk or gov.uk, or empty
  Span span;
};

enum class Precision { day, month, year, relative };
[[nodiscard]] std::string_view code(Precision precision);

struct Date {
  std::string value;  // "2025-10-06", "2025-10" or "2025", as precise as the words are
  Precision precision = Precision::day;
  Span span;
};

struct Money {
  double amount_gbp = 0;
  Span span;
};

// A body other than the authority complained of, wherever it is named. Roles are judged later.
struct BodyMention {
  std::string code;  // of domain/taxonomy.json
  Span span;
};

struct Person {
  std::string name;  // "Mr X"
  bool is_complainant = false;
  std::vector<Span> mentions;
};

struct Facts {
  std::vector<Statute> statutes;
  std::vector<Date> dates;
  std::vector<Money> money;
  std::vector<BodyMention> bodies;
  std::vector<Person> people;
};

[[nodiscard]] std::vector<Statute> find_statutes(const Text& text, const std::vector<Passage>& passages);
[[nodiscard]] std::vector<Date> find_dates(const Text& text, Span within);
[[nodiscard]] std::vector<Money> find_money(const Text& text, Span within);
[[nodiscard]] std::vector<BodyMention> find_bodies(const Text& text, Span within);
[[nodiscard]] std::vector<Person> find_people(const Text& text, const std::vector<Passage>& passages);

// "pseudonym-mismatch": a pseudonym that nothing introduces stands once, as the subject of a sentence that is
// about the complainant. A person introduced by apposition or relation ("her partner, Mr E") never warns.
[[nodiscard]] std::vector<Warning> pseudonym_warnings(const Text& text, const std::vector<Person>& people,
                                                      const std::vector<Passage>& passages);

[[nodiscard]] Facts find_facts(const Text& text, const std::vector<Passage>& passages);

}  // namespace faultline
