// SPDX-License-Identifier: MIT
// Small decisions for tests of the classification: a head, a summary, and what a test adds.
//
//   applied(read_summary("We will not investigate … late.", "Closed after initial enquiries"))   // "late"
#pragma once

#include <set>
#include <string>

#include "faultline/classification.h"

namespace faultline::testing {

struct Read {
  Text text;
  Document document;
  Classification found;
};

inline Read read_body(const std::string& label, const std::string& summary, const std::string& body) {
  Read read;
  read.text = read_text("Anytown Council (24 900 001)\n\nCategory : Housing > Other\n\nDecision : " + label +
                        "\n\nDecision date : 02 Feb 2024\n\nThe Ombudsman's final decision:\n\nSummary: " + summary + "\n\n" +
                        (body.substr(0, 13) == "The complaint" ? "" : "The complaint\n\n1. The complainant complains about the Council.\n\n") + body);
  read.document = parse_document(read.text);
  const auto list = passages(read.document);
  read.found = classify(read.text, read.document, list, find_facts(read.text, list));
  return read;
}

inline Read read_summary(const std::string& summary, const std::string& label) { return read_body(label, summary, ""); }

template <class List>
std::string codes(const List& list) {
  std::multiset<std::string> sorted;
  for (const auto& one : list) sorted.insert(one.code);
  std::string out;
  for (const std::string& code : sorted) out += (out.empty() ? "" : " ") + code;
  return out;
}

inline std::string with_basis(const Read& read, Basis basis) {
  std::vector<Ground> grounds;
  for (const Ground& ground : read.found.grounds)
    if (ground.basis == basis) grounds.push_back(ground);
  return codes(grounds);
}

inline std::string applied(const Read& read) { return with_basis(read, Basis::applied); }

}  // namespace faultline::testing
