// SPDX-License-Identifier: MIT
// A row of the tables of own sentences: a test's code, what it must come to, and the words alone.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "complaint/checks.h"
#include "complaint/draft.h"
#include "complaint/extract.h"

namespace faultline::test {

struct CheckRow {
  std::string_view code;
  std::string_view expected;  // "problem", "clear", "raised" (problem or possible), "quiet" (no problem)
  std::string_view text;
};

// Only the words count here: of the facts of a draft, no more was read than whether its writer complained.
inline void check_row(const CheckRow& row) {
  const ComplaintOptions options{"2024-06-01"};
  const Text text = read_text(row.text);
  Complaint complaint;
  find_contacts(open_draft(text, options), complaint);
  add_checks(text, options, complaint);
  std::string status, twin;
  for (const Check& check : complaint.checks) {
    if (check.code == row.code) status = check.status;
    // merits and no-fault-evidence lie so close that either is right where one is.
    if ((row.code == "merits" && check.code == "no-fault-evidence") || (row.code == "no-fault-evidence" && check.code == "merits")) twin = check.status;
  }
  CAPTURE(row.code);
  CAPTURE(row.text);
  CAPTURE(status);
  const bool problem = status == "problem" || twin == "problem";
  if (row.expected == "problem") CHECK(problem);
  if (row.expected == "quiet") CHECK_FALSE(problem);
  if (row.expected == "clear") CHECK(status == "clear");
  if (row.expected == "raised") CHECK((problem || status == "possible"));
}

}  // namespace faultline::test
