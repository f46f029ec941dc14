// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "complaint/rule_table.h"
#include "facts_test_support.h"
#include "faultline/complaint.h"
#include "pattern.h"
#include "rules/draft_dates.h"
#include "rules/draft_knowledge.h"

using namespace faultline;
using namespace faultline::facts_test;

namespace {

struct Row {
  std::string_view today;
  std::string_view text;
  std::string_view carets;
  std::string_view values;  // in order of time, apart by a space
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Text text = read_text(row.text);
    const Complaint complaint = read_complaint(text, {std::string(row.today)});
    std::string values;
    std::vector<Span> spans;
    for (const Event& event : complaint.events) {
      if (!values.empty()) values += ' ';
      values += event.date.value;
      spans.push_back(event.date.span);
      CHECK(event.text.contains(event.date.span));
    }
    CHECK(values == row.values);
    CHECK(picture(text.clean(), spans) == row.carets);
  }
}

struct KnownRow {
  std::string_view text;
  std::string_view carets;
  std::string_view value;
};

void check_known(const std::vector<KnownRow>& rows) {
  for (const KnownRow& row : rows) {
    CAPTURE(row.text);
    const Text text = read_text(row.text);
    const Complaint complaint = read_complaint(text, {"2024-11-18"});
    const std::vector<Span> spans = complaint.known_since ? std::vector<Span>{complaint.known_since->span} : std::vector<Span>();
    CHECK((complaint.known_since ? complaint.known_since->value : "") == row.value);
    CHECK(picture(text.clean(), spans) == row.carets);
  }
}

template <std::size_t N>
void walk(const DraftRule (&rules)[N]) {
  for (const DraftRule& rule : rules) {
    CAPTURE(rule.id);
    const Pattern pattern(expand_gaps(rule.pattern));
    CHECK(pattern.valid());
    CHECK(pattern.matches(rule.example));
    CHECK_FALSE(pattern.matches(rule.near_miss));
    CHECK_FALSE(pattern.matches(""));
  }
}

}  // namespace

TEST_CASE("whole dates are told without knowing the day of writing") {
  check({
      {"",  //
       "they wrote on 3 October 2023 and June 2024",
       "              ^^^^^^^^^^^^^^     ^^^^^^^^^", "2023-10-03 2024-06"},
      {"",  //
       "it was 29 February 2024",
       "       ^^^^^^^^^^^^^^^^", "2024-02-29"},
      {"",  //
       "it was 29 February 2023",
       "          ^^^^^^^^^^^^^", "2023-02"},
      {"",  //
       "they came in May and last week and two years ago",
       "", ""},
      {"",  //
       "he was refused in 2019",
       "                  ^^^^", "2019"},
  });
}

TEST_CASE("a day and month without a year are the latest that has been") {
  check({
      {"2024-11-18",  //
       "it came on 3 October",
       "           ^^^^^^^^^", "2024-10-03"},
      {"2024-11-18",  //
       "it came on 3 december",
       "           ^^^^^^^^^^", "2023-12-03"},
      {"2024-11-18",  //
       "it came on the 14th of feb",
       "               ^^^^^^^^^^^", "2024-02-14"},
      {"2024-11-18",  //
       "it came on March 3rd",
       "           ^^^^^^^^^", "2024-03-03"},
      {"2024-11-18",  //
       "it came on 3/2",
       "           ^^^", "2024-02-03"},
      {"2024-11-18",  //
       "it came on 18 November",
       "           ^^^^^^^^^^^", "2024-11-18"},
      {"2024-11-18",  //
       "it came on 19 November",
       "           ^^^^^^^^^^^", "2023-11-19"},
      {"2025-03-01",  //
       "it came on 29 February",
       "           ^^^^^^^^^^^", "2024-02-29"},
      {"2024-11-18",  //
       "it came on 31 June",
       "", ""},
      {"2024-11-18",  //
       "they promise help 24/7 and on 24/7",
       "", ""},
      {"2024-11-18",  //
       "flat 3/2 was next",
       "", ""},
      {"2024-11-18",  //
       "it came on 3/14",
       "", ""},
  });
}

TEST_CASE("a month alone is the latest that has been") {
  check({
      {"2024-11-18",  //
       "they said no in May",
       "                ^^^", "2024-05"},
      {"2024-11-18",  //
       "july they said no",
       "^^^^", "2024-07"},
      {"2024-11-18",  //
       "nothing since september",
       "              ^^^^^^^^^", "2024-09"},
      {"2024-11-18",  //
       "the bins were left from march on",
       "                        ^^^^^", "2024-03"},
      {"2024-11-18",  //
       "they came in December",
       "             ^^^^^^^^", "2023-12"},
      {"2024-11-18",  //
       "This June three people came",
       "^^^^^^^^^", "2024-06"},
      {"2024-11-18",  //
       "it began last March",
       "         ^^^^^^^^^^", "2024-03"},
      {"2024-11-18",  //
       "it began last December",
       "         ^^^^^^^^^^^^^", "2023-12"},
      {"2024-11-18",  //
       "it began in May this year",
       "            ^^^^^^^^^^^^^", "2024-05"},
      {"2024-11-18",  //
       "it began in may last year",
       "            ^^^^^^^^^^^^^", "2023-05"},
      {"2024-11-18",  //
       "she was excluded last June (2016)",
       "                 ^^^^^^^^^^^^^^^^", "2016-06"},
      {"2024-11-18",  //
       "First complaint: March.",
       "                 ^^^^^", "2024-03"},
      {"2024-11-18",  //
       "last May I asked them",
       "^^^^^^^^", "2024-05"},
      {"2024-11-18",  //
       "In may, i asked. This may be long. It may in march be done.",
       "   ^^^                                       ^^^^^", "2024-03 2024-05"},
      {"2024-11-18",  //
       "last Tuesday, 12 November, they left",
       "^^^^^^^^^^^^^^^^^^^^^^^^^", "2024-11-12"},
  });
}

TEST_CASE("a month told after another date goes forward from it") {
  check({
      {"2024-11-18",  //
       "I asked in June 2021. In September they refused.",
       "           ^^^^^^^^^     ^^^^^^^^^", "2021-06 2021-09"},
      {"2024-11-18",  //
       "I asked in November 2021. In January they refused.",
       "           ^^^^^^^^^^^^^     ^^^^^^^", "2021-11 2022-01"},
      {"2024-11-18",  //
       "I asked on 3 May 2022 and on 1 May they refused",
       "           ^^^^^^^^^^        ^^^^^", "2022-05-03 2023-05-01"},
      {"2024-11-18",  //
       "I asked in October 2024. It was due in spring 2020. In May they came.",
       "           ^^^^^^^^^^^^                ^^^^^^^^^^^     ^^^", "2020 2020-05 2024-10"},
      {"2024-11-18",  //
       "In 2019 they put up a gate. That summer I asked why.",
       "   ^^^^                     ^^^^^^^^^^^", "2019 2019"},
      {"2024-11-18",  //
       "In spring 2021 he told me. I rang in May.",
       "   ^^^^^^^^^^^                       ^^^", "2021 2021-05"},
      {"2024-11-18",  //
       "I lived there since 2014. In June they refused.",
       "                    ^^^^     ^^^^", "2014 2024-06"},
      {"2024-11-18",  //
       "I was in care. 1979 to 1990, three homes.",
       "               ^^^^^^^^^^^^", "1979"},
      {"2024-11-18",  //
       "I got her home in the autumn of '88",
       "", ""},
      {"2024-11-18",  //
       "I ask that you admit him from September",
       "", ""},
      {"2024-11-18",  //
       "He was born on 3 May 2014. In June they refused.",
       "               ^^^^^^^^^^     ^^^^", "2014-05-03 2024-06"},
  });
}

TEST_CASE("words that count back are resolved and marked as relative") {
  check({
      {"2024-11-18",  //
       "it began two years ago",
       "         ^^^^^^^^^^^^^", "2022"},
      {"2024-11-18",  //
       "it began six months ago",
       "         ^^^^^^^^^^^^^^", "2024-05"},
      {"2024-11-18",  //
       "it began 12 months ago",
       "         ^^^^^^^^^^^^^", "2023-11"},
      {"2024-11-18",  //
       "it began a year ago",
       "         ^^^^^^^^^^", "2023"},
      {"2024-11-18",  //
       "it began three weeks ago",
       "         ^^^^^^^^^^^^^^^", "2024-10"},
      {"2024-11-18",  //
       "it began 3 days ago",
       "         ^^^^^^^^^^", "2024-11-15"},
      {"2024-11-18",  //
       "it began yesterday",
       "         ^^^^^^^^^", "2024-11-17"},
      {"2024-11-18",  //
       "it began last night",
       "         ^^^^^^^^^^", "2024-11-17"},
      {"2024-11-18",  //
       "it began last week",
       "         ^^^^^^^^^", "2024-11"},
      {"2024-11-18",  //
       "it began last month",
       "         ^^^^^^^^^^", "2024-10"},
      {"2024-01-05",  //
       "it began last month",
       "         ^^^^^^^^^^", "2023-12"},
      {"2024-11-18",  //
       "it began last year",
       "         ^^^^^^^^^", "2023"},
      {"2024-11-18",  //
       "it began last Thursday",
       "         ^^^^^^^^^^^^^", "2024-11-14"},
      {"2024-11-18",  //
       "it began last Monday",
       "         ^^^^^^^^^^^", "2024-11-11"},
      {"2024-03-01",  //
       "it began yesterday",
       "         ^^^^^^^^^", "2024-02-29"},
      {"2024-11-18",  //
       "it began last summer",
       "         ^^^^^^^^^^^", "2024"},
      {"2024-04-01",  //
       "it began last summer",
       "         ^^^^^^^^^^^", "2023"},
      {"2024-11-18",  //
       "he helped me this spring",
       "             ^^^^^^^^^^^", "2024"},
      {"2024-11-18",  //
       "it broke in the summer",
       "                ^^^^^^", "2024"},
  });
}

TEST_CASE("words that only look like dates are none") {
  check({
      {"2024-11-18",  //
       "they may have lost it",
       "", ""},
      {"2024-11-18",  //
       "May I ask why",
       "", ""},
      {"2024-11-18",  //
       "you may be right, that may be so",
       "", ""},
      {"2024-11-18",  //
       "we went on a march to the hall",
       "", ""},
      {"2024-11-18",  //
       "they march us about",
       "", ""},
      {"2024-11-18",  //
       "he is 14 and in Year 9",
       "", ""},
      {"2024-11-18",  //
       "it cost 2019 pounds",
       "", ""},
      {"2024-11-18",  //
       "12 may have come",
       "", ""},
      {"2024-11-18",  //
       "my sister June rang them",
       "", ""},
      {"2024-11-18",  //
       "Mrs May refused",
       "", ""},
      {"2024-11-18",  //
       "it happens every January",
       "", ""},
      {"2024-11-18",  //
       "the last year was hard",
       "", ""},
      {"2024-11-18",  //
       "I want last year's rent back",
       "", ""},
      {"2024-11-18",  //
       "it took two years",
       "", ""},
      {"2024-11-18",  //
       "for six months nothing",
       "", ""},
      {"2024-11-18",  //
       "reference 24/00312",
       "", ""},
      {"2024-11-18",  //
       "my aunt April wrote",
       "", ""},
      {"2024-11-18",  //
       "There is another hearing in January",
       "", ""},
      {"2024-11-18",  //
       "they will come in December",
       "", ""},
      {"2024-11-18",  //
       "the summer house leaks",
       "", ""},
  });
}

TEST_CASE("events stand in order of time") {
  check({
      {"2024-11-18",  //
       "They refused in May 2023. I had asked on 2 March 2022. The reply came last week.",
       "                ^^^^^^^^                 ^^^^^^^^^^^^                 ^^^^^^^^^", "2022-03-02 2023-05 2024-11"},
  });
}

TEST_CASE("the words that tell of knowledge come before every other date") {
  check_known({
      {"They took the path off the map in 2015. I only found out in April 2023 when they let me look.",
       "                                                            ^^^^^^^^^^", "2023-04"},
      {"We noticed the crack in June 2023. The digger had been there in May 2023.",
       "                        ^^^^^^^^^", "2023-06"},
      {"The plan was made in 2019. I only saw what was in it in January 2024.",
       "                                                        ^^^^^^^^^^^^", "2024-01"},
  });
}

TEST_CASE("else it is the earliest thing that the body did") {
  check_known({
      {"I bought the house in 2011. In March 2023 the council wrote that I must move the fence.",
       "                               ^^^^^^^^^^", "2023-03"},
      {"We applied in October 2022. In March 2023 they refused. I complained in May 2023.",
       "                               ^^^^^^^^^^", "2023-03"},
      {"He was born in 2014. They said no in May.",
       "                                     ^^^", "2024-05"},
      {"An officer took part in it in spring 2024. I reported it in July 2024.",
       "                                                            ^^^^^^^^^", "2024-07"},
      {"They took my son in June 2012. The judge came the year after. I knew then it was wrong.",
       "                    ^^^^^^^^^", "2012-06"},
      {"Last letter in May. They said no in April 2024.",
       "                                    ^^^^^^^^^^", "2024-04"},
  });
}

TEST_CASE("a life and the steps of complaining alone tell nothing") {
  check_known({
      {"We were married in 1990. I complained in May 2023. The final response came in July 2023.",
       "", ""},
      {"They never answer.",
       "", ""},
      {"The hearing is on 3 December 2024.",
       "", ""},
  });
}

TEST_CASE("dates counted from the day of writing are marked as relative") {
  const Text text = read_text("It began last March. On 3 October they came. In May they went.");
  const Complaint complaint = read_complaint(text, {"2024-11-18"});
  REQUIRE(complaint.events.size() == 3);
  CHECK(complaint.events[0].date.precision == Precision::relative);
  CHECK(text.clean().substr(complaint.events[0].text.begin, complaint.events[0].text.size()) == "It began last March.");
}

TEST_CASE("every rule of the dates of a draft compiles, reads its example and leaves its near miss alone") {
  walk(rules::kDateWords);
  walk(rules::kMoments);
  walk(rules::kKnownThen);
}
