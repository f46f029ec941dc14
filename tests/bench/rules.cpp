// SPDX-License-Identifier: MIT
// Which rules occur in which passage of a decision: in the project's one pass, and the same patterns one by one
// with RE2 and with std::regex. Every way must find the same.
//
//   faultline_bench_rules DECISION      JSON: the passages and patterns (for JavaScript's turn) and the times
#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <regex>
#include <string>
#include <utility>
#include <vector>

#include "faultline/document.h"
#include "rules/rule_book.h"

namespace {

using namespace faultline;
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;  // passage, rule

double milliseconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

// The median of as many passes as fit into half a second, after one to warm up; at least three.
double pass_time(const std::function<void()>& pass) {
  double spent = milliseconds(pass);
  std::vector<double> times;
  while (times.size() < 3 || spent < 500) spent += times.emplace_back(milliseconds(pass));
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

// A pattern of pattern.h as ECMAScript writes it. With the flag `s` in JavaScript; std::regex has no such flag.
std::string to_ecmascript(std::string_view source, bool dot_is_all) {
  if (source.substr(0, 4) == "(?s)") source.remove_prefix(4);
  std::string out;
  bool in_class = false;
  for (std::size_t i = 0; i < source.size(); ++i) {
    const char c = source[i];
    if (source.substr(i, 3) == "\\x{" && i + 7 < source.size() && source[i + 7] == '}') {
      out += "\\u" + std::string(source.substr(i + 3, 4));
      i += 7;
    } else if (c == '\\' && i + 1 < source.size()) {
      out += {c, source[++i]};
    } else if (in_class) {
      out += c;
      in_class = c != ']';
    } else if (c == '[') {
      out += c;
      in_class = true;
    } else if (c == ' ') {
      out += "(?:\\s+)";
    } else if (c == '\'') {
      out += "(?:'|\u2018|\u2019)";
    } else if (c == '"') {
      out += "(?:\"|\u201C|\u201D)";
    } else if (c == '.' && dot_is_all) {
      out += "[\\s\\S]";
    } else {
      out += c;
    }
  }
  return out;
}

// std::regex<char> reads bytes: a class with a quote or dash of several bytes means something else to it.
bool bytes_only(std::string_view pattern) {
  bool in_class = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern.substr(i, 2) == "\\u") return false;
    if (pattern[i] == '\\') ++i;
    else if (pattern[i] == '[') in_class = true;
    else if (pattern[i] == ']') in_class = false;
    else if (in_class && static_cast<unsigned char>(pattern[i]) >= 0x80) return false;
  }
  return true;
}

struct Bench {
  std::vector<std::string> passages;
  nlohmann::ordered_json rows = nlohmann::ordered_json::array();

  // One row: how long compiling took, how long a pass, and what it found.
  template <class Find>
  Pairs add(const char* engine, std::size_t patterns, double compile_ms, Find find) {
    Pairs found;
    const double pass_ms = pass_time([&] {
      found.clear();
      for (std::size_t p = 0; p < passages.size(); ++p) find(passages[p], p, found);
    });
    rows.push_back({{"engine", engine}, {"patterns", patterns}, {"compile_ms", compile_ms}, {"pass_ms", pass_ms}, {"found", found.size()}});
    return found;
  }

  Pairs filtered(const char* name, const std::vector<std::string>& sources) {
    std::optional<PatternSet> set;
    const double compile_ms = milliseconds([&] { set.emplace(std::vector<std::string_view>(sources.begin(), sources.end())); });
    return add(name, sources.size(), compile_ms, [&](const std::string& passage, std::size_t p, Pairs& found) {
      for (const int rule : set->matching(passage)) found.emplace_back(p, static_cast<std::size_t>(rule));
    });
  }

  Pairs one_by_one(const std::vector<std::string>& sources) {
    std::vector<Pattern> patterns;
    bool valid = true;
    const double compile_ms = milliseconds([&] {
      for (const std::string& source : sources) valid = patterns.emplace_back(source).valid() && valid;
    });
    if (!valid) std::cerr << "a rule does not compile\n";
    return add("RE2, one by one", sources.size(), compile_ms, [&](const std::string& passage, std::size_t p, Pairs& found) {
      for (std::size_t i = 0; i < patterns.size(); ++i)
        if (patterns[i].matches(passage)) found.emplace_back(p, i);
    });
  }

  // `taken` gets the sources that std::regex accepts.
  Pairs standard(const std::vector<std::string>& sources, std::vector<std::string>& taken) {
    std::vector<std::regex> patterns;
    const double compile_ms = milliseconds([&] {
      for (const std::string& source : sources) {
        const std::string pattern = to_ecmascript(source, true);
        if (!bytes_only(pattern)) continue;
        try {
          patterns.emplace_back(pattern, std::regex::ECMAScript | std::regex::icase | std::regex::optimize);
          taken.push_back(source);
        } catch (const std::regex_error&) {
          continue;
        }
      }
    });
    return add("std::regex, one by one", patterns.size(), compile_ms, [&](const std::string& passage, std::size_t p, Pairs& found) {
      for (std::size_t i = 0; i < patterns.size(); ++i)
        if (std::regex_search(passage, patterns[i])) found.emplace_back(p, i);
    });
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "faultline_bench_rules DECISION\n";
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  const Text text = read_text(std::string{std::istreambuf_iterator<char>(file), {}});
  Bench bench;
  std::size_t bytes = 0;
  for (const Passage& passage : passages(parse_document(text))) {
    bench.passages.emplace_back(text.slice(passage.span));
    bytes += bench.passages.back().size();
  }
  std::vector<std::string> sources;
  for (const RuleRows& table : rule_tables())
    for (const Rule& rule : table) sources.push_back(expand(rule.pattern));

  const Pairs found = bench.filtered("faultline, one pass", sources);
  const bool same = found == bench.one_by_one(sources);
  std::vector<std::string> taken;
  const Pairs standard_found = bench.standard(sources, taken);
  const bool standard_same = standard_found == bench.filtered("faultline, one pass of those", taken);

  nlohmann::ordered_json patterns = nlohmann::ordered_json::array();
  for (const std::string& source : sources) patterns.push_back(to_ecmascript(source, false));
  std::cout << nlohmann::ordered_json{{"bytes", bytes}, {"rows", bench.rows}, {"re2_finds_the_same", same}, {"std_regex_finds_the_same", standard_same},
                                      {"found", found}, {"passages", bench.passages}, {"patterns", patterns}}.dump()
            << '\n';
  return same ? 0 : 1;
}
