// SPDX-License-Identifier: MIT
// A sound index with some of its bytes changed, or any bytes at all: refused, or searched without leaving them.
#include "faultline/complaint.h"
#include "fuzz.h"
#include "fuzz_index.h"

using namespace faultline;

namespace {

void search(std::string_view bytes) {
  const auto index = Index::open(std::as_bytes(std::span(bytes.data(), bytes.size())));
  if (!index) return;
  const Text text = read_text("The council did not collect my bins and it was late.");
  const Features query = features(text, read_complaint(text, {.today = "2026-01-15"}));
  const Precedents found = index->search(query, {.top = 5});
  MUST(found.hits.size() <= 5);
  for (std::size_t i = 1; i < found.hits.size(); ++i) MUST(found.hits[i - 1].score >= found.hits[i].score);
}

}  // namespace

// Three bytes an edit: where (two) and what is put there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string kSound = sound_index();
  search(as_text(data, size));
  std::string damaged = kSound;
  for (std::size_t i = 0; i + 2 < size && i < 30; i += 3) {
    damaged[(data[i] * 256u + data[i + 1]) % damaged.size()] = static_cast<char>(data[i + 2]);
  }
  if (size % 3 == 1) damaged.resize(damaged.size() * data[0] / 256);
  search(damaged);
  return 0;
}
