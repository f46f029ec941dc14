// SPDX-License-Identifier: MIT
#include "faultline/document.h"

#include <algorithm>
#include <string>

#include "document/parts.h"
#include "pattern.h"
#include "section_kinds.h"

namespace faultline {
namespace {

// How much speaks for a text being one of the Ombudsman's decisions. Words that complainants use too ("The
// complaint", "Summary") count little; those that only the publisher prints count most.
struct DecisionSigns {
  int weight = 0;
  std::vector<std::string> references;  // different ones, each on a title line of its own
  int record_heads = 0;                 // "Category :", "Summary:", … : a decision has each once
};
constexpr int kEnoughSigns = 3;

void add_sign(bool& seen, bool found, int weight, DecisionSigns& signs) {
  if (found && !seen) signs.weight += weight;
  seen = seen || found;
}

DecisionSigns decision_signs(std::string_view clean, const std::vector<Line>& lines) {
  static const Pattern kTitle("^.{2,150} ?\\((\\d{2}[ -]?\\d{3}[ -]?\\d{3}) ?[a-z]?\\)$");
  static const Pattern kCategory("^category ?:"), kOutcome("^decision(?: date)? ?:"), kSummary("^summary(?: ?:|$)");
  static const Pattern kFinal("^(?:the )?ombudsm[ae]n'?s? (?:final|draft|provisional) (?:decision|view)"), kAgainst("^complaint (?:against|reference) ?:");
  DecisionSigns signs;
  bool title = false, category = false, outcome = false, summary = false, final = false, against = false, sign_off = false;
  static const Pattern kVerdict(
      "\\b(?:i|we) (?:have |will |should |do |did )?(?:not )?(?:completed?|ended|discontinued?|closed|investigate|uphold|upheld) (?:my|our|this|the|an|(?:mr|mrs|miss|ms|dr) [a-z]'s)? ?(?:investigation|complaint)");
  // "Summary: We will not investigate …" is told by nobody but the Ombudsman, where all else was left out.
  static const Pattern kToldInSummary(
      "\\b(?:we|the ombudsm[ae]n) (?:(?:will|should|can) ?not (?:\\w+ )?investigate|(?:have |has )?(?:not )?(?:found|finds?|uphold|upheld) )");
  bool verdict = false, told = false, after_summary = false;
  bool kinds[11] = {};
  for (const Line& line : lines) {
    const std::string_view words = clean.substr(line.span.begin, std::min<std::uint32_t>(line.span.size(), 200));
    if (const auto match = kTitle.find(clean, {line.span.begin, line.span.begin + static_cast<std::uint32_t>(words.size())}); match && words.size() == line.span.size()) {
      add_sign(title, true, 2, signs);
      std::string digits;
      for (const char c : clean.substr(match->groups[0].begin, match->groups[0].size())) {
        if (c != ' ' && c != '-') digits += c;
      }
      if (signs.references.size() < 3 && std::find(signs.references.begin(), signs.references.end(), digits) == signs.references.end()) {
        signs.references.push_back(digits);
      }
    }
    if (words.size() > 1 && (words[0] | 0x20) >= 'a') {
      add_sign(category, kCategory.matches(words), 1, signs);
      add_sign(outcome, kOutcome.matches(words), 1, signs);
      const bool is_summary = kSummary.matches(words);
      signs.record_heads += is_summary;
      add_sign(summary, is_summary, 1, signs);
      if (is_summary || after_summary) {
        const Span whole{line.span.begin, line.span.begin + std::min<std::uint32_t>(line.span.size(), 2000)};
        add_sign(told, kToldInSummary.find(clean, whole).has_value(), 2, signs);
      }
      after_summary = is_summary;
      add_sign(final, kFinal.matches(words), 2, signs);
      add_sign(against, kAgainst.matches(words), 2, signs);
      add_sign(sign_off, is_sign_off(words), 2, signs);
    }
    if (!verdict) add_sign(verdict, kVerdict.matches(words), 1, signs);
    if (words.size() == line.span.size()) {
      if (const auto kind = section_kind(words)) {
        const bool rare = *kind == SectionKind::powers || *kind == SectionKind::method || *kind == SectionKind::scope;
        const bool telling = rare || *kind == SectionKind::decision || *kind == SectionKind::findings || *kind == SectionKind::analysis ||
                             *kind == SectionKind::agreed_action || *kind == SectionKind::complaint;
        if (telling) add_sign(kinds[static_cast<std::size_t>(*kind)], true, rare ? 2 : 1, signs);
      }
    }
  }
  return signs;
}

DecisionSigns decision_signs(std::string_view clean) { return decision_signs(clean, split_lines(clean, kMaxLines)); }

bool are_several(const DecisionSigns& signs) { return signs.references.size() > 1 && signs.record_heads > 1; }

void warn_if_incomplete(Document& document) {
  const bool has_complaint = std::any_of(document.sections.begin(), document.sections.end(),
                                         [](const Section& s) { return s.kind == SectionKind::complaint; });
  if (!document.summary.found() && !has_complaint) {
    document.warnings.push_back({"incomplete-decision", "The beginning of this decision seems to be missing: it has no summary and no account of the complaint.", {}});
  } else if (document.sections.empty()) {
    document.warnings.push_back({"incomplete-decision", "Only the head of this decision is here. Paste the whole page to see its sections.", {}});
  }
}

}  // namespace

std::string_view code(SectionKind kind) {
  switch (kind) {
    case SectionKind::complaint: return "complaint";
    case SectionKind::powers: return "powers";
    case SectionKind::scope: return "scope";
    case SectionKind::method: return "method";
    case SectionKind::findings: return "findings";
    case SectionKind::law: return "law";
    case SectionKind::events: return "events";
    case SectionKind::analysis: return "analysis";
    case SectionKind::agreed_action: return "agreed-action";
    case SectionKind::decision: return "decision";
    case SectionKind::other: return "other";
  }
  return "other";
}

StatementLines statement_lines(std::string_view clean) {
  StatementLines statement;
  for (const Line& line : split_lines(clean, kMaxLines)) {
    const std::string_view words = clean.substr(line.span.begin, line.span.size());
    if (is_sign_off(words)) break;
    if (!is_page_chrome(words)) statement.lines.push_back(line);
  }
  // The body begins at the first heading that is not the statement's own title ("Final decision").
  const auto is_kind = [&](const Line& line, bool title) {
    const auto kind = section_kind(clean.substr(line.span.begin, line.span.size()));
    return kind && (*kind == SectionKind::decision) == title;
  };
  const auto begin = statement.lines.begin(), end = statement.lines.end();
  auto body = std::find_if(begin, end, [&](const Line& line) { return is_kind(line, false); });
  if (body == end) body = std::find_if(begin, end, [&](const Line& line) { return is_kind(line, true); });
  statement.body = static_cast<std::size_t>(body - begin);
  return statement;
}

Document parse_document(const Text& text) {
  const std::string_view clean = text.clean();
  Document document;
  const DecisionSigns signs = decision_signs(clean);
  if (are_several(signs)) {
    document.warnings.push_back({"several-decisions", "This text holds several decisions. Paste one at a time, or open them as separate files.", {}});
    return document;
  }
  if (signs.weight < kEnoughSigns) {
    const bool empty = clean.find_first_not_of(" \n\f") == std::string_view::npos;
    document.warnings.push_back(empty ? Warning{"empty", "There is no text to read. Paste a decision, or open a file that holds one.", {}}
                                      : Warning{"not-a-decision", "This does not look like a decision of the Ombudsman: none of its headings or header lines were found.", {}});
    return document;
  }
  const StatementLines statement = statement_lines(clean);
  read_head(clean, statement, document);
  read_body(clean, statement, document);
  warn_if_incomplete(document);
  return document;
}

Kind detect_kind(const Text& text) {
  const DecisionSigns signs = decision_signs(text.clean());
  return signs.weight >= kEnoughSigns || are_several(signs) ? Kind::decision : Kind::complaint;
}

std::vector<Passage> passages(const Document& document) {
  std::vector<Passage> read;
  std::size_t bytes = 0;
  const auto add = [&](Passage passage) {
    if (passage.span.empty() || bytes > kMaxRuleBytes) return;
    passage.span.end = std::min(passage.span.end, passage.span.begin + static_cast<std::uint32_t>(kMaxPassageBytes));
    bytes += passage.span.size();
    read.push_back(passage);
  };
  add({.span = document.summary.span, .is_summary = true});
  for (std::uint32_t i = 0; i < document.sections.size(); ++i) {
    const Section& s = document.sections[i];
    for (const Paragraph& p : s.paragraphs) {
      const Passage at{.span = {}, .zone = s.zone, .section = i, .paragraph = p.number};
      const auto add_part = [&](Span span, bool is_item) {
        Passage part = at;
        part.span = span;
        part.is_item = is_item;
        add(part);
      };
      add_part(p.lead, false);
      for (const Item& item : p.items) add_part(item.text, true);
      add_part(p.tail, false);
    }
  }
  return read;
}

}  // namespace faultline
