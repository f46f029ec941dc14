// SPDX-License-Identifier: MIT
#include "domain.h"

#include <algorithm>
#include <charconv>

#include "domain_tables.h"

namespace faultline::domain {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

int year_of(std::string_view digits) {
  int year = 0;
  for (const char digit : digits) year = year * 10 + (digit - '0');
  return year;
}

std::vector<Authority> read_authorities() {
  std::vector<Authority> list;
  for (const std::string_view line : split(tables::kAuthorities, '\n')) {
    std::vector<std::string_view> fields = split(line, '\t');
    fields.resize(8);
    Authority authority{fields[0], fields[1], year_of(fields[2]), fields[3], {}, split(fields[5], '|'), split(fields[6], '|'), fields[7]};
    for (std::string_view stem : split(fields[4], '|')) {
      const bool ambiguous = stem.front() == '~';
      if (ambiguous) stem.remove_prefix(1);
      authority.stems.push_back({stem, ambiguous});
    }
    list.push_back(std::move(authority));
  }
  return list;
}

std::vector<Topic> read_topics() {
  std::vector<Topic> list;
  for (const std::string_view line : split(tables::kTopics, '\n')) {
    std::vector<std::string_view> fields = split(line, '\t');
    fields.resize(3);
    Topic topic{fields[0], fields[1], {}};
    for (const std::string_view group : split(fields[2], ';')) {
      const std::size_t colon = group.find(':');
      int halves = 0;
      std::from_chars(group.data(), group.data() + colon, halves);
      for (const std::string_view phrase : split(group.substr(colon + 1), ',')) topic.phrases.push_back({phrase, halves / 2.0});
    }
    list.push_back(std::move(topic));
  }
  return list;
}

// Low and high byte of each step from key to key, then the votes of each key: a ground, 64 more on the last, and a
// weight in quarters above 64.
GroundWords read_ground_words() {
  GroundWords words;
  for (const tables::GroundStart& start : tables::kGroundStarts) words.grounds.push_back({start.code, start.quarters / 4.0});
  std::uint32_t key = 0;
  std::size_t vote = 0;
  for (std::size_t i = 0; i < std::size(tables::kGroundKeysLow); ++i) {
    key += tables::kGroundKeysLow[i] + 256u * tables::kGroundKeysHigh[i];
    std::vector<GroundVote>& votes = words.votes[key];
    for (bool last = false; !last; ++vote) {
      const std::uint8_t ground = tables::kGroundVotes[vote];
      last = ground >= 64;
      votes.push_back({static_cast<std::uint8_t>(ground % 64), (tables::kGroundWeights[vote] - 64) / 4.0});
    }
  }
  return words;
}

TopicWords read_topic_words() {
  TopicWords words;
  for (const std::string_view line : split(tables::kTopicWords, '\n')) {
    const std::vector<std::string_view> fields = split(line, '\t');
    if (words.categories.empty()) {
      words.categories = fields;
    } else if (fields.size() == 2 && fields[1].size() == words.categories.size()) {
      words.list.push_back({fields[0], fields[1]});
    }
  }
  return words;
}

template <class Row>
const Row* find_code(std::span<const Row> rows, std::string_view code) {
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.code == code; });
  return row == rows.end() ? nullptr : &*row;
}

}  // namespace

const std::vector<Authority>& authorities() {
  static const std::vector<Authority> list = read_authorities();
  return list;
}

const TopicWords& topic_words() {
  static const TopicWords words = read_topic_words();
  return words;
}

std::uint32_t ground_word_key(std::string_view words) {
  std::uint32_t hash = 2166136261u;  // FNV-1a
  for (const char c : words) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash >> 12;
}

const GroundWords& ground_words() {
  static const GroundWords words = read_ground_words();
  return words;
}

const std::vector<Topic>& topics() {
  static const std::vector<Topic> list = read_topics();
  return list;
}

std::span<const BodyInfo> bodies() { return tables::kBodies; }
std::span<const GroundInfo> grounds() { return tables::kGrounds; }
std::span<const CodeLabel> outcomes() { return tables::kOutcomes; }
std::span<const CodeLabel> findings() { return tables::kFindings; }
std::span<const std::string_view> remedies() { return tables::kRemedies; }

const BodyInfo* body(std::string_view code) { return find_code(bodies(), code); }
const GroundInfo* ground(std::string_view code) { return find_code(grounds(), code); }

}  // namespace faultline::domain
