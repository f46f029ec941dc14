// SPDX-License-Identifier: MIT
#include "postings.h"

#include <algorithm>

#include "format.h"
#include "rules/synonyms.h"
#include "scoring.h"
#include "tokens.h"

namespace faultline {
namespace {

class BagFiller {
 public:
  void add(std::string_view text, double weight) {
    if (text.empty()) return;
    const std::vector<Token> words = tokens(text);
    for (const Token& word : words) {
      if (word.stem.empty()) continue;
      bag_.terms[word.stem] += weight;
      bag_.words += weight;
    }
    // A matter counts by the field that is most about it; saying it again adds a little.
    std::unordered_map<std::uint32_t, int> mentions;
    for (const MatterMention& m : find_matters(text, words)) ++mentions[m.matter];
    for (const auto& [matter, times] : mentions) {
      double& best = bag_.terms[matters()[matter].term];
      best = std::max(best, weight * (1 + 0.3 * (times - 1)));
    }
  }
  WordBag take() { return std::move(bag_); }

 private:
  WordBag bag_;
};

void write_postings(std::string& out, std::vector<std::pair<std::uint8_t, std::uint32_t>> postings) {
  std::sort(postings.begin(), postings.end());
  for (std::size_t begin = 0; begin < postings.size();) {
    std::size_t end = begin;
    while (end < postings.size() && postings[end].first == postings[begin].first) ++end;
    const std::size_t count = end - begin;
    out += static_cast<char>(postings[begin].first | std::min<std::size_t>(count, 15) << 4);
    if (count >= 15) format::store_varint(out, count - 15);
    std::uint32_t last = 0;
    for (; begin < end; ++begin) {
      format::store_varint(out, postings[begin].second - last);
      last = postings[begin].second;
    }
  }
}

}  // namespace

WordBag word_bag(const Record& r) {
  BagFiller bag;
  bag.add(r.complaint, scoring::kComplaint);
  bag.add(r.reasoning, scoring::kReasoning);
  for (const std::string& topic : r.topics) bag.add(topic, scoring::kTopic);
  for (const std::string& lay : r.lay) bag.add(lay, scoring::kLay);
  bag.add(r.category, scoring::kCategory);
  bag.add(r.subcategory, scoring::kCategory);
  bag.add(r.body_text, scoring::kBody);
  return bag.take();
}

void Postings::add(std::uint32_t decision, const WordBag& bag) {
  for (const auto& [term, weight] : bag.terms)
    terms_[term].push_back({decision, static_cast<std::uint8_t>(scoring::level(weight))});
}

std::uint32_t Postings::write(std::string& terms, std::string& blocks, std::string& postings) const {
  std::vector<const decltype(terms_)::value_type*> sorted;
  sorted.reserve(terms_.size());
  for (const auto& entry : terms_) sorted.push_back(&entry);
  std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->first < b->first; });

  std::string_view last;
  std::uint32_t written = 0;
  for (const auto* entry : sorted) {
    const std::string_view term = entry->first;
    std::size_t shared = 0;
    if (written % format::kTermsPerBlock == 0) {
      format::store(blocks, static_cast<std::uint32_t>(terms.size()));
      format::store(blocks, static_cast<std::uint32_t>(postings.size()));
    } else {
      while (shared < term.size() && shared < last.size() && term[shared] == last[shared]) ++shared;
    }
    std::vector<std::pair<std::uint8_t, std::uint32_t>> by_level;
    by_level.reserve(entry->second.size());
    for (const Posting& p : entry->second) by_level.emplace_back(p.level, p.decision);
    const std::size_t before = postings.size();
    write_postings(postings, std::move(by_level));
    terms += static_cast<char>(shared);
    format::store_text(terms, term.substr(shared));
    format::store_varint(terms, entry->second.size());
    format::store_varint(terms, postings.size() - before);
    last = term;
    ++written;
  }
  return written;
}

}  // namespace faultline
