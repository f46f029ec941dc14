// SPDX-License-Identifier: MIT
#include <fstream>
#include <iostream>
#include <sstream>

#include "faultline/json.h"

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  std::ifstream in(argv[2], std::ios::binary);
  std::stringstream bytes;
  bytes << in.rdbuf();
  const std::string source = bytes.str();
  auto analysis = faultline::analyse(source, {}, nullptr);
  if (!analysis) return 1;
  std::cout << faultline::to_json(*analysis, source, {.pretty = true}) << '\n';
}
