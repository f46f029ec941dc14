// SPDX-License-Identifier: MIT
// Features: what a text is compared by. A draft and a decision become the same kind of thing: words with
// weights, the matter it seems to be about, and the codes that the analysis found.
#pragma once

#include <string>
#include <vector>

#include "faultline/classification.h"
#include "faultline/complaint.h"
#include "faultline/document.h"

namespace faultline {

struct WeightedText {
  std::string text;
  double weight = 1;
};

struct WeightedCode {
  std::string code;
  double weight = 1;  // certainty, 0 to 1
};

struct Features {
  std::vector<WeightedText> texts;  // stretches of the text; a decision's powers section weighs nothing
  std::string category, subcategory;  // with how sure; empty: unknown
  double category_confidence = 0, subcategory_confidence = 0;
  std::vector<WeightedCode> grounds, findings, remedies;
  std::string reference;  // the text's own reference: a decision is not its own precedent
};

[[nodiscard]] Features features(const Text& text, const Document& document, const Classification& classification);
[[nodiscard]] Features features(const Text& text, const Complaint& complaint);

}  // namespace faultline
