// SPDX-License-Identifier: MIT
// Builds the bytes of an index from records. The same records give the same bytes, whatever their order.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faultline/index.h"
#include "faultline/result.h"

namespace faultline {

// One line of a `.jsonl` of decision records. Unknown keys are ignored; null and missing mean unknown.
[[nodiscard]] Result<Record> parse_record(std::string_view json_line);

// A saved decision, parsed and classified, as a record of its facts.
[[nodiscard]] Result<Record> record_of_decision(std::string_view bytes);

// Of records with the same reference the first in the order of their contents counts. Records that differ in
// nothing but reference and authority are twins, and become one.
[[nodiscard]] std::string build_index(std::vector<Record> records);

}  // namespace faultline
