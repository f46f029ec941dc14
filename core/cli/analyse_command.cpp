// SPDX-License-Identifier: MIT
#include <cstdio>

#include "commands.h"

namespace faultline::cli {

const std::vector<std::string_view> kAnalysisValues = {
    "--kind",     "--today",       "--index",  "--top",   "--offsets",   "--by",
    "--category", "--subcategory", "--outcome", "--ground", "--authority", "--from-year", "--to-year"};
const std::vector<std::string_view> kAnalysisSwitches = {"--pretty"};

int usage(const std::string& command, const std::string& message) {
  std::fprintf(stderr, "faultline %s: %s\nRun 'faultline help' to see how it is used.\n", command.c_str(), message.c_str());
  return kUsage;
}

int input_failed(const Error& error) {
  std::fprintf(stderr, "faultline: %s\n", error.message.c_str());
  return kInputFailed;
}

namespace {

// What the search is asked for; otherwise what is wrong with it.
std::optional<std::string> read_search(const Arguments& arguments, SearchOptions& search) {
  const auto top = whole_number(arguments.get("--top", "10"), 0, 1000);
  if (!top) return "--top is a whole number from 0 to 1000, not '" + arguments.get("--top", "") + "'.";
  search.top = *top;
  const std::string by = arguments.get("--by", "matter");
  if (by == "grounds") {
    search.by = Similarity::grounds;
  } else if (by == "remedy") {
    search.by = Similarity::remedy;
  } else if (by != "matter") {
    return "--by is matter, grounds or remedy, not '" + by + "'.";
  }
  struct Filter {
    const char* option;
    std::vector<std::string>& values;
  };
  for (const Filter& filter : {Filter{"--category", search.categories}, Filter{"--subcategory", search.subcategories},
                               Filter{"--outcome", search.outcomes}, Filter{"--ground", search.grounds},
                               Filter{"--authority", search.authorities}})
    if (arguments.has(filter.option)) filter.values.push_back(arguments.get(filter.option, ""));
  struct Year {
    const char* option;
    int& value;
  };
  for (const Year& year : {Year{"--from-year", search.from_year}, Year{"--to-year", search.to_year}}) {
    if (!arguments.has(year.option)) continue;
    const auto value = whole_number(arguments.get(year.option, ""), 1900, 9999);
    if (!value) return std::string(year.option) + " is a year such as 2024, not '" + arguments.get(year.option, "") + "'.";
    year.value = static_cast<int>(*value);
  }
  return std::nullopt;
}

}  // namespace

std::optional<AnalysisSetup> read_setup(const std::string& command, const Arguments& arguments, int& exit_code) {
  AnalysisSetup setup;
  const auto wrong = [&](const std::string& message) {
    exit_code = usage(command, message);
    return std::nullopt;
  };
  const std::string kind = arguments.get("--kind", "auto");
  if (kind == "decision") {
    setup.options.kind = KindChoice::decision;
  } else if (kind == "complaint") {
    setup.options.kind = KindChoice::complaint;
  } else if (kind != "auto") {
    return wrong("--kind is auto, decision or complaint, not '" + kind + "'.");
  }
  setup.options.today = arguments.get("--today", system_date());
  if (!is_date(setup.options.today)) return wrong("--today is a date such as 2026-11-22, not '" + setup.options.today + "'.");
  if (const auto mistake = read_search(arguments, setup.options.search)) return wrong(*mistake);
  const std::string offsets = arguments.get("--offsets", "utf8");
  if (offsets != "utf8" && offsets != "utf16") return wrong("--offsets is utf8 or utf16, not '" + offsets + "'.");
  setup.json = {.offsets = offsets == "utf8" ? OffsetUnit::utf8 : OffsetUnit::utf16, .pretty = arguments.has("--pretty")};

  const std::string path = arguments.get("--index", default_index_path());
  if (arguments.has("--index") || file_exists(path)) {
    Result<IndexFile> index = IndexFile::open(path);
    if (!index) {
      exit_code = input_failed(index.error());
      return std::nullopt;
    }
    setup.index = std::move(*index);
  }
  return setup;
}

int run_analyse(const Words& words) {
  std::optional<UsageError> mistake;
  const Arguments arguments = read_arguments(words, {kAnalysisValues, kAnalysisSwitches}, mistake);
  if (mistake) return usage("analyse", mistake->message);
  if (arguments.inputs.size() != 1) return usage("analyse", "Name one file, or '-' for standard input.");
  int exit_code = kDone;
  const auto setup = read_setup("analyse", arguments, exit_code);
  if (!setup) return exit_code;

  const Result<std::string> bytes = read_file(arguments.inputs[0]);
  if (!bytes) return input_failed(bytes.error());
  const Result<Analysis> analysis = analyse(*bytes, setup->options, setup->index_or_null());
  if (!analysis) return input_failed(analysis.error());
  const std::string json = to_json(*analysis, *bytes, setup->json);
  std::fwrite(json.data(), 1, json.size(), stdout);
  std::fputc('\n', stdout);
  return std::fflush(stdout) == 0 ? kDone : kInputFailed;
}

}  // namespace faultline::cli
