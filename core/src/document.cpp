// SPDX-License-Identifier: MIT
#include "faultline/document.h"
namespace faultline {
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
Document parse_document(const Text&) { return {}; }
Kind detect_kind(const Text&) { return Kind::decision; }
std::vector<Passage> passages(const Document&) { return {}; }
}
