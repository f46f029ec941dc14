// SPDX-License-Identifier: MIT
// Any words as a command line: told apart into options that exist and inputs, or refused in words; nothing is lost.
#include "../../core/cli/arguments.h"
#include "fuzz.h"

using namespace faultline::cli;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::vector<std::string> words(1);
  for (const char c : as_text(data, size)) {
    if (c == '\n') words.emplace_back();
    else words.back() += c;
  }
  const Accepted accepted{{"--kind", "--today", "--index", "--top", "--offsets"}, {"--pretty", "--help"}};
  std::optional<UsageError> error;
  const Arguments arguments = read_arguments(words, accepted, error);
  if (error) {
    MUST(!error->message.empty());
    return 0;
  }
  MUST(arguments.inputs.size() + arguments.options.size() <= words.size());
  for (const auto& [name, value] : arguments.options) MUST(name.starts_with("--") && name.find('=') == std::string::npos);
  for (const std::string& word : words) {
    if (const auto number = whole_number(word, 1, 1000)) MUST(*number >= 1 && *number <= 1000);
    if (is_date(word)) MUST(word.size() == 10);
  }
  return 0;
}
