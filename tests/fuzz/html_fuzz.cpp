// SPDX-License-Identifier: MIT
// Any bytes as the body of a saved page: what is read has no tag of the page's own making left to run, stands in
// order in the input, and is the same a second time.
#include <string>
#include <string_view>

#include "faultline/text.h"
#include "fuzz.h"

using namespace faultline;

namespace {

std::size_t count(std::string_view text, std::string_view words) {
  std::size_t found = 0;
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + words.size())) ++found;
  return found;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string page = std::string("<!DOCTYPE html><html><head><title>t</title></head><body>").append(as_text(data, size)).append("</body></html>");
  const Text text = read_text(page);
  MUST(text.clean() == read_text(page).clean());
  // The page's own mark is never words; one that the input brings may be, in an attribute whose quote is left open.
  constexpr std::string_view kMark = "<!DOCTYPE html><html>";
  MUST(count(text.clean(), kMark) <= count(as_text(data, size), kMark));
  MUST(text.clean().size() <= 4 * page.size() + 64);
  must_map_in_order(text, page.size());
  return 0;
}
