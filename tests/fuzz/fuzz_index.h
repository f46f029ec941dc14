// SPDX-License-Identifier: MIT
// A small sound index for the targets that search one or damage one.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "faultline/index_builder.h"

inline std::string sound_index() {
  std::vector<faultline::Record> records;
  for (int i = 0; i < 8; ++i) {
    faultline::Record record;
    record.reference = "25 000 10" + std::to_string(i);
    record.authority = i % 2 == 0 ? "Otherton Council" : "Elsewhere Borough Council";
    record.category = "Environment and regulation";
    record.decision = "closed-after-initial-enquiries";
    record.date = "2025-03-0" + std::to_string(i + 1);
    record.complaint = "The council did not collect the bins of number " + std::to_string(i) + " for a month";
    record.reasoning = "It apologised and there was little injustice left";
    record.grounds = {i % 2 == 0 ? "late" : "insufficient-injustice"};
    records.push_back(std::move(record));
  }
  return faultline::build_index(std::move(records));
}
