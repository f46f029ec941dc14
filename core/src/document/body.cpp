// SPDX-License-Identifier: MIT
// The body of a decision: sections, numbered paragraphs and their lists, from copies that kept the numbers,
// restarted them, replaced them by dashes, or lost them.
#include <algorithm>

#include "../pattern.h"
#include "../section_kinds.h"
#include "parts.h"

namespace faultline {
namespace {

// A line of the body with its list mark taken off.
struct BodyLine {
  Line line;
  ListMark mark;
  Span text;
};

// "## What I found" and "**What I found**" come from copies in Markdown.
Span without_markdown(std::string_view clean, Span span) {
  const auto words = [&] { return clean.substr(span.begin, span.size()); };
  while (!span.empty() && words().starts_with('#')) ++span.begin;
  while (!span.empty() && words().front() == ' ') ++span.begin;
  if (span.size() > 4 && words().starts_with("**") && words().ends_with("**")) span = {span.begin + 2, span.end - 2};
  return span;
}

// A list's entries often begin with a verb whose subject stands before the colon: "the Council: – Failed to…".
bool starts_with_verb(std::string_view text) {
  static const Pattern kVerb(
      "^(?:[a-z]{2,}ed|should|could|would|did|does|do|has|had|have|was|were|is|gave|took|made|sent|told|kept|left|lost|put|let|set|held|wrote|withdrew|"
      "mis[a-z]+|wrongly|incorrectly|improperly|unfairly|unreasonably|not|apologis[a-z]+|pay|provide|providing|review|make|making|write|"
      "send|give|giving|remind|train|issue|arrange|carry|carrying|complete|consider|ensure|share|update|amend|reimburse|refund|backdate|"
      "fail[a-z]*|delay[a-z]*|refus[a-z]+|ignor[a-z]+|accept|acknowledge|explain|stop|remove|repay|produce|offer|hold|contact|add|change|"
      "reassess|investigate|meet|confirm|discuss|develop|revise|circulate|implement)\\b");
  return kVerb.matches(text.substr(0, 40));
}

class BodyReader {
 public:
  BodyReader(std::string_view clean, const StatementLines& statement, Document& document) : clean_(clean), document_(document) {
    read_lines(statement);
  }

  void run() {
    for (at_ = 0; at_ < lines_.size(); ++at_) {
      const BodyLine& line = lines_[at_];
      if (++blocks_ > kMaxBlocks) {
        document_.warnings.push_back({"too-long", "Only the first 20,000 paragraphs and list items of this text are shown.", line.text});
        break;
      }
      if (is_heading(line)) {
        open_section(line);
      } else if (is_citation(words(line.text))) {
        close_list_with(line);
      } else if (is_item(line)) {
        add_item(line);
      } else if (goes_on(line)) {
        extend(line);
      } else {
        add_paragraph(line);
      }
    }
    finish();
  }

 private:
  std::string_view words(Span span) const { return clean_.substr(span.begin, span.size()); }

  void read_lines(const StatementLines& statement) {
    std::size_t marked = 0, blank = 0, sentences = 0;
    bool below_colon = false;  // bullets below an unmarked line do not mark paragraphs
    for (std::size_t i = statement.body; i < statement.lines.size(); ++i) {
      const Line& line = statement.lines[i];
      const Span plain = without_markdown(clean_, line.span);
      BodyLine read{line, list_mark(words(plain)), plain};
      read.text.begin += read.mark.text;
      // A mark alone on its line belongs to the words of the next.
      if (read.text.empty() && i + 1 < statement.lines.size()) {
        const Line& next = statement.lines[i + 1];
        if (list_mark(words(next.span)).mark == Mark::none && !is_known_heading(words(next.span))) {
          read.text = next.span;
          ++i;
        }
      }
      if (read.text.empty()) continue;
      const bool has_mark = read.mark.mark != Mark::none;
      const bool is_bullet = has_mark && read.mark.mark != Mark::number;
      below_colon = is_bullet ? below_colon : !has_mark && words(read.text).ends_with(':');
      marked += has_mark && !(is_bullet && below_colon);
      blank += line.blank_before;
      sentences += !has_mark && words(read.text).ends_with('.') && !is_citation(words(read.text));
      lines_.push_back(read);
    }
    marked_ = marked > 0 && marked >= sentences;
    spaced_ = blank * 2 >= lines_.size();
  }

  Section* section() { return document_.sections.empty() ? nullptr : &document_.sections.back(); }
  Paragraph* paragraph() {
    Section* current = section();
    return current == nullptr || current->paragraphs.empty() ? nullptr : &current->paragraphs.back();
  }
  // The words that the next line follows: the last item's, or the paragraph's own.
  std::string_view last_words() {
    const Paragraph* current = paragraph();
    if (current == nullptr) return {};
    if (!current->tail.empty()) return words(current->tail);
    return words(current->items.empty() ? current->lead : current->items.back().text);
  }
  bool opens_list() {
    const Paragraph* current = paragraph();
    if (current == nullptr || !current->items.empty() || !current->tail.empty()) return false;
    const std::string_view lead = words(current->lead);
    return lead.ends_with(':') || (lead.ends_with(';') && lead.find(';') == lead.size() - 1 && lead.size() < 120);
  }
  bool in_list() {
    const Paragraph* current = paragraph();
    return current != nullptr && !current->items.empty() && current->tail.empty();
  }

  bool is_heading(const BodyLine& line) {
    if (line.mark.mark != Mark::none) return false;
    return is_known_heading(words(line.text)) || is_sub_heading(line);
  }

  bool is_sub_heading(const BodyLine& line) {
    constexpr std::size_t kLongest = 110;
    const std::string_view text = words(line.text);
    if (text.size() > kLongest || starts_lower(text) || text.starts_with('(') || ends_open(text) || text.ends_with('.')) return false;
    if (!marked_ && text.ends_with(':')) return false;  // it opens a list
    if (spaced_ && !line.line.blank_before) return false;
    if (at_ + 1 >= lines_.size() || opens_list()) return false;
    if (in_list() && (ends_open(last_words()) || !ends_sentence(last_words()))) return false;
    if (paragraph() != nullptr && !in_list() && !ends_sentence(last_words())) return false;
    const BodyLine& next = lines_[at_ + 1];
    if (marked_) return next.mark.mark != Mark::none || is_known_heading(words(next.text)) || next_is_marked(at_ + 2);
    return !starts_lower(words(next.text)) && (words(next.text).size() > text.size() || ends_sentence(words(next.text)));
  }
  bool next_is_marked(std::size_t i) const { return i < lines_.size() && lines_[i].mark.mark != Mark::none; }

  bool is_item(const BodyLine& line) {
    const Paragraph* current = paragraph();
    if (current == nullptr || !current->tail.empty()) return false;
    const std::string_view text = words(line.text);
    if (line.mark.mark == Mark::none) return !marked_ && (opens_list() || (in_list() && list_goes_on(text)));

    // Right-aligned numbers ("  9." over " 10.") differ by one space without being nested.
    const std::uint32_t deeper = line.mark.mark == Mark::number ? 2 : 1;
    if (line.line.indent >= base_indent_ + deeper) return true;
    const bool numbered = section_mark_ == Mark::number;
    if (line.mark.mark != section_mark_) return numbered || section_mark_ == Mark::dash || section_mark_ == Mark::none;
    if (numbered) return is_numbered_item(line);
    if (opens_list()) return true;
    if (in_list()) return list_goes_on(text);
    return starts_lower(text) && !ends_sentence(words(current->lead));
  }

  // Numbers that lost their indentation: an item's count starts at 1 after a colon and goes on by one, while the
  // paragraphs' count goes on from the last paragraph.
  bool is_numbered_item(const BodyLine& line) {
    const int number = line.mark.number;
    if (opens_list()) return number == 1 && last_number_ > 0;
    if (!in_list() || last_item_number_ == 0) return false;
    if (number == 1 && last_item_number_ == 1 && ends_open(last_words())) return true;  // each item "1."
    if (number != last_item_number_ + 1) return false;
    return number != last_number_ + 1 || ends_open(last_words());
  }

  bool list_goes_on(std::string_view text) {
    const std::string_view before = last_words();
    if (ends_open(before) || starts_lower(text)) return true;
    // "The Council has failed to … . / The Trust refused … ." below "She complains:"
    if (section()->kind == SectionKind::complaint && before.starts_with("The ") && text.starts_with("The ")) return true;
    return starts_with_verb(before) && starts_with_verb(text);
  }

  // Words without a mark, in a copy that has marks, belong to the paragraph above.
  bool goes_on(const BodyLine& line) {
    if (line.mark.mark != Mark::none || paragraph() == nullptr) return false;
    if (marked_) return true;
    if (opens_citation(words(line.text))) return true;
    return !in_list() && starts_lower(words(line.text)) && !ends_sentence(last_words());
  }

  void open_section(const BodyLine& line) {
    Section opened;
    opened.heading = line.text;
    opened.kind = section_kind(words(line.text)).value_or(SectionKind::other);
    document_.sections.push_back(std::move(opened));
    section_mark_ = Mark::none;
  }

  void close_list_with(const BodyLine& line) {
    Paragraph* current = paragraph();
    if (current == nullptr) {
      add_paragraph(line);
    } else {
      extend(line);
    }
  }

  void extend(const BodyLine& line) {
    Paragraph& current = *paragraph();
    if (current.items.empty() && current.tail.empty()) {
      current.lead.end = line.text.end;
    } else if (current.tail.empty() && starts_lower(words(line.text)) && !ends_open(last_words()) && !ends_sentence(last_words())) {
      current.items.back().text.end = line.text.end;  // a broken line of the item
    } else {
      if (current.tail.empty()) current.tail.begin = line.text.begin;
      current.tail.end = line.text.end;
    }
  }

  void add_item(const BodyLine& line) {
    paragraph()->items.push_back({label_of(line), line.text});
    last_item_number_ = line.mark.mark == Mark::number ? line.mark.number : 0;
  }

  void add_paragraph(const BodyLine& line) {
    if (section() == nullptr) document_.sections.push_back({});
    if (section_mark_ == Mark::none) {
      section_mark_ = line.mark.mark;
      base_indent_ = line.line.indent;
    }
    base_indent_ = std::min(base_indent_, line.line.indent);
    Paragraph added;
    added.number = ++count_;
    added.label = label_of(line);
    added.lead = line.text;
    section()->paragraphs.push_back(std::move(added));
    last_number_ = line.mark.mark == Mark::number ? line.mark.number : 0;
    last_item_number_ = 0;
  }

  static Span label_of(const BodyLine& line) {
    if (line.mark.mark == Mark::none) return {};
    return {line.line.span.begin, line.line.span.begin + line.mark.length};
  }

  void finish() {
    SectionKind zone = SectionKind::other;
    bool has_findings = false;
    for (Section& s : document_.sections) {
      if (s.kind != SectionKind::other) zone = s.kind;
      s.zone = zone;
      has_findings = has_findings || s.kind == SectionKind::findings;
      const bool nested_analysis = s.kind == SectionKind::analysis && has_findings;
      s.level = s.kind == SectionKind::other || s.kind == SectionKind::law || s.kind == SectionKind::events || nested_analysis ? 2 : 1;
      s.span = s.heading;
      for (Paragraph& p : s.paragraphs) {
        p.span = p.lead;
        if (!p.items.empty()) p.span.end = p.items.back().text.end;
        if (!p.tail.empty()) p.span.end = p.tail.end;
        if (s.span.empty()) s.span.begin = p.span.begin;
        s.span.end = p.span.end;
      }
    }
  }

  std::string_view clean_;
  Document& document_;
  std::vector<BodyLine> lines_;
  bool marked_ = false;  // the copy marks its paragraphs
  bool spaced_ = false;  // blank lines stand between its blocks
  std::size_t at_ = 0;
  Mark section_mark_ = Mark::none;  // what marks the paragraphs of this section
  std::uint32_t base_indent_ = 0;  // and how far they are indented
  std::size_t blocks_ = 0;    // lines read so far
  std::uint32_t count_ = 0;   // paragraphs so far
  int last_number_ = 0, last_item_number_ = 0;
};

}  // namespace

void read_body(std::string_view clean, const StatementLines& statement, Document& document) {
  BodyReader(clean, statement, document).run();
}

}  // namespace faultline
