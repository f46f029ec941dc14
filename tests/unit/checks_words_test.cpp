// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <cctype>
#include <string>
#include <vector>

#include "complaint/checks.h"
#include "domain.h"
#include "rules/words.h"

using namespace faultline;

namespace {

std::vector<std::string> everything_said() {
  std::vector<std::string> said;
  const auto add = [&](std::string_view text) { said.emplace_back(text); };
  for (const auto& each : words::checks()) {
    for (const std::string_view text : {each.problem, each.possible, each.rule, each.helps}) add(text);
  }
  for (const auto& each : words::outcomes()) add(each.why);
  for (const auto& each : words::questions()) add(each.sentence);
  for (const auto& each : words::sentences()) add(each.sentence);
  for (const auto& each : words::signposts()) add(each.sentence);
  for (const auto& each : words::help_lines()) add(each.why);
  return said;
}

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

int syllables(const std::string& word) {
  int groups = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]))) ++groups;
  }
  if (groups > 1 && word.back() == 'e') --groups;
  return groups == 0 ? 1 : groups;
}

// Flesch-Kincaid grade; a reader of eleven is in about the sixth.
double reading_grade(const std::vector<std::string>& texts) {
  int sentence_count = 0, word_count = 0, syllable_count = 0;
  for (const std::string& text : texts) {
    std::string word;
    for (const char c : text + " ") {
      if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
        word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      } else if (c != '\'' && !word.empty()) {
        ++word_count;
        syllable_count += syllables(word);
        word.clear();
      }
      if (c == '.' || c == '?' || c == ':') ++sentence_count;
    }
    if (std::string_view(".?").find(text.back()) == std::string_view::npos) ++sentence_count;
  }
  return 0.39 * word_count / sentence_count + 11.8 * syllable_count / word_count - 15.59;
}

}  // namespace

TEST_CASE("every test that a draft can show has words, and every word has a test") {
  for (const auto& about : words::checks()) {
    CAPTURE(about.code);
    CHECK(domain::ground(about.code) != nullptr);
    CHECK_FALSE(about.helps.empty());
  }
  // A draft cannot show that an investigation was ended.
  CHECK(words::checks().size() == domain::grounds().size() - 1);
  for (const auto& post : words::signposts()) CHECK(domain::body(post.code) != nullptr);
}

TEST_CASE("what people read is as plain as a reader of eleven needs it") { CHECK(reading_grade(everything_said()) < 8.0); }

TEST_CASE("nothing that people read blames, promises or predicts") {
  for (const std::string& text : everything_said()) {
    CAPTURE(text);
    for (const char* word : {"your fault", "you failed", "will win", "will succeed", "guarantee", "chance of success",
                             "unfortunately", "legal advice is", "you must"}) {
      if (std::string_view(word) == "you must" && text.find("whether you must") != std::string::npos) continue;
      if (std::string_view(word) == "you must" && text.find("Usually you must") != std::string::npos) continue;
      CHECK(text.find(word) == std::string::npos);
    }
  }
}

TEST_CASE("gaps in a sentence are filled, unknown ones are left out") {
  CHECK(words::fill("Since {known}, {what}.", {{"known", "May 2024"}}) == "Since May 2024, .");
  CHECK(words::fill("{", {}) == "{");
  CHECK(words::fill("", {}).empty());
}

TEST_CASE("an empty draft is told nothing about itself") {
  Complaint complaint;
  add_checks(read_text(""), {"2024-06-01"}, complaint);
  CHECK(complaint.checks.size() == words::checks().size());
  for (const Check& check : complaint.checks) {
    CAPTURE(check.code);
    CHECK(check.status == "unknown");
    CHECK(check.evidence.empty());
    CHECK_FALSE(check.headline.empty());
  }
  CHECK(complaint.signposts.empty());
  CHECK(complaint.missing.size() <= 6);
}
