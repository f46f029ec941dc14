// SPDX-License-Identifier: MIT
// render_copies: one decision, as people paste it. A golden text in canonical form (numbers that run on, items
// and citations indented below their paragraph) is read into its parts and printed again in every form that
// copies of the publisher's pages take.
//
//   const CopySource source = read_canonical(text);
//   for (const CopyForm& form : copy_forms()) form.render(source)
//
// read_canonical knows the canonical form only and shares no code with the core, so that the test can compare
// what the core reads with what was printed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace faultline::testing {

struct CopyParagraph {
  std::string text;
  std::vector<std::string> items;
  bool lettered = false;  // items a), b), …; else bullets
  std::string citation;   // below the items
};

struct CopySection {
  std::string heading;
  bool is_sub = false;
  std::vector<CopyParagraph> paragraphs;
};

struct CopySource {
  std::string title;                 // "Authority (NN NNN NNN)"
  std::vector<std::string> details;  // "Category : …", "Decision : …", "Decision date : …"
  std::string verdict;               // "The Ombudsman's final decision:"
  std::string summary;               // without "Summary: "
  std::vector<CopySection> sections;
  std::string sign_off;
};

struct CopyForm {
  std::string_view name;
  std::string (*render)(const CopySource&);
};

[[nodiscard]] CopySource read_canonical(std::string_view text);
[[nodiscard]] const std::vector<CopyForm>& copy_forms();

}  // namespace faultline::testing
