// SPDX-License-Identifier: MIT
// Domain: the tables of core/domain/ (authorities, other bodies, tests of the Assessment Code), built in.
//
//   domain::body("ico")->label       // "Information Commissioner's Office (ICO)"
//   domain::ground("late")->label
//   domain::body("unheard-of")       // nullptr
//
// Made from core/domain/ at build time by core/cmake/embed_tables.mjs; nothing is loaded at run time.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace faultline::domain {

struct AliasStem {
  std::string_view key;    // lower case, "&" written "and", hyphens as spaces, no apostrophes: "stoke on trent"
  bool ambiguous = false;  // alone it is also an ordinary word, a town, or a place of several councils
};

struct Authority {
  std::string_view name;  // as the publisher writes it
  std::string_view type;  // "county", "district", "unitary", "metropolitan", "london-borough", ...
  int until = 0;          // last year of its existence; 0: still there
  std::string_view successor;
  std::vector<AliasStem> stems;  // aliases without their kind words: "cambs" for "Cambs County Council"
  std::vector<std::string_view> initials;
  std::vector<std::string_view> towns;  // in its area, as keys of stems; none of a county or a council that is gone
  std::string_view county;              // of a district: the name of the county council above it
};

struct BodyInfo {
  std::string_view code, label, url, what, cannot;
};

struct GroundInfo {
  std::string_view code, stage, label, statutes;  // stage "jurisdiction" or "discretion"; statutes joined by "; "
};

struct CodeLabel {
  std::string_view code, label;
};

// What people call a matter when they complain of it.
struct TopicPhrase {
  std::string_view words;  // lower case, no apostrophes, no plural s: "special guardian"
  double weight = 0;       // below 0: speaks against the topic
};

struct Topic {
  std::string_view category, subcategory;  // as the publisher writes them; subcategory "*": the whole category
  std::vector<TopicPhrase> phrases;
};

// Which words of a complaint speak for which category, as learnt from the digest.
struct TopicWord {
  std::string_view words;    // one, or two that follow each other; written as in TopicPhrase
  std::string_view letters;  // one for each category: "g" says nothing, each letter after it half a point more
};

struct TopicWords {
  std::vector<std::string_view> categories;
  std::vector<TopicWord> list;
};

// Which words of a draft speak for which test of the Assessment Code (core/cmake/learn_ground_words.mjs).
struct GroundVote {
  std::uint8_t ground = 0;  // index into GroundWords::grounds
  double weight = 0;        // in the log of the odds
};

struct GroundWords {
  struct Start {
    std::string_view code;
    double bias = 0;  // before a word is read
  };
  std::vector<Start> grounds;
  std::unordered_map<std::uint32_t, std::vector<GroundVote>> votes;  // by ground_word_key of a word or pair of words
};

// Twenty bits stand for the words themselves: two words that share them are read alike.
[[nodiscard]] std::uint32_t ground_word_key(std::string_view words);
[[nodiscard]] const GroundWords& ground_words();
[[nodiscard]] const std::vector<Topic>& topics();
[[nodiscard]] const TopicWords& topic_words();
[[nodiscard]] const std::vector<Authority>& authorities();
[[nodiscard]] std::span<const BodyInfo> bodies();
[[nodiscard]] std::span<const GroundInfo> grounds();
[[nodiscard]] std::span<const CodeLabel> outcomes();
[[nodiscard]] std::span<const CodeLabel> findings();
[[nodiscard]] std::span<const std::string_view> remedies();

// By code; nullptr for a code that the taxonomy does not have.
[[nodiscard]] const BodyInfo* body(std::string_view code);
[[nodiscard]] const GroundInfo* ground(std::string_view code);

}  // namespace faultline::domain
