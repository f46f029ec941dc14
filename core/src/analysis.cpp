// SPDX-License-Identifier: MIT
#include "faultline/analysis.h"

#include "faultline/features.h"
#include "heed.h"

namespace faultline {
namespace {

// Whether the limits on what rules read (text.h) left words of a decision out.
bool cut_short(const std::vector<Passage>& read) {
  std::size_t bytes = 0;
  bool cut = false;
  for (const Passage& passage : read) {
    bytes += passage.span.size();
    cut = cut || passage.span.size() >= kMaxPassageBytes;
  }
  return cut || bytes > kMaxRuleBytes;
}

DecisionAnalysis analyse_decision(const Text& text, Features& query) {
  DecisionAnalysis decision;
  decision.document = parse_document(text);
  const std::vector<Passage> read = passages(decision.document);
  if (cut_short(read)) {
    decision.document.warnings.push_back({"too-long", "This text is very long. Its reasons and findings were looked for in its first part only.", {}});
  }
  Facts facts = find_facts(text, read);
  decision.classification = classify(text, decision.document, read, facts);
  query = features(text, decision.document, decision.classification);
  decision.statutes = std::move(facts.statutes);
  decision.dates = std::move(facts.dates);
  decision.money = std::move(facts.money);
  return decision;
}

// Nearest decisions for each test that a check raises: where it was applied, and where it was overcome.
void add_precedents_both_ways(Complaint& complaint, const Features& query, const Index& index) {
  constexpr std::size_t kPerCheck = 3;
  std::vector<Check*> raised;
  std::vector<std::string> grounds;
  for (Check& check : complaint.checks) {
    if (check.status != "problem" && check.status != "possible") continue;
    raised.push_back(&check);
    grounds.push_back(check.code);
  }
  std::vector<PrecedentsBothWays> found = index.both_ways(query, grounds, kPerCheck);
  for (std::size_t i = 0; i < raised.size(); ++i) {
    raised[i]->applied = std::move(found[i].applied);
    raised[i]->overcome = std::move(found[i].overcome);
  }
}

Error too_large(std::size_t bytes) {
  return {"input-too-large", "The text has " + std::to_string(bytes) + " bytes; the limit is " +
                                 std::to_string(kMaxInputBytes) + ". Paste one decision or one complaint at a time."};
}

}  // namespace

Result<Analysis> analyse(std::string_view bytes, const Options& options, const Index* index) {
  if (bytes.size() > kMaxInputBytes) return too_large(bytes.size());

  Analysis analysis;
  analysis.text = read_text(bytes);
  analysis.kind = options.kind == KindChoice::automatic  ? detect_kind(analysis.text)
                  : options.kind == KindChoice::decision ? Kind::decision
                                                         : Kind::complaint;
  if (looks_binary(bytes)) {
    analysis.warnings.push_back({"not-text", "This file is not plain text. Open it where it can be read, copy the words and paste them here.", {}});
  }
  const auto add_warnings = [&](const std::vector<Warning>& more) {
    analysis.warnings.insert(analysis.warnings.end(), more.begin(), more.end());
  };
  Features query;
  if (analysis.kind == Kind::decision) {
    analysis.decision = analyse_decision(analysis.text, query);
    add_warnings(analysis.decision->document.warnings);
    add_warnings(analysis.decision->classification.warnings);
  } else {
    if (analysis.text.clean().size() > kMaxComplaintBytes) {
      analysis.text.keep_beginning(kMaxComplaintBytes);
      analysis.warnings.push_back({"too-long", "This text is very long. Only the first 500,000 characters or so were read.", {}});
    }
    analysis.complaint = read_complaint(analysis.text, {.today = options.today});
    add_warnings(analysis.complaint->warnings);
    query = features(analysis.text, *analysis.complaint);
  }
  if (index != nullptr) {
    analysis.precedents = index->search(query, options.search);
    if (analysis.complaint) {
      // Filters and orders are for the list that is shown, and change nothing in what the draft meets.
      const bool as_shown = options.search == SearchOptions{};
      heed_precedents(as_shown ? analysis.precedents->hits : index->search(query, {}).hits, *analysis.complaint);
      add_precedents_both_ways(*analysis.complaint, query, *index);
    }
  }
  return analysis;
}

}  // namespace faultline
