// SPDX-License-Identifier: MIT
// Words: every sentence that a user may see from the analysis of a draft, in one place, to be reviewed and
// translated. Second person, plain English, no blame, no prediction, no advice on the law; where it is not
// sure, it says so. {known}, {end}, {late}, {in_time} are filled in by the code that uses the sentence.
//
//   words::check("late")->problem       // headline where the draft shows that the test would be raised
//   words::check("unheard-of")          // nullptr
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace faultline::words {

struct CheckWords {
  std::string_view code;
  std::string_view problem, possible;  // headlines
  std::string_view rule;               // the rule in plain words
  std::string_view helps;              // what usually overcomes it and what to add
};

struct OutcomeWords {
  std::string_view code, achievable, why;
};

struct CodedSentence {
  std::string_view code, sentence;
};

struct HelpLine {  // a signpost that is not one of the bodies of domain.h
  std::string_view code, label, why, url;
};

[[nodiscard]] std::span<const CheckWords> checks();  // in the order in which they are shown
[[nodiscard]] std::span<const OutcomeWords> outcomes();
[[nodiscard]] std::span<const CodedSentence> questions();
[[nodiscard]] std::span<const CodedSentence> sentences();  // the rest: headlines, computed reasons, warnings
[[nodiscard]] std::span<const CodedSentence> signposts();  // why a body of domain.h, where the draft tells more
[[nodiscard]] std::span<const HelpLine> help_lines();

[[nodiscard]] const CheckWords* check(std::string_view code);
[[nodiscard]] const OutcomeWords* outcome(std::string_view code);
[[nodiscard]] const HelpLine* help_line(std::string_view code);
[[nodiscard]] std::string_view question(std::string_view code);
[[nodiscard]] std::string_view sentence(std::string_view code);
[[nodiscard]] std::string_view signpost(std::string_view code);  // empty: use what domain.h says

// A sentence with its gaps filled: fill("Since {known}.", {{"known", "May 2024"}}) is "Since May 2024.".
[[nodiscard]] std::string fill(std::string_view sentence, const std::vector<std::pair<std::string_view, std::string>>& gaps);

}  // namespace faultline::words
