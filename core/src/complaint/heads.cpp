// SPDX-License-Identifier: MIT
// The separate things complained of. A list that neither wishes nor tells days is taken as its writer cut it;
// else "firstly … secondly"; else the one sentence that states the complaint best. Nothing is reworded.
#include <algorithm>
#include <optional>
#include <utility>

#include "complaint/extract.h"
#include "pattern.h"
#include "rules/draft_contacts.h"
#include "rules/draft_heads.h"
#include "rules/draft_wishes.h"

namespace faultline {
namespace {

constexpr std::size_t kMaxHeads = 8;
constexpr std::size_t kMaxStatements = 2;
constexpr std::uint32_t kShortSentence = 24;  // bytes: too short to tell a matter

struct Item {
  Span label, text;
  std::size_t sentence = 0;  // its first
};

Span trimmed(const Draft& draft, Span span) {
  const auto blank = [&](std::uint32_t at) { return draft.clean[at] == ' ' || draft.clean[at] == '\n' || draft.clean[at] == '\t'; };
  while (!span.empty() && blank(span.begin)) ++span.begin;
  while (!span.empty() && blank(span.end - 1)) --span.end;
  return span;
}

bool new_paragraph(const Draft& draft, Span before, Span sentence) {
  return draft.slice({before.end, sentence.begin}).find("\n\n") != std::string_view::npos;
}

std::optional<Item> item_of(const Draft& draft, std::size_t index) {
  static const Pattern marker(R"(^((?:\(?(?:[0-9]{1,2}|[a-h]|[ivx]{1,4})[.):]|[-*•–—]|(?:complaint|issue|point|head|part) [0-9a-h][.:)]?))\s+\S)");
  const Span sentence = draft.sentences[index];
  const auto match = marker.find(draft.clean, sentence);
  if (!match) return std::nullopt;
  const Span label = match->groups[0];
  const Span text = trimmed(draft, {label.end, sentence.end});
  if (text.empty()) return std::nullopt;
  return Item{label, text, index};
}

bool is_bullet(const Draft& draft, const Item& item) {
  const char first = draft.clean[item.label.begin];
  return first == '-' || first == '*' || static_cast<unsigned char>(first) >= 0x80;
}

// Runs of items; what follows an item in its paragraph belongs to it, except behind the last bullet.
std::vector<std::vector<Item>> lists_of(const Draft& draft) {
  std::vector<std::vector<Item>> lists;
  bool open = false, gap = false;
  for (std::size_t i = 0; i < draft.sentences.size(); ++i) {
    const Span sentence = draft.sentences[i];
    if (auto item = item_of(draft, i)) {
      if (!open || is_bullet(draft, lists.back().back()) != is_bullet(draft, *item)) lists.emplace_back();
      lists.back().push_back(*item);
      open = true;
      gap = false;
      continue;
    }
    if (!open) continue;
    gap = gap || new_paragraph(draft, draft.sentences[i - 1], sentence);
    if (gap && is_bullet(draft, lists.back().back())) open = false;
    if (!gap) lists.back().back().text.end = sentence.end;
  }
  return lists;
}

bool is_of_days(const Draft& draft, const std::vector<Item>& list) {
  static const Pattern day(R"(^(?:on |in |by |early |late |mid )?(?:the )?(?:[0-9]{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[0-9]{1,2}[./][0-9]{1,2}|(?:19|20)[0-9]{2}|spring|summer|autumn|winter)\b)");
  const auto days = std::count_if(list.begin(), list.end(), [&](const Item& item) { return day.matches(draft.slice(item.text)); });
  return 2 * days > static_cast<std::ptrdiff_t>(list.size());
}

bool is_of_wishes(const Draft& draft, const std::vector<Item>& list) {
  static const RuleTable cues(unpacked<rules::kWishCues>());
  static const Pattern wishes(R"(^(?:an? )?(?:apolog|say sorry|pay |refund|compensat|someone |proper |my money|£|cancel|get |make |tell |give |stop |let |put |that (?:they|the council) |order |ruling|find(?:ing)? that)|\b(?:should be|be (?:made|told|paid|spoken))\b)");
  const std::size_t first = list.front().sentence;
  if (first > 0 && cues.any(draft.slice(draft.sentences[first - 1]))) return true;
  const auto count = std::count_if(list.begin(), list.end(), [&](const Item& item) { return wishes.matches(draft.slice(item.text)); });
  return 2 * count >= static_cast<std::ptrdiff_t>(list.size());
}

void add(Complaint& complaint, Span label, Span text) {
  if (text.empty() || complaint.heads.size() >= kMaxHeads) return;
  complaint.heads.push_back({label, text});
}

void add_lists(const Draft& draft, Complaint& complaint) {
  for (const std::vector<Item>& list : lists_of(draft)) {
    if (list.size() < 2 || is_of_days(draft, list) || is_of_wishes(draft, list)) continue;
    for (const Item& item : list) add(complaint, item.label, item.text);
  }
}

void add_openers(const Draft& draft, Complaint& complaint) {
  static const RuleTable openers(unpacked<rules::kHeadOpeners>());
  bool next = false;
  std::vector<DraftHead> found;
  for (const Span sentence : draft.sentences) {
    const auto hits = openers.hits(draft.clean, sentence);
    if (hits.empty()) continue;
    next = next || hits.front().rule->code == "next";
    found.push_back({trimmed(draft, hits.front().span), sentence});
  }
  // "First, …" alone opens no series.
  if (!next) return;
  for (const DraftHead& head : found) add(complaint, head.label, head.text);
}

std::size_t count(const Pattern& pattern, const Draft& draft, Span sentence) { return pattern.find_all(draft.clean, sentence).size(); }

// What one wants of the Ombudsman and how the council handled the complaint are not the matter itself.
bool is_aside(std::string_view sentence) {
  static const RuleTable wishes(unpacked<rules::kWishCues>()), contacts(unpacked<rules::kContacts>());
  static const Pattern title(R"(^(?:subject|re|to|from|dear)\b.{0,3}[: ])");
  return title.matches(sentence) || wishes.any(sentence) || contacts.any(sentence);
}

Span most_fault(const Draft& draft, Span topic) {
  static const Pattern fault(rules::kFaultWords), body(rules::kBodyWords);
  Span best;
  std::size_t most = 0;
  for (const Span sentence : draft.sentences) {
    if (sentence.size() <= kShortSentence) continue;
    const std::size_t faults = std::min<std::size_t>(count(fault, draft, sentence), 4);
    const bool of_topic = !topic.empty() && sentence.contains(topic);
    if (faults == 0 && !of_topic) continue;
    const std::size_t points = 2 * faults + (body.find(draft.clean, sentence) ? 3 : 0) + (of_topic ? 2 : 0);
    if (points > most && !is_aside(draft.slice(sentence))) {
      most = points;
      best = sentence;
    }
  }
  return best;
}

void add_statements(const Draft& draft, Complaint& complaint) {
  static const RuleTable statements(unpacked<rules::kHeadStatements>());
  for (const Span sentence : draft.sentences) {
    if (complaint.heads.size() >= kMaxStatements) return;
    if (sentence.size() > kShortSentence && statements.any(draft.slice(sentence))) add(complaint, {}, sentence);
  }
}

}  // namespace

void find_heads(const Draft& draft, Complaint& complaint) {
  add_lists(draft, complaint);
  if (complaint.heads.empty()) add_openers(draft, complaint);
  // "Secondly" without a "firstly": the first head is stated some other way.
  if (complaint.heads.size() > 1) return;
  const std::vector<DraftHead> opened = std::move(complaint.heads);
  complaint.heads.clear();
  add_statements(draft, complaint);
  if (complaint.heads.empty()) {
    add(complaint, {}, most_fault(draft, complaint.category.span));
  }
  for (const DraftHead& head : opened) {
    const bool known = std::any_of(complaint.heads.begin(), complaint.heads.end(), [&](const DraftHead& each) { return each.text == head.text; });
    if (!known) complaint.heads.push_back(head);
  }
}

}  // namespace faultline
