// SPDX-License-Identifier: MIT
// The dated things of our drafts with the signs that known_since.h reads on them, as JSON Lines, for
// core/cmake/learn_moments.mjs: drafts_moments FILE.jsonl…
#include <cstdio>
#include <fstream>
#include <string>

#include <nlohmann/json.hpp>

#include "complaint/known_since.h"

using namespace faultline;
using nlohmann::json;

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i]);
    for (std::string line; std::getline(file, line);) {
      const json row = json::parse(line, nullptr, false);
      if (row.is_discarded() || !row["gold"]["known_since"].is_string()) continue;
      const Text text = read_text(row["text"].get<std::string>());
      const ComplaintOptions options{row["today"].get<std::string>()};
      const Complaint complaint = read_complaint(text, options);
      json out = {{"file", argv[i]}, {"id", row["id"]}, {"known_since", row["gold"]["known_since"]}, {"moments", json::array()}};
      for (const Moment& moment : moments_of(open_draft(text, options), complaint)) {
        out["moments"].push_back({{"value", moment.event->date.value}, {"signs", moment.signs}});
      }
      std::printf("%s\n", out.dump(-1, ' ', false, json::error_handler_t::replace).c_str());
    }
  }
}
