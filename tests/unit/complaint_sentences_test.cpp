// SPDX-License-Identifier: MIT
// Sentences of ours in tests/drafts/sentences, most of them written before the rules had met their like: the share
// that is read right must not fall. The misses are printed.
#include <doctest/doctest.h>

#include <fstream>
#include <functional>
#include <string>

#include "faultline/complaint.h"

using namespace faultline;

namespace {

struct Sentence {
  std::string code, expected, text;
};

struct Share {
  int right = 0, all = 0;
  double value() const { return all == 0 ? 0 : static_cast<double>(right) / all; }
};

Share read_right(const std::string& name, const std::function<bool(const Sentence&, const Complaint&)>& is_right) {
  std::ifstream file(std::string(FAULTLINE_SOURCE_DIR "/tests/drafts/sentences/") + name);
  Share share;
  for (std::string line; std::getline(file, line);) {
    const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
    if (second == std::string::npos) continue;
    const Sentence sentence{line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)};
    const bool right = is_right(sentence, read_complaint(read_text(sentence.text), {"2025-06-16"}));
    share.right += right;
    ++share.all;
    if (!right) MESSAGE(sentence.code, " ", sentence.expected, ": ", sentence.text);
  }
  return share;
}

}  // namespace

TEST_CASE("sentences about complaining to the body are read as meant") {
  const Share share = read_right("contact.tsv", [](const Sentence& sentence, const Complaint& complaint) {
    if (sentence.code == "complained") return code(complaint.complained_to_body.status) == sentence.expected;
    return (complaint.final_response.status == Tristate::yes) == (sentence.expected == "yes");
  });
  CHECK(share.all >= 123);
  CHECK(share.value() >= 0.97);
}

TEST_CASE("sentences that name a matter are put into its category and subcategory") {
  const Share category = read_right("topic.tsv", [](const Sentence& sentence, const Complaint& complaint) {
    return sentence.code.rfind(complaint.category.value + " > ", 0) == 0;
  });
  const Share subcategory = read_right("topic.tsv", [](const Sentence& sentence, const Complaint& complaint) {
    return sentence.code == complaint.category.value + " > " + complaint.subcategory.value;
  });
  CHECK(category.all >= 251);
  CHECK(category.value() >= 0.95);
  CHECK(subcategory.value() >= 0.92);
}
