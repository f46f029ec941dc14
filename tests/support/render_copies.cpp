// SPDX-License-Identifier: MIT
#include "support/render_copies.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <sstream>

#include "support/copy_bytes.h"
#include "support/copy_layouts.h"

namespace faultline::testing {
namespace {

bool starts_with(std::string_view text, std::string_view beginning) { return text.substr(0, beginning.size()) == beginning; }

// The headings that the publisher prints as sections; every other one is a sub-heading.
bool is_section(std::string_view heading) {
  static const std::vector<std::string_view> kSections = {
      "The complaint", "What I have investigated", "What I have and have not investigated",
      "The Ombudsman’s role and powers", "The Ombudsmen’s role and powers", "How I considered this complaint",
      "What I found", "My assessment", "Agreed action", "Recommended action", "Final decision", "Draft decision",
      "Parts of the complaint that I did not investigate"};
  return std::find(kSections.begin(), kSections.end(), heading) != kSections.end();
}

std::string restarted_numbers(const CopySource& source) { return site_text(source); }

std::string chrome_around(const CopySource& source) {
  static const std::string kNotices =
      "Privacy settings\n\nLGO logogram\n\nReview your privacy settings\n\nRequired cookies\n\nView required cookies\n\n"
      "Analytical cookies\n\nView analytical cookies\n\n";
  return kNotices + site_text(source) + "\n" + kNotices;
}

std::string details_in_pieces(const CopySource& source) {
  std::string text = plain_text(source, {});
  const std::size_t category = text.find("Category : ");
  const std::size_t end = text.find('\n', category);
  const std::size_t sign = text.find(" > ", category);
  if (category == std::string::npos || sign > end) return text;
  return text.replace(sign, 3, "\n>\n");
}

std::string tab_after_number(const CopySource& source) {
  return "\xEF\xBB\xBF" + plain_text(source, {.after_number = "\t"});
}

}  // namespace

CopySource read_canonical(std::string_view text) {
  CopySource out;
  std::istringstream lines{std::string(text)};
  int next = 1;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty()) continue;
    const std::string number = std::to_string(next) + ". ";
    if (out.title.empty()) {
      out.title = line;
    } else if (out.summary.empty()) {
      if (starts_with(line, "Summary: ")) out.summary = line.substr(9);
      else if (line.back() == ':') out.verdict = line;
      else out.details.push_back(line);
    } else if (starts_with(line, number)) {
      out.sections.back().paragraphs.push_back({line.substr(number.size()), {}, false, ""});
      ++next;
    } else if (starts_with(line, "    ")) {
      CopyParagraph& paragraph = out.sections.back().paragraphs.back();
      const std::string inner = line.substr(4);
      if (inner[0] == '(') paragraph.citation = inner;
      else paragraph.items.push_back(inner.substr(inner.find(' ') + 1));
      paragraph.lettered = paragraph.lettered || starts_with(inner, "a) ");
    } else if (line.find("on behalf of the Ombudsm") != std::string::npos) {
      out.sign_off = line;
    } else {
      out.sections.push_back({line, !is_section(line), {}});
    }
  }
  return out;
}

const std::vector<CopyForm>& copy_forms() {
  static const std::vector<CopyForm> kForms = {
      {"numbers that run on", [](const CopySource& s) { return plain_text(s, {}); }},
      {"numbers that restart in every section, as on the page", restarted_numbers},
      {"flattened dashes", [](const CopySource& s) { return plain_text(s, {.marks = Marks::dashes, .blank_lines = false}); }},
      {"no marks, blank lines", [](const CopySource& s) { return plain_text(s, {.marks = Marks::none}); }},
      {"no marks, no blank lines", [](const CopySource& s) { return plain_text(s, {.marks = Marks::none, .blank_lines = false}); }},
      {"page chrome before and after", chrome_around},
      {"category over three lines", details_in_pieces},
      {"byte order mark and tabs", tab_after_number},
      {"saved web page", web_page},
      {"clipboard HTML", clipboard_html},
      {"PDF, pages numbered", [](const CopySource& s) { return pdf_copy(s, {}); }},
      {"PDF, running header, form feeds", [](const CopySource& s) { return pdf_copy(s, {.running_header = true}); }},
      {"Windows-1252 bytes", [](const CopySource& s) { return as_windows_1252(plain_text(s, {})); }},
      {"UTF-8 encoded twice", [](const CopySource& s) { return double_encoded(plain_text(s, {})); }},
      {"CRLF", [](const CopySource& s) { return with_crlf(site_text(s)); }},
      {"invisible marks", [](const CopySource& s) { return with_invisible_marks(plain_text(s, {})); }},
  };
  return kForms;
}

}  // namespace faultline::testing
