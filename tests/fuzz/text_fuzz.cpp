// SPDX-License-Identifier: MIT
// Any bytes: every clean span maps to a span inside the input, in order, and cleaning twice changes nothing more.
#include "faultline/text.h"
#include "fuzz.h"

using namespace faultline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = as_text(data, size);
  const Text text = read_text(bytes);
  const auto length = static_cast<std::uint32_t>(text.clean().size());
  must_map_in_order(text, bytes.size());
  for (const Span& sentence : sentences(text.clean(), {0, length})) MUST(sentence.begin <= sentence.end && sentence.end <= length);
  return 0;
}
