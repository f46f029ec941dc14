// SPDX-License-Identifier: MIT
#include <cstdio>
#include <string_view>

#include "commands.h"

namespace {

using namespace faultline::cli;

constexpr std::string_view kHelp =
    R"(faultline reads the decisions of the Local Government and Social Care Ombudsman and drafts of complaints.
It informs; it is no legal advice and no prediction, and it is not the Ombudsman.

  faultline analyse FILE|-          one analysis as JSON
      --kind auto|decision|complaint  what the text is (default auto)
      --today YYYY-MM-DD              for the time limit (default: the system's date)
      --index PATH                    precedents (default: precedents.idx beside this command)
      --top N                         how many similar decisions (default 10)
      --by matter|grounds|remedy      similar in what way (default matter)
      --category, --subcategory, --outcome, --ground, --authority NAME, --from-year, --to-year YYYY
                                      only similar decisions of that kind: names and codes as in the output
      --offsets utf8|utf16            unit of the spans (default utf8)
      --pretty                        on many lines
  faultline batch DIR|FILE…         one JSON line for each .txt or .html file; takes the options above
      --from -                        paths on standard input, one a line
      --jobs N                        so many at a time (default 1)
  faultline search FILE|-           only the similar decisions; takes the options of analyse
  faultline index build --out PATH INPUT…   an index of records (.jsonl) or saved decisions (.txt, .html, folders)
  faultline index info [PATH]       what an index holds
  faultline rules [CODE|ID]         the wordings that decisions are read by, as a table with tabs

Exit codes: 0 done; 1 the input could not be analysed; 2 the command line is wrong.
)";

struct Command {
  std::string_view name;
  int (*run)(const Words&);
};
constexpr Command kCommands[] = {
    {"analyse", run_analyse},
    {"batch", run_batch},
    {"search", run_search},
    {"index", run_index},
    {"rules", run_rules},
};

}  // namespace

int main(int argc, char** argv) {
  const Words words(argv + (argc > 0 ? 1 : 0), argv + argc);
  if (words.empty()) {
    std::fputs(kHelp.data(), stderr);
    return kUsage;
  }
  if (words[0] == "help" || words[0] == "--help" || words[0] == "-h") {
    std::fputs(kHelp.data(), stdout);
    return kDone;
  }
  for (const Command& command : kCommands) {
    if (command.name == words[0]) return command.run(Words(words.begin() + 1, words.end()));
  }
  return usage("", "There is no command '" + words[0] + "'.");
}
