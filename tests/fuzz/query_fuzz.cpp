// SPDX-License-Identifier: MIT
// Any draft and any filters against a sound index: at most as many hits as asked for, best first, in the order of
// their references where scores are equal, each admitted by the filters, and the same twice.
#include <algorithm>

#include "faultline/complaint.h"
#include "fuzz.h"
#include "fuzz_index.h"

using namespace faultline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 4) return 0;
  static const std::string kBytes = sound_index();
  static const auto kIndex = Index::open(std::as_bytes(std::span(kBytes.data(), kBytes.size())));
  MUST(static_cast<bool>(kIndex));
  SearchOptions options;
  options.top = data[0] % 12;
  options.by = static_cast<Similarity>(data[1] % 3);
  if (data[2] & 1) options.outcomes = {"closed-after-initial-enquiries"};
  if (data[2] & 2) options.grounds = {"late"};
  if (data[2] & 4) options.from_year = 2000 + data[3];
  if (data[2] & 8) options.authorities = {std::string(as_text(data + 4, (size - 4) % 40))};
  const Text text = read_text(as_text(data + 4, size - 4));
  const Features query = features(text, read_complaint(text, {.today = "2026-01-15"}));
  const Precedents found = kIndex->search(query, options), again = kIndex->search(query, options);
  MUST(found.hits.size() <= options.top && found.hits.size() == again.hits.size());
  for (std::size_t i = 0; i < found.hits.size(); ++i) {
    const Hit& hit = found.hits[i];
    MUST(hit.record.reference == again.hits[i].record.reference && hit.score == again.hits[i].score);
    if (options.grounds.size() == 1) MUST(std::count(hit.record.grounds.begin(), hit.record.grounds.end(), "late") == 1);
    if (i == 0) continue;
    const Hit& before = found.hits[i - 1];
    MUST(before.score > hit.score || (before.score == hit.score && before.record.reference < hit.record.reference));
  }
  return 0;
}
