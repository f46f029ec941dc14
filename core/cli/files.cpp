// SPDX-License-Identifier: MIT
#include "files.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <span>
#include <system_error>

#include "faultline/text.h"

namespace faultline::cli {
namespace {

namespace fs = std::filesystem;

Error unreadable(const std::string& path, std::string_view why) {
  return {"cannot-read", "Cannot read " + path + ": " + std::string(why) + "."};
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
  std::error_code status;
  if (path != "-" && fs::is_directory(path, status)) return unreadable(path, "it is a folder; use faultline batch");
  std::FILE* file = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) return unreadable(path, std::generic_category().message(errno));
  std::string bytes;
  const auto size = fs::file_size(path, status);
  if (path != "-" && !status) bytes.reserve(std::min<std::size_t>(size, kMaxInputBytes + 1));
  char buffer[1 << 16];
  std::size_t count = 0;
  while (bytes.size() <= kMaxInputBytes && (count = std::fread(buffer, 1, sizeof buffer, file)) > 0) bytes.append(buffer, count);
  const bool failed = std::ferror(file) != 0;
  if (file != stdin) std::fclose(file);
  if (failed) return unreadable(path, "reading it failed");
  return bytes;
}

Result<std::vector<std::string>> list_files(const std::string& path, const std::vector<std::string_view>& endings) {
  std::error_code status;
  if (!fs::is_directory(path, status)) {
    if (!fs::exists(path, status)) return unreadable(path, "there is no such file or folder");
    return std::vector<std::string>{path};
  }
  std::vector<std::string> files;
  for (auto it = fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied, status);
       !status && it != fs::recursive_directory_iterator(); it.increment(status)) {
    if (!it->is_regular_file(status)) continue;
    std::string ending = it->path().extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (std::find(endings.begin(), endings.end(), ending) != endings.end()) files.push_back(it->path().string());
  }
  if (status) return unreadable(path, status.message());
  std::sort(files.begin(), files.end());
  return files;
}

struct IndexFile::Mapping {
  void* address = MAP_FAILED;
  std::size_t size = 0;
  Mapping() = default;
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() {
    if (address != MAP_FAILED) munmap(address, size);
  }
};

IndexFile::IndexFile(IndexFile&&) noexcept = default;
IndexFile& IndexFile::operator=(IndexFile&&) noexcept = default;
IndexFile::~IndexFile() = default;

std::span<const std::byte> IndexFile::bytes() const {
  return {static_cast<const std::byte*>(mapping_->address), mapping_->size};
}

Result<IndexFile> IndexFile::open(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return unreadable(path, std::generic_category().message(errno));
  IndexFile file;
  file.mapping_ = std::make_unique<Mapping>();
  struct stat status {};
  if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    file.mapping_->size = static_cast<std::size_t>(status.st_size);
    file.mapping_->address = mmap(nullptr, file.mapping_->size, PROT_READ, MAP_PRIVATE, descriptor, 0);
  }
  close(descriptor);
  if (file.mapping_->address == MAP_FAILED) return unreadable(path, "it is empty or no file");
  Result<Index> index = Index::open(file.bytes());
  if (!index) return Error{index.error().code, path + ": " + index.error().message};
  file.index_ = std::make_unique<Index>(std::move(*index));
  return file;
}

std::string default_index_path() {
  std::error_code status;
  const fs::path self = fs::read_symlink("/proc/self/exe", status);
  return status ? "precedents.idx" : (self.parent_path() / "precedents.idx").string();
}

bool file_exists(const std::string& path) {
  std::error_code status;
  return fs::exists(path, status);
}

std::string system_date() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  char date[sizeof "YYYY-MM-DD"];
  std::strftime(date, sizeof date, "%Y-%m-%d", &local);
  return date;
}

}  // namespace faultline::cli
