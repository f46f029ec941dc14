// SPDX-License-Identifier: MIT
// The law that decisions cite: Acts, regulations and statutory guidance, with their official short titles and
// their places on legislation.gov.uk or gov.uk. A row without an address has a title only; an Act in no row at
// all is still read by the form of its name ("Xxx Act 1999"), without an address.
#pragma once

#include <span>
#include <string_view>

#include "rules/packed.h"
#include "rules/sample.h"

namespace faultline {

enum class InstrumentKind { act, regulations, guidance };

struct Instrument {
  std::string_view title;    // official short title, year included
  std::string_view address;  // below https://www.legislation.gov.uk/ ("ukpga/1974/7"), or a full address, or empty
  InstrumentKind kind = InstrumentKind::act;
  bool year_optional = false;  // the title without its year can mean nothing else in a decision
  static constexpr auto fields = [](auto& row) { return std::tie(row.title, row.address, row.kind, row.year_optional); };
};

// A naming that is not title and year: guidance, abbreviations, treaties.
struct InstrumentNaming {
  Sample id;  // stable; for tests and readers
  std::string_view pattern;
  std::string_view title;    // of the instrument it names, as in instruments()
  Sample example;
  Sample near_miss;
  // The words alone may be ordinary speech, so they count only where the text gives them standing: in quotes
  // or brackets of a citation, or beside the word "guidance".
  bool needs_standing = false;
  static constexpr auto fields = [](auto& row) {
    return std::tie(row.id, row.pattern, row.title, row.example, row.near_miss, row.needs_standing);
  };
};

// A provision so well known that people cite it without its Act ("a section 47 enquiry").
struct TermOfArt {
  std::string_view provision;  // "47"
  std::string_view pattern;    // the words that follow it
  std::string_view title;
  Sample example;    // whole phrase, from "section" on
  Sample near_miss;
  static constexpr auto fields = [](auto& row) {
    return std::tie(row.provision, row.pattern, row.title, row.example, row.near_miss);
  };
};

[[nodiscard]] std::span<const Instrument> instruments();
[[nodiscard]] std::span<const InstrumentNaming> namings();
[[nodiscard]] std::span<const TermOfArt> terms_of_art();

}  // namespace faultline
