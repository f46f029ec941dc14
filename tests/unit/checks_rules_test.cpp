// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "complaint/checks_signals.h"
#include "pattern.h"
#include "rules/draft_grounds.h"

using namespace faultline;

namespace {

template <class Visit>
void each_rule(const Visit& visit) {
  for (const SignalRule& rule : signal_rules_procedure()) visit(rule);
  for (const SignalRule& rule : signal_rules_courts()) visit(rule);
  for (const SignalRule& rule : signal_rules_jurisdiction()) visit(rule);
  for (const SignalRule& rule : signal_rules_sides()) visit(rule);
  for (const SignalRule& rule : signal_rules_discretion()) visit(rule);
}

}  // namespace

TEST_CASE("every rule of a draft's signals compiles and has an id of its own") {
  std::set<std::string> ids;
  each_rule([&](const SignalRule& rule) {
    CAPTURE(rule.id);
    CHECK(Pattern(expand_signal_pattern(rule.pattern)).valid());
    CHECK((rule.unless.empty() || Pattern(expand_signal_pattern(rule.unless)).valid()));
    CHECK_FALSE(Pattern(expand_signal_pattern(rule.pattern)).matches(""));
    CHECK(ids.insert(std::string(rule.id)).second);
  });
}

TEST_CASE("every rule of a draft's signals reads its example and leaves its near miss alone") {
  each_rule([&](const SignalRule& rule) {
    CAPTURE(rule.id);
    const Pattern pattern(expand_signal_pattern(rule.pattern));
    const Pattern unless(expand_signal_pattern(rule.unless));
    const auto reads = [&](std::string_view words) { return pattern.matches(words) && !(!rule.unless.empty() && unless.matches(words)); };
    CHECK(reads(rule.example));
    CHECK_FALSE(reads(rule.near_miss));
  });
}

TEST_CASE("an apostrophe may be missing, but no word is taken for the end of another") {
  const Pattern pattern(expand_signal_pattern("\\b(?:not|n't) paid"));
  CHECK(pattern.matches("I haven't paid"));
  CHECK(pattern.matches("i havent paid"));
  CHECK(pattern.matches("I haven\u2019t paid"));
  CHECK_FALSE(pattern.matches("my complaint paid off"));
}
