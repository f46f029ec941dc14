// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "facts_test_support.h"
#include "faultline/facts.h"

using namespace faultline;
using namespace faultline::facts_test;

TEST_CASE("sums of money are read in pounds") {
  struct Row {
    std::string_view text, words;  // the words of each sum, apart by "|"
    std::vector<double> amounts;
  };
  const std::vector<Row> rows = {
      {"pay £1,560 to her", "£1,560", {1560}},
      {"pay Mr X £750.50.", "£750.50", {750.5}},
      {"£100 a month for £3.5k", "£100|£3.5k", {100, 3500}},
      {"a £1.2 million scheme", "£1.2 million", {1200000}},
      {"£2m", "£2m", {2000000}},
      {"£5 m wide", "£5", {5}},
      {"I lost 500 pounds and 1,200 pounds", "500 pounds|1,200 pounds", {500, 1200}},
      {"£500 pounds", "£500", {500}},
      {"between £100 and £300", "£100|£300", {100, 300}},
      {"£100-£300", "£100|£300", {100, 300}},
      {"£ 250 for time and trouble", "£ 250", {250}},
      {"£1400, and new decisions", "£1400", {1400}},
      {"£1,2 and £1,2345", "£1|£1", {1, 1}},
      {"paid £150.", "£150", {150}},
      {"£0.99", "£0.99", {0.99}},
      {"£23,250,000", "£23,250,000", {23250000}},
      {"100 people paid", "", {}},
      {"the £ sign", "", {}},
      {"it weighs ten pounds", "", {}},
      {"£10k and £10 kits", "£10k|£10", {10000, 10}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Text text = read_text(row.text);
    std::string words;
    std::vector<double> amounts;
    for (const Money& money : find_money(text, whole(text))) {
      if (!words.empty()) words += '|';
      words += text.slice(money.span);
      amounts.push_back(money.amount_gbp);
    }
    CHECK(words == row.words);
    CHECK(amounts == row.amounts);
  }
}

TEST_CASE("sums outside the stretch asked for are left out") {
  const Text text = read_text("£10 then £20 then £30");
  const auto found = find_money(text, {5, 14});
  REQUIRE(found.size() == 1);
  CHECK(found[0].amount_gbp == 20);
}
