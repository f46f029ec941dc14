// SPDX-License-Identifier: MIT
#include <cstdio>
#include <iostream>

#include "commands.h"
#include "faultline/rules.h"

namespace faultline::cli {
namespace {

void print_row(const RuleInfo& rule) {
  std::cout << rule.family << '\t' << rule.id << '\t' << rule.code << '\t' << rule.weight << '\t' << rule.example << '\t'
            << rule.near_miss << '\t' << rule.pattern << '\t' << rule.unless << '\n';
}

}  // namespace

int run_rules(const Words& words) {
  if (words.size() > 1) return usage("rules", "Name one code or the beginning of an id, or nothing for all rules.");
  bool any = false;
  std::cout << "family\tid\tcode\tweight\texample\tnear miss\tpattern\tunless\n";
  for (const RuleInfo& rule : all_rules()) {
    if (!words.empty() && rule.code != words[0] && rule.id.substr(0, words[0].size()) != words[0]) continue;
    print_row(rule);
    any = true;
  }
  if (any) return kDone;
  std::fprintf(stderr, "faultline: no rule has the code or id '%s'.\n", words[0].c_str());
  return kInputFailed;
}

}  // namespace faultline::cli
