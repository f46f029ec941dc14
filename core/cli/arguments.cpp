// SPDX-License-Identifier: MIT
#include "arguments.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace faultline::cli {
namespace {

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::string Arguments::get(std::string_view name, std::string_view otherwise) const {
  const auto found = options.find(name);
  return found == options.end() ? std::string(otherwise) : found->second;
}

Arguments read_arguments(const std::vector<std::string>& words, const Accepted& accepted, std::optional<UsageError>& error) {
  Arguments arguments;
  bool only_inputs = false;
  for (std::size_t i = 0; i < words.size() && !error; ++i) {
    const std::string& word = words[i];
    if (only_inputs || word == "-" || !word.starts_with("-")) {
      arguments.inputs.push_back(word);
      continue;
    }
    if (word == "--") {
      only_inputs = true;
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    if (contains(accepted.values, name)) {
      if (equals != std::string::npos) {
        arguments.options[name] = word.substr(equals + 1);
      } else if (i + 1 < words.size()) {
        arguments.options[name] = words[++i];
      } else {
        error = UsageError{name + " needs a value."};
      }
    } else if (contains(accepted.switches, name) && equals == std::string::npos) {
      arguments.options[name] = "";
    } else {
      error = UsageError{"There is no option " + name + " here."};
    }
  }
  return arguments;
}

std::optional<std::size_t> whole_number(std::string_view text, std::size_t least, std::size_t most) {
  std::size_t value = 0;
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (status != std::errc{} || end != text.data() + text.size() || value < least || value > most) return std::nullopt;
  return value;
}

bool is_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto year = whole_number(text.substr(0, 4), 1900, 9999);
  const auto month = whole_number(text.substr(5, 2), 1, 12);
  const auto day = whole_number(text.substr(8, 2), 1, 31);
  if (!year || !month || !day) return false;
  using namespace std::chrono;
  return year_month_day{std::chrono::year(static_cast<int>(*year)), std::chrono::month(static_cast<unsigned>(*month)),
                        std::chrono::day(static_cast<unsigned>(*day))}
      .ok();
}

}  // namespace faultline::cli
