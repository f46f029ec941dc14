// SPDX-License-Identifier: MIT
// Files: what the core must not know of. Bytes of files and folders, and an index mapped into memory.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "faultline/index.h"
#include "faultline/result.h"

namespace faultline::cli {

// All bytes of a file, or of standard input for "-". Never more than the core's limit and one byte: what is
// longer is refused by analyse, with its own message.
[[nodiscard]] Result<std::string> read_file(const std::string& path);

// A folder's files that end in one of `endings`, in name order and with its sub-folders; a file as itself.
[[nodiscard]] Result<std::vector<std::string>> list_files(const std::string& path, const std::vector<std::string_view>& endings);

// An index, mapped read-only for as long as this lives.
class IndexFile {
 public:
  [[nodiscard]] static Result<IndexFile> open(const std::string& path);
  IndexFile(IndexFile&&) noexcept;
  IndexFile& operator=(IndexFile&&) noexcept;
  ~IndexFile();

  [[nodiscard]] const Index& index() const { return *index_; }
  [[nodiscard]] std::span<const std::byte> bytes() const;

 private:
  struct Mapping;
  IndexFile() = default;
  std::unique_ptr<Mapping> mapping_;
  std::unique_ptr<Index> index_;
};

// Where the build leaves the index: beside the command itself.
[[nodiscard]] std::string default_index_path();
[[nodiscard]] bool file_exists(const std::string& path);

// The system's date, for --today.
[[nodiscard]] std::string system_date();

}  // namespace faultline::cli
