// SPDX-License-Identifier: MIT
// Signals: what a draft says, sentence by sentence, that one of the Ombudsman's tests may turn on.
//
//   const Signals signals = read_signals(draft);
//   signals.has(Signal::final_reply)
//   signals.spans(Signal::final_reply)     // the words, in order; empty where there are none
//
// A rule that another pattern rules out in the same sentence gives nothing. Spans are bytes of the clean text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "complaint/draft.h"
#include "rules/draft_grounds.h"

namespace faultline {

struct SignalHit {
  Signal signal = Signal::not_complained;
  std::size_t sentence = 0;  // index into Draft::sentences
  Span span;
};

class Signals {
 public:
  explicit Signals(std::vector<SignalHit> hits) : hits_(std::move(hits)) {}
  [[nodiscard]] bool has(Signal signal) const;
  [[nodiscard]] std::vector<Span> spans(Signal signal) const;
  [[nodiscard]] bool in_sentence(Signal signal, std::size_t sentence) const;
  [[nodiscard]] const std::vector<SignalHit>& hits() const { return hits_; }

 private:
  std::vector<SignalHit> hits_;
};

// What is wanted and not in the Ombudsman's gift.
inline constexpr Signal kWishesBeyond[] = {Signal::wish_court, Signal::wish_child, Signal::wish_dismissal, Signal::wish_beyond};

[[nodiscard]] Signals read_signals(const Draft& draft);

// A rule's pattern in the notation of pattern.h: word lists put in, ~ and optional apostrophes spelt out.
[[nodiscard]] std::string expand_signal_pattern(std::string_view pattern);

}  // namespace faultline
