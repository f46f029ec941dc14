// SPDX-License-Identifier: MIT
#include "support/copy_layouts.h"

#include <cctype>
#include <vector>

namespace faultline::testing {
namespace {

std::string item_mark(bool lettered, std::size_t index) {
  return lettered ? std::string(1, static_cast<char>('a' + index)) + ") " : "• ";
}

std::string escaped(std::string_view text) {
  static const std::vector<std::pair<std::string_view, std::string_view>> kEntities = {
      {"’", "&rsquo;"}, {"‘", "&#8216;"}, {"“", "&ldquo;"}, {"”", "&#x201D;"}, {"£", "&pound;"}, {"–", "&ndash;"},
      {"&", "&amp;"},   {"<", "&lt;"},    {">", "&gt;"}};
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    std::string_view from = text.substr(i, 1);
    std::string_view to = from;
    for (const auto& [character, entity] : kEntities)
      if (text.substr(i, character.size()) == character) {
        from = character;
        to = entity;
        break;
      }
    out += to;
    i += from.size();
  }
  return out;
}

std::string html_paragraphs(const CopySection& section) {
  std::string out = "<ol class=\"numbered\">\n";
  for (const CopyParagraph& paragraph : section.paragraphs) {
    out += "<li>" + escaped(paragraph.text);
    if (!paragraph.items.empty()) {
      out += paragraph.lettered ? "\n<ol type=\"a\">" : "\n<ul>";
      for (const std::string& item : paragraph.items) out += "\n  <li>" + escaped(item) + "</li>";
      out += paragraph.lettered ? "\n</ol>" : "\n</ul>";
    }
    out += "</li>\n";
    if (!paragraph.citation.empty()) out += "</ol>\n<p>" + escaped(paragraph.citation) + "</p>\n<ol class=\"numbered\">\n";
  }
  return out + "</ol>\n";
}

std::string html_decision(const CopySource& source) {
  std::string out = "<h1>" + escaped(source.title) + "</h1>\n";
  for (const std::string& detail : source.details) out += "<p><strong>" + escaped(detail) + "</strong></p>\n";
  out += "<h2>" + escaped(source.verdict) + "</h2>\n<p>Summary:&nbsp;" + escaped(source.summary) + "</p>\n";
  for (const CopySection& section : source.sections) {
    const std::string tag = section.is_sub ? "h3" : "h2";
    out += "<" + tag + ">" + escaped(section.heading) + "</" + tag + ">\n";
    if (!section.paragraphs.empty()) out += html_paragraphs(section);
    out += section.is_sub ? "" : "<p class=\"top\"><a href=\"#top\">Back to top</a></p>\n";
  }
  return out + "<p>" + escaped(source.sign_off) + "</p>\n";
}

// Text in lines of at most `columns` characters; a long word at the end of a line is broken with a hyphen.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  constexpr std::size_t kLongWord = 9;
  constexpr std::size_t kKeptLetters = 5;
  std::vector<std::string> lines(1);
  const auto width = [](std::string_view words) {
    std::size_t n = 0;
    for (const char c : words) n += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return n;
  };
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find(' ', i), text.size());
    const std::string word(text.substr(i, end - i));
    i = end + 1;
    const std::size_t used = width(lines.back()) + (lines.back().empty() ? 0 : 1);
    const std::string_view gap = lines.back().empty() ? "" : " ";
    bool all_letters = true;
    for (const char c : word) all_letters = all_letters && c >= 'a' && c <= 'z';
    if (used + width(word) <= columns) {
      lines.back().append(gap).append(word);
    } else if (all_letters && word.size() >= kLongWord && used + kKeptLetters + 1 <= columns) {
      lines.back().append(gap).append(word, 0, kKeptLetters).append("-");
      lines.push_back(word.substr(kKeptLetters));
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

}  // namespace

std::string plain_text(const CopySource& source, const PlainStyle& style) {
  const std::string gap = style.blank_lines ? "\n\n" : "\n";
  std::string out = source.title;
  for (const std::string& detail : source.details) out += gap + detail;
  out += gap + source.verdict + gap + "Summary: " + source.summary;
  std::size_t number = 0;
  for (const CopySection& section : source.sections) {
    out += gap + section.heading;
    for (const CopyParagraph& paragraph : section.paragraphs) {
      ++number;
      out += gap;
      if (style.marks == Marks::numbers) out.append(std::to_string(number)).append(".").append(style.after_number);
      if (style.marks == Marks::dashes) out += "- ";
      out += paragraph.text;
      for (std::size_t i = 0; i < paragraph.items.size(); ++i) {
        out += "\n";
        if (style.marks == Marks::numbers) out += "    " + item_mark(paragraph.lettered, i);
        if (style.marks == Marks::dashes) out += "- ";
        out += paragraph.items[i];
      }
      if (!paragraph.citation.empty()) out += (style.marks == Marks::numbers ? "\n    " : "\n") + paragraph.citation;
    }
  }
  return out + gap + source.sign_off + "\n";
}

std::string site_text(const CopySource& source) {
  std::string out = source.title;
  for (const std::string& detail : source.details) out += "\n\n" + detail;
  out += "\n\n" + source.verdict + "\n\nSummary: " + source.summary + "\n\n";
  for (std::size_t s = 0; s < source.sections.size(); ++s) {
    const CopySection& section = source.sections[s];
    out += section.heading + "\n\n";
    std::size_t number = 0;
    for (const CopyParagraph& paragraph : section.paragraphs) {
      out += "  " + std::to_string(++number) + ". " + paragraph.text + "\n";
      for (std::size_t i = 0; i < paragraph.items.size(); ++i)
        out += (paragraph.lettered ? "      " + std::to_string(i + 1) + ". " : "    • ") + paragraph.items[i] + "\n";
      if (paragraph.citation.empty()) continue;
      out += "\n" + paragraph.citation + "\n\n";
      number = 0;
    }
    if (!section.paragraphs.empty()) out += "\n";
    const bool ends = s + 1 == source.sections.size() || !source.sections[s + 1].is_sub;
    if (ends) out += "Back to top\n\n";
  }
  return out + source.sign_off + "\n\nPrint this page\n";
}

std::string web_page(const CopySource& source) {
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + escaped(source.title) +
         "</title>\n<style>.numbered { margin: 0 }</style>\n<script>var summary = \"<p>no words of the page</p>\";</script>\n"
         "</head>\n<body>\n<div class=\"cookies\"><p>Review your privacy settings</p><button>View required cookies</button></div>\n"
         "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/decisions\">Decisions</a></li></ul></nav>\n<main>\n" +
         html_decision(source) + "</main>\n<footer><p>Privacy settings</p></footer>\n</body>\n</html>\n";
}

std::string clipboard_html(const CopySource& source) {
  return "<html>\n<body>\n<!--StartFragment-->\n" + html_decision(source) + "<!--EndFragment-->\n</body>\n</html>\n";
}

std::string pdf_copy(const CopySource& source, const PdfStyle& style) {
  std::vector<std::string> lines;
  const auto add = [&](const std::string& text) {
    for (const std::string& line : wrapped(text, style.columns)) lines.push_back(line);
  };
  add(source.title);
  for (const std::string& detail : source.details) add(detail);
  add(source.verdict);
  add("Summary: " + source.summary);
  std::size_t number = 0;
  for (const CopySection& section : source.sections) {
    add(section.heading);
    for (const CopyParagraph& paragraph : section.paragraphs) {
      add(std::to_string(++number) + ". " + paragraph.text);
      for (std::size_t i = 0; i < paragraph.items.size(); ++i) add(item_mark(paragraph.lettered, i) + paragraph.items[i]);
      if (!paragraph.citation.empty()) add(paragraph.citation);
    }
  }
  add(source.sign_off);
  const std::size_t pages = (lines.size() + style.lines_per_page - 1) / style.lines_per_page;
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out += lines[i] + "\n";
    const std::size_t page = i / style.lines_per_page + 1;
    if ((i + 1) % style.lines_per_page != 0 && i + 1 != lines.size()) continue;
    const std::string header = page < pages ? source.title + "\n\n" : "";
    if (style.running_header) out.append("\n").append(std::to_string(page)).append("\n\f").append(header);
    else out.append("\nPage ").append(std::to_string(page)).append(" of ").append(std::to_string(pages)).append("\n\n");
  }
  return out;
}

}  // namespace faultline::testing
