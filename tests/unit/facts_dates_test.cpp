// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "facts_test_support.h"
#include "faultline/facts.h"

using namespace faultline;
using namespace faultline::facts_test;

namespace {

struct Row {
  std::string_view text;
  std::string_view carets;
  std::string_view values;  // apart by a space
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Text text = read_text(row.text);
    std::string values;
    std::vector<Span> spans;
    for (const Date& date : find_dates(text, whole(text))) {
      if (!values.empty()) values += ' ';
      values += date.value;
      spans.push_back(date.span);
      CHECK(date.value.size() == (date.precision == Precision::day ? 10u : date.precision == Precision::month ? 7u : 4u));
    }
    CHECK(values == row.values);
    CHECK(picture(text.clean(), spans) == row.carets);
  }
}

}  // namespace

TEST_CASE("whole dates are read in every British form") {
  check({
      {"on 6 October 2025 it wrote",  //
       "   ^^^^^^^^^^^^^^", "2025-10-06"},
      {"on 6th October 2025",  //
       "   ^^^^^^^^^^^^^^^^", "2025-10-06"},
      {"the 3rd of oct 2024",  //
       "    ^^^^^^^^^^^^^^^", "2024-10-03"},
      {"sent 06/10/2025.",  //
       "     ^^^^^^^^^^", "2025-10-06"},
      {"sent 6/10/25",  //
       "     ^^^^^^^", "2025-10-06"},
      {"06-Jan-2026",  //
       "^^^^^^^^^^^", "2026-01-06"},
      {"06 Oct 2025",  //
       "^^^^^^^^^^^", "2025-10-06"},
      {"on 14.11.24 i rang",  //
       "   ^^^^^^^^", "2024-11-14"},
      {"14.11.2024",  //
       "^^^^^^^^^^", "2024-11-14"},
      {"2025-10-06",  //
       "^^^^^^^^^^", "2025-10-06"},
      {"October 6, 2025",  //
       "^^^^^^^^^^^^^^^", "2025-10-06"},
      {"October 6th 2025",  //
       "^^^^^^^^^^^^^^^^", "2025-10-06"},
      {"Monday 6 October, 2025",  //
       "       ^^^^^^^^^^^^^^^", "2025-10-06"},
      {"3 Sept. 2024",  //
       "^^^^^^^^^^^^", "2024-09-03"},
      {"29 February 2023 is no day",  //
       "   ^^^^^^^^^^^^^", "2023-02"},
      {"31/04/2024", "", ""},
      {"13/13/2024", "", ""},
      {"29 February 2024",  //
       "^^^^^^^^^^^^^^^^", "2024-02-29"},
  });
}

TEST_CASE("months and years are read with their precision") {
  check({
      {"in October 2025",  //
       "   ^^^^^^^^^^^^", "2025-10"},
      {"in October of 2025",  //
       "   ^^^^^^^^^^^^^^^", "2025-10"},
      {"since Oct '23",  //
       "      ^^^^^^^", "2023-10"},
      {"mid-October 2021",  //
       "^^^^^^^^^^^^^^^^", "2021-10"},
      {"in the autumn of 2021 it",  //
       "       ^^^^^^^^^^^^^^", "2021"},
      {"summer term 2022",  //
       "^^^^^^^^^^^^^^^^", "2022"},
      {"in late 2019",  //
       "   ^^^^^^^^^", "2019"},
      {"mid-2020",  //
       "^^^^^^^^", "2020"},
      {"at the end of 2020",  //
       "       ^^^^^^^^^^^", "2020"},
      {"since 2023 and throughout 2024",  //
       "      ^^^^                ^^^^", "2023 2024"},
      {"the 2023/24 school year",  //
       "    ^^^^^^^", "2023"},
      {"in 2022-23",  //
       "   ^^^^^^^", "2022"},
      {"In 2019, the Council",  //
       "   ^^^^", "2019"},
      {"between 2019 and 2021",  //
       "        ^^^^     ^^^^", "2019 2021"},
      {"in 2019, 2020 and 2021",  //
       "   ^^^^  ^^^^     ^^^^", "2019 2020 2021"},
  });
}

TEST_CASE("a date without a year takes it from the one it is joined to, or is left out") {
  check({
      {"from 3 to 6 October 2025",  //
       "     ^    ^^^^^^^^^^^^^^", "2025-10-03 2025-10-06"},
      {"between 3 March and 6 April 2024",  //
       "        ^^^^^^^     ^^^^^^^^^^^^", "2024-03-03 2024-04-06"},
      {"from 3 November to 6 February 2024",  //
       "     ^^^^^^^^^^    ^^^^^^^^^^^^^^^", "2023-11-03 2024-02-06"},
      {"between March and July 2023",  //
       "        ^^^^^     ^^^^^^^^^", "2023-03 2023-07"},
      {"on 3 March it wrote", "", ""},
      {"it may and July 2023 was warm",  //
       "           ^^^^^^^^^", "2023-07"},
  });
}

TEST_CASE("numbers that only look like years or dates are none") {
  check({
      {"Children Act 1989", "", ""},
      {"(Local Government Act 1974, sections 26B and 34D)", "", ""},
      {"the 1996 Act and the 2006 guidance", "", ""},
      {"reference 25 005 545", "", ""},
      {"a bill of £2,019 and £2024", "", ""},
      {"paragraph 14.11.24 of the policy", "", ""},
      {"paragraphs 15.4 to 15.7", "", ""},
      {"[2023] EWCA Civ 207", "", ""},
      {"in 2000 words", "", ""},
      {"Education Acts 1996 and 2002", "", ""},
      {"25/30 people", "", ""},
      {"section 34(3)", "", ""},
      {"flat 2019", "", ""},
      {"on 6 October 12 people came", "", ""},
      {"under Regulations in 2014 Regulations", "", ""},
  });
}
