// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "commands.h"
#include "faultline/features.h"
#include "faultline/index_builder.h"
#include "index/view.h"

namespace faultline::cli {
namespace {

bool ends_with(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

class Builder {
 public:
  void read_input(const std::string& path) {
    const auto files = list_files(path, {".jsonl", ".txt", ".html", ".htm"});
    if (!files) return skip(path, files.error().message);
    for (const std::string& file : *files) {
      if (ends_with(file, ".jsonl"))
        read_lines(file);
      else
        read_decision(file);
    }
  }
  int write(const std::string& out) {
    end_progress();
    if (records_.empty()) {
      std::fprintf(stderr, "faultline: no decision could be read; nothing was written.\n");
      return kInputFailed;
    }
    const std::size_t read = records_.size();
    const std::string bytes = build_index(std::move(records_));
    // Beside it first: a reader never sees half a file.
    const std::string partial = out + ".part";
    std::ofstream file(partial, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    std::error_code failed;
    if (file) std::filesystem::rename(partial, out, failed);
    if (!file || failed) {
      std::fprintf(stderr, "faultline: %s cannot be written.\n", out.c_str());
      return kInputFailed;
    }
    std::fprintf(stderr, "%zu decisions read, %zu skipped; %s has %zu bytes.\n", read, skipped_, out.c_str(), bytes.size());
    return kDone;
  }

 private:
  void read_lines(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return skip(path, "It cannot be opened.");
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
      if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
      keep(path + ":" + std::to_string(number), parse_record(line));
    }
  }
  void read_decision(const std::string& path) {
    const auto bytes = read_file(path);
    if (!bytes) return skip(path, bytes.error().message);
    keep(path, record_of_decision(*bytes));
  }
  void keep(const std::string& where, Result<Record> record) {
    if (!record) return skip(where, record.error().message);
    const auto [first, is_new] = references_.emplace(record->reference, where);
    if (!is_new) return skip(where, "Reference " + record->reference + " was already read from " + first->second + ".");
    records_.push_back(std::move(*record));
    if (is_terminal_ && records_.size() % 100 == 0) std::fprintf(stderr, "\r%zu decisions read", records_.size());
  }
  void skip(const std::string& where, const std::string& why) {
    end_progress();
    std::fprintf(stderr, "skipped %s: %s\n", where.c_str(), why.c_str());
    ++skipped_;
  }
  void end_progress() const {
    if (is_terminal_ && !records_.empty()) std::fprintf(stderr, "\r\x1b[K");
  }

  const bool is_terminal_ = isatty(STDERR_FILENO) != 0;
  std::vector<Record> records_;
  std::map<std::string, std::string> references_;
  std::size_t skipped_ = 0;
};

int run_build(const Words& words) {
  std::optional<UsageError> wrong;
  const Arguments arguments = read_arguments(words, {{"--out"}, {}}, wrong);
  if (wrong) return usage("index build", wrong->message);
  if (!arguments.has("--out")) return usage("index build", "--out PATH says where the index goes.");
  if (arguments.inputs.empty()) return usage("index build", "Name a .jsonl file of records, or saved decisions, or a folder of them.");
  Builder builder;
  for (const std::string& input : arguments.inputs) builder.read_input(input);
  return builder.write(arguments.get("--out", ""));
}

int run_info(const Words& words) {
  std::optional<UsageError> wrong;
  const Arguments arguments = read_arguments(words, {{}, {}}, wrong);
  if (wrong) return usage("index info", wrong->message);
  if (arguments.inputs.size() > 1) return usage("index info", "Name one index.");
  const std::string path = arguments.inputs.empty() ? default_index_path() : arguments.inputs[0];
  const auto file = IndexFile::open(path);
  if (!file) return input_failed(file.error());
  const Index::View& view = file->index().view();
  constexpr const char* kParts[] = {"names", "name_offsets", "columns", "records", "record_offsets", "terms", "blocks", "postings"};
  std::printf("{\"format_version\": %u, \"decisions\": %u, \"newest\": \"%s\", \"vocabulary\": %u, \"bytes\": {\"header\": %zu",
              format::kVersion, view.decisions(), view.newest().c_str(), view.header.terms, format::kHeaderBytes);
  for (std::size_t i = 0; i < format::kSectionCount; ++i) std::printf(", \"%s\": %zu", kParts[i], view.parts[i].size());
  std::printf(", \"total\": %u}}\n", view.header.file_size);
  return kDone;
}

}  // namespace

int run_index(const Words& words) {
  const std::string verb = words.empty() ? std::string() : words[0];
  const Words rest(words.empty() ? words.begin() : words.begin() + 1, words.end());
  if (verb == "build") return run_build(rest);
  if (verb == "info") return run_info(rest);
  return usage("index", "Say 'index build --out PATH INPUT…' or 'index info PATH'.");
}

int run_search(const Words& words) {
  std::optional<UsageError> wrong;
  const Arguments arguments = read_arguments(words, {kAnalysisValues, kAnalysisSwitches}, wrong);
  if (wrong) return usage("search", wrong->message);
  if (arguments.inputs.size() != 1) return usage("search", "Name one file, or - for standard input.");
  int exit_code = kDone;
  const auto setup = read_setup("search", arguments, exit_code);
  if (!setup) return exit_code;
  if (setup->index_or_null() == nullptr)
    return input_failed({"no-index", "There is no index; name one with --index PATH."});
  const auto bytes = read_file(arguments.inputs[0]);
  if (!bytes) return input_failed(bytes.error());
  const auto analysis = analyse(*bytes, setup->options, setup->index_or_null());
  if (!analysis) return input_failed(analysis.error());
  std::cout << to_json(*analysis->precedents, setup->json.pretty) << '\n';
  return kDone;
}

}  // namespace faultline::cli
