// SPDX-License-Identifier: MIT
#include "complaint/checks_signals.h"

#include <algorithm>
#include <optional>

#include "pattern.h"

namespace faultline {
namespace {

struct CompiledRule {
  Signal signal;
  Pattern pattern;
  std::optional<Pattern> unless;
};

void compile(std::span<const SignalRule> rules, std::vector<CompiledRule>& out) {
  for (const SignalRule& rule : rules) {
    std::optional<Pattern> unless;
    if (!rule.unless.empty()) unless.emplace(expand_signal_pattern(rule.unless));
    out.push_back({rule.signal, Pattern(expand_signal_pattern(rule.pattern)), std::move(unless)});
  }
}

const std::vector<CompiledRule>& compiled_rules() {
  static const std::vector<CompiledRule> rules = [] {
    std::vector<CompiledRule> out;
    compile(signal_rules_procedure(), out);
    compile(signal_rules_jurisdiction(), out);
    compile(signal_rules_discretion(), out);
    return out;
  }();
  return rules;
}

}  // namespace

std::string expand_signal_pattern(std::string_view pattern) {
  std::string out;
  bool in_class = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
    if (c == '\\') {
      out += c;
      if (next != '\0') out += pattern[++i];
    } else if (in_class || c == '[') {
      out += c;
      in_class = c == '[' || c != ']';
    } else if (pattern.substr(i, 3) == "n't") {
      // After a stem "dont" is as good as "don't"; on its own it must be a whole word, or "complaint" would be one.
      const bool after_stem = i >= 5 && pattern.substr(i - 5, 5) == " not|";
      out += after_stem ? "n['\u2018\u2019]?t\\b"
                        : "(?:\\w*n['\u2018\u2019]t|\\b(?:do|did|does|has|have|had|was|is|are|were|would|could|should|ca|wo|ai)nt)\\b";
      i += 2;
    } else if (c == '~') {
      out += "[^.!?]*?";
    } else if (c == '\'') {
      out += next == '?' ? "'" : "'?";
    } else if (c == ' ' && (next == '?' || next == '*')) {
      out += "\\s";
    } else if (c == '<') {
      const std::size_t end = pattern.find('>', i);
      const std::string_view name = pattern.substr(i + 1, end - i - 1);
      const auto lists = signal_word_lists();
      const auto list = std::find_if(lists.begin(), lists.end(), [&](const WordList& l) { return l.name == name; });
      if (list != lists.end()) out += expand_signal_pattern(list->words);
      i = end;
    } else {
      out += c;
    }
  }
  return out;
}

Signals read_signals(const Draft& draft) {
  std::vector<SignalHit> hits;
  for (const CompiledRule& rule : compiled_rules()) {
    for (const Match& match : rule.pattern.find_all(draft.clean, draft.whole())) {
      const std::size_t index = draft.sentence_index(match.span.begin);
      if (index >= draft.sentences.size()) continue;
      if (rule.unless && rule.unless->matches(draft.slice(draft.sentences[index]))) continue;
      hits.push_back({rule.signal, index, match.span});
    }
  }
  // A total order: std::sort leaves equal ones in another order in each library, and `spans` keeps the first.
  std::sort(hits.begin(), hits.end(), [](const SignalHit& a, const SignalHit& b) {
    if (a.span.begin != b.span.begin) return a.span.begin < b.span.begin;
    return a.span.end != b.span.end ? a.span.end > b.span.end : a.signal < b.signal;
  });
  return Signals(std::move(hits));
}

bool Signals::has(Signal signal) const {
  return std::any_of(hits_.begin(), hits_.end(), [&](const SignalHit& hit) { return hit.signal == signal; });
}

std::vector<Span> Signals::spans(Signal signal) const {
  std::vector<Span> found;
  for (const SignalHit& hit : hits_) {
    if (hit.signal == signal && (found.empty() || !found.back().overlaps(hit.span))) found.push_back(hit.span);
  }
  return found;
}

bool Signals::in_sentence(Signal signal, std::size_t sentence) const {
  return std::any_of(hits_.begin(), hits_.end(), [&](const SignalHit& hit) { return hit.signal == signal && hit.sentence == sentence; });
}

}  // namespace faultline
