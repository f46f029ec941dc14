// SPDX-License-Identifier: MIT
// Any line as a decision record: refused with a reason, or indexed into a file that opens again.
#include "faultline/index_builder.h"
#include "fuzz.h"

using namespace faultline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto record = parse_record(as_text(data, size));
  if (!record) {
    MUST(!record.error().code.empty() && !record.error().message.empty());
    return 0;
  }
  const std::string bytes = build_index({*record});
  const auto index = Index::open(std::as_bytes(std::span(bytes.data(), bytes.size())));
  MUST(static_cast<bool>(index));
  MUST(index->size() <= 1);
  return 0;
}
