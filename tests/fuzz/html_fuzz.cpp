// SPDX-License-Identifier: MIT
// Any bytes as the body of a saved page: what is read has no tag of the page's own making left to run, stands in
// order in the input, and is the same a second time.
#include <string>

#include "faultline/text.h"
#include "fuzz.h"

using namespace faultline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string page = std::string("<!DOCTYPE html><html><head><title>t</title></head><body>").append(as_text(data, size)).append("</body></html>");
  const Text text = read_text(page);
  MUST(text.clean() == read_text(page).clean());
  // In an attribute whose quote is left open, the input's own mark may be read as words.
  const bool brings_its_own = as_text(data, size).find("<!DOCTYPE html><html>") != std::string_view::npos;
  MUST(brings_its_own || text.clean().find("<!DOCTYPE html><html>") == std::string_view::npos);
  MUST(text.clean().size() <= 4 * page.size() + 64);
  must_map_in_order(text, page.size());
  return 0;
}
