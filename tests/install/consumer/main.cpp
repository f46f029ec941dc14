// SPDX-License-Identifier: MIT
#include <cstdio>
#include <faultline/json.h>

int main() {
  const char* text = "In May 2024 I complained to the council about my bins.";
  const auto analysis = faultline::analyse(text, {.kind = faultline::KindChoice::complaint}, nullptr);
  std::puts(analysis ? faultline::to_json(*analysis, text, {}).c_str() : analysis.error().message.c_str());
}
