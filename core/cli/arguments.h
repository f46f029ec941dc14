// SPDX-License-Identifier: MIT
// Arguments: the words of a command line, told apart.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline::cli {

// What a command accepts: options that take a value, and switches that do not.
struct Accepted {
  std::vector<std::string_view> values;
  std::vector<std::string_view> switches;
};

struct Arguments {
  std::map<std::string, std::string, std::less<>> options;
  std::vector<std::string> inputs;

  [[nodiscard]] bool has(std::string_view name) const { return options.find(name) != options.end(); }
  [[nodiscard]] std::string get(std::string_view name, std::string_view otherwise) const;
};

// The command line is wrong: what to print before exit code 2.
struct UsageError {
  std::string message;
};

// `--name value`, `--name=value`, switches, and inputs in any order; "-" is an input; "--" ends the options.
// On a mistake `error` says it and the result is to be ignored.
[[nodiscard]] Arguments read_arguments(const std::vector<std::string>& words, const Accepted& accepted,
                                       std::optional<UsageError>& error);

// A whole number from `least` to `most`, or nothing.
[[nodiscard]] std::optional<std::size_t> whole_number(std::string_view text, std::size_t least, std::size_t most);
// "YYYY-MM-DD" of a day that exists.
[[nodiscard]] bool is_date(std::string_view text);

}  // namespace faultline::cli
