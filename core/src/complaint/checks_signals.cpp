// SPDX-License-Identifier: MIT
#include "complaint/checks_signals.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <span>

#include "ordered.h"
#include "pattern.h"

namespace faultline {
namespace {

// All signal rules, compiled once. Only those whose words occur in a draft are run over it.
class SignalBook {
 public:
  SignalBook() {
    std::deque<std::string> patterns;
    for (const std::span<const SignalRule> rules : {signal_rules_procedure(), signal_rules_courts(), signal_rules_jurisdiction(),
                                                    signal_rules_sides(), signal_rules_discretion()}) {
      for (const SignalRule& rule : rules) {
        patterns.push_back(expand_signal_pattern(rule.pattern));
        guards_.push_back({rule.signal, std::nullopt});
        if (!rule.unless.empty()) guards_.back().unless.emplace(expand_signal_pattern(rule.unless));
      }
    }
    set_.emplace(std::vector<std::string_view>(patterns.begin(), patterns.end()));
  }

  void read(const Draft& draft, std::vector<SignalHit>& hits) const {
    for (const int rule : set_->possible(draft.clean)) {
      const Guard& guard = guards_[static_cast<std::size_t>(rule)];
      std::size_t guarded = draft.sentences.size();  // the sentence last looked at, and what the guard said of it
      bool excluded = false;
      for (const Match& match : set_->pattern(rule).find_all(draft.clean, draft.whole())) {
        const std::size_t index = draft.sentence_index(match.span.begin);
        if (index >= draft.sentences.size()) continue;
        if (index != guarded) excluded = guard.unless && guard.unless->matches(draft.slice(draft.sentences[index]));
        guarded = index;
        if (!excluded) hits.push_back({guard.signal, index, match.span});
      }
    }
  }

 private:
  struct Guard {
    Signal signal;
    std::optional<Pattern> unless;
  };
  std::vector<Guard> guards_;
  std::optional<PatternSet> set_;
};

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
      in_class = c != ']';
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
  static const SignalBook book;
  std::vector<SignalHit> hits;
  book.read(draft, hits);
  // A total order: std::sort leaves equal ones in another order in each library, and `spans` keeps the first.
  sort_stably(hits, [](const SignalHit& a, const SignalHit& b) {
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
