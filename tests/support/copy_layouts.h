// SPDX-License-Identifier: MIT
// The layouts of render_copies: plain text, the page as text, HTML, and text out of a PDF.
#pragma once

#include <string>
#include <string_view>

#include "support/render_copies.h"

namespace faultline::testing {

enum class Marks { numbers, dashes, none };

struct PlainStyle {
  Marks marks = Marks::numbers;
  bool blank_lines = true;
  std::string_view after_number = " ";
};

struct PdfStyle {
  std::size_t columns = 72;
  std::size_t lines_per_page = 34;
  bool running_header = false;  // with form feeds and bare page numbers; else "Page 2 of 3"
};

[[nodiscard]] std::string plain_text(const CopySource& source, const PlainStyle& style);
[[nodiscard]] std::string site_text(const CopySource& source);
[[nodiscard]] std::string web_page(const CopySource& source);
[[nodiscard]] std::string clipboard_html(const CopySource& source);
[[nodiscard]] std::string pdf_copy(const CopySource& source, const PdfStyle& style);

}  // namespace faultline::testing
