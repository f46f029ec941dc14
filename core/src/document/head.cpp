// SPDX-License-Identifier: MIT
// The head of a decision: the fields that the publisher prints above the statement, in every form they come.
#include <optional>

#include "../calendar.h"
#include "../pattern.h"
#include "../section_kinds.h"
#include "parts.h"

namespace faultline {
namespace {

Span trimmed(std::string_view clean, Span span) {
  while (!span.empty() && (clean[span.begin] == ' ' || clean[span.begin] == '\n')) ++span.begin;
  while (!span.empty() && (clean[span.end - 1] == ' ' || clean[span.end - 1] == '\n')) --span.end;
  return span;
}

// "25005545", "25-005-545" and "25 005 545B" as the publisher prints them: "25 005 545", "25 005 545b".
std::string reference_form(std::string_view written) {
  std::string out;
  for (const char c : written) {
    if (c >= '0' && c <= '9') {
      if (out.size() == 2 || out.size() == 6) out += ' ';
      out += c;
    } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      out += c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return out;
}

std::string outcome_code(std::string_view label) {
  static const Pattern kNotUpheld("^not upheld"), kUpheld("^upheld"), kClosed("^closed after initial enquir");
  if (kNotUpheld.matches(label)) return "not-upheld";
  if (kUpheld.matches(label)) return "upheld";
  if (kClosed.matches(label)) return "closed-after-initial-enquiries";
  return "other";
}

class HeadReader {
 public:
  HeadReader(std::string_view clean, const StatementLines& statement, Document& document)
      : clean_(clean), lines_(statement.lines), end_(statement.body), document_(document) {}

  void run() {
    for (std::size_t i = 0; i < end_; ++i) read_line(i);
    if (!document_.outcome.found() || !document_.date.found()) read_list_row();
  }

 private:
  std::string_view words(Span span) const { return clean_.substr(span.begin, span.size()); }

  void read_line(std::size_t i) {
    static const Pattern kLabelled(
        "^(category|decision date|decision|date|summary|complaint reference|reference|complaint against|authority) ?: ?");
    static const Pattern kTitled("^([^()]{2,150}(?:\\([^()0-9]{1,60}\\)[^()]{0,60})?) ?\\((\\d{2}[ -]?\\d{3}[ -]?\\d{3} ?[a-z]?)\\)\\.?$");
    static const Pattern kFinal("^(?:the )?(?:local government (?:and social care )?)?ombudsm[ae]n'?s? (final|draft|provisional) (?:decision|view)");
    static const Pattern kSummaryAlone("^summary$");
    static const Pattern kJoint("\\bombudsmen('s|'|s)? ");
    const Span line = lines_[i].span;
    const Span start{line.begin, std::min(line.end, line.begin + 250)};
    if (const auto labelled = kLabelled.find(clean_, start)) {
      return read_labelled(i, words(labelled->groups[0]), {labelled->span.end, line.end});
    }
    if (const auto final = kFinal.find(clean_, start)) {
      const char kind = words(final->groups[0])[0];
      document_.draft = kind != 'f' && kind != 'F';
      document_.joint = kJoint.matches(words(start));
    } else if (const auto titled = kTitled.find(clean_, start); titled && start == line) {
      set(document_.authority, titled->groups[0]);
      set_reference(titled->groups[1]);
    } else if (kSummaryAlone.matches(words(start))) {
      read_summary(i + 1, {line.end, line.end});
    }
  }

  void read_labelled(std::size_t i, std::string_view label, Span value) {
    const char first = label[0] <= 'Z' ? static_cast<char>(label[0] - 'A' + 'a') : label[0];
    if (first == 's') return read_summary(i + 1, value);
    std::size_t next = i + 1;
    if (trimmed(clean_, value).empty() && next < end_ && !is_header_line(words(lines_[next].span))) value = lines_[next++].span;
    value = trimmed(clean_, value);
    if (value.empty()) return;
    if (first == 'a' || label.ends_with("against")) {
      set(document_.authority, value);
    } else if (first == 'r' || label.ends_with("reference")) {
      static const Pattern kReference("^(\\d{2}[ -]?\\d{3}[ -]?\\d{3} ?[a-z]?)\\b");
      if (const auto reference = kReference.find(clean_, value)) set_reference(reference->groups[0]);
    } else if (label.ends_with("ategory")) {
      read_category(next, value);
    } else if (label.ends_with("ate")) {
      set_date(value);
    } else if (label.size() == 8) {  // "decision"
      set_outcome(value);
    }
  }

  // "A > B" on one line, or over three around a lone ">".
  void read_category(std::size_t next, Span value) {
    const std::size_t arrow = words(value).rfind('>');
    if (arrow != std::string_view::npos) {
      const auto at = value.begin + static_cast<std::uint32_t>(arrow);
      const Span parent = trimmed(clean_, {value.begin, at});
      set(document_.category, parent);
      value = trimmed(clean_, {at + 1, value.end});
      if (value.empty() && next < end_) value = lines_[next].span;
      set(document_.subcategory, value);
      return;
    }
    set(document_.category, value);
    if (next >= end_ || !words(lines_[next].span).starts_with(">")) return;
    Span sub = trimmed(clean_, {lines_[next].span.begin + 1, lines_[next].span.end});
    if (sub.empty() && next + 1 < end_) sub = lines_[next + 1].span;
    set(document_.subcategory, sub);
  }

  void read_summary(std::size_t next, Span value) {
    if (document_.summary.found()) return;
    Span summary = trimmed(clean_, value);
    for (; next < end_ && !is_header_line(words(lines_[next].span)); ++next) {
      if (summary.empty()) summary.begin = lines_[next].span.begin;
      summary.end = lines_[next].span.end;
    }
    if (!summary.empty()) document_.summary = {one_line(words(summary)), summary};
  }

  // A row of the publisher's list of decisions has values without labels.
  void read_list_row() {
    static const Pattern kOutcome("^(?:(?:not )?upheld|closed after initial enquiries)$");
    static const Pattern kOneLine("^(?:statement|report) ((?:not )?upheld|closed after initial enquiries) (.{0,80}?) ?(\\d{1,2}-[a-z]{3}-\\d{4})$");
    for (std::size_t i = 0; i < end_; ++i) {
      const Span line = lines_[i].span;
      if (line.size() > 150) continue;
      if (const auto row = kOneLine.find(clean_, line)) {
        if (!document_.outcome.found()) set_outcome(row->groups[0]);
        set(document_.subcategory, row->groups[1]);
        set_date(row->groups[2]);
      }
      if (!document_.outcome.found() && line.size() < 40 && kOutcome.matches(words(line))) set_outcome(line);
      if (!document_.date.found()) set_date(line);
    }
  }

  void set(Field& field, Span span) {
    span = trimmed(clean_, span);
    if (!field.found() && !span.empty()) field = {one_line(words(span)), span};
  }
  void set_reference(Span span) {
    if (!document_.reference.found()) document_.reference = {reference_form(words(span)), span};
  }
  void set_outcome(Span span) {
    if (!document_.outcome.found()) document_.outcome = {outcome_code(words(span)), span};
  }
  void set_date(Span span) {
    if (document_.date.found()) return;
    if (const auto date = iso_date(words(span))) document_.date = {*date, span};
  }

  std::string_view clean_;
  const std::vector<Line>& lines_;
  std::size_t end_;
  Document& document_;
};

}  // namespace

void read_head(std::string_view clean, const StatementLines& statement, Document& document) {
  HeadReader(clean, statement, document).run();
}

}  // namespace faultline
