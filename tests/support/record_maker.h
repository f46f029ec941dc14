// SPDX-License-Identifier: MIT
// Records made up for tests: small ones at random, and many that read like the digest's.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "faultline/index.h"

namespace faultline::test {

// The same on every machine (std::uniform_int_distribution is not).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 2654435761u + 88172645463325252u) {}
  std::uint32_t below(std::uint32_t limit) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<std::uint32_t>((state_ >> 20) % limit);
  }

 private:
  std::uint64_t state_;
};

inline std::string made_up_word(std::uint32_t n) {
  std::string word = "q";
  do word += "bcdfghjklmnpqrstvwxz"[n % 20];
  while ((n /= 20) > 0);
  return word;
}

inline std::string numbered_reference(std::uint32_t n) {
  std::string digits = std::to_string(10000000 + n);
  return digits.substr(0, 2) + ' ' + digits.substr(2, 3) + ' ' + digits.substr(5);
}

inline std::string random_text(Random& random, std::uint32_t words, std::uint32_t vocabulary) {
  std::string text;
  for (std::uint32_t i = 0; i < words; ++i) text += made_up_word(random.below(vocabulary)) + (i % 7 == 6 ? ". The " : " ");
  return text;
}

inline std::vector<Record> random_records(std::uint64_t seed, std::uint32_t count) {
  const std::vector<std::string> categories{"Education", "Housing", "Planning"}, outcomes{"upheld", "not-upheld"},
      grounds{"late", "court-remedy", "no-fault-evidence"};
  Random random(seed);
  std::vector<Record> records;
  for (std::uint32_t n = 0; n < count; ++n) {
    Record r;
    r.reference = numbered_reference(n);
    r.authority = "Authority " + std::to_string(random.below(4));
    r.category = categories[random.below(3)];
    r.subcategory = "Sub " + std::to_string(random.below(3));
    r.decision = outcomes[random.below(2)];
    r.date = std::to_string(2015 + random.below(9)) + "-0" + std::to_string(1 + random.below(9)) + "-11";
    r.complaint = random_text(random, 3 + random.below(12), 30);
    r.reasoning = random_text(random, random.below(8), 30);
    for (std::uint32_t i = random.below(3); i > 0; --i) r.topics.push_back(random_text(random, 2, 30));
    for (std::uint32_t i = random.below(4); i > 0; --i) r.lay.push_back(random_text(random, 1, 40));
    if (random.below(2) == 0) r.grounds.push_back(grounds[random.below(3)]);
    if (random.below(3) == 0) r.payment_gbp = random.below(100000) / 100.0;
    records.push_back(std::move(r));
  }
  return records;
}

// `count` records out of few, with a fifth of the words of each changed for others.
inline std::vector<Record> multiplied(const std::vector<Record>& few, std::uint32_t count) {
  Random random(7);
  const auto changed = [&](const std::string& text) {
    std::string out;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      out += random.below(5) == 0 ? made_up_word(random.below(20000)) : text.substr(begin, end - begin);
      out += ' ';
      begin = end + 1;
    }
    return out;
  };
  std::vector<Record> many;
  for (std::uint32_t n = 0; n < count; ++n) {
    Record r = few[n % few.size()];
    r.reference = numbered_reference(n);
    r.complaint = changed(r.complaint);
    r.reasoning = changed(r.reasoning);
    for (std::string& words : r.lay) words = changed(words);
    many.push_back(std::move(r));
  }
  return many;
}

// Whole decisions of `words` words: the digest's own sentences, mixed so that they have about as many different words
// as a real decision of that length (one of 1,250 words has 252 terms).
inline std::vector<Record> long_decisions(const std::vector<Record>& few, std::uint32_t count, std::uint32_t words) {
  Random random(11);
  std::vector<Record> many = multiplied(few, count);
  for (Record& r : many) {
    for (std::uint32_t written = 0; written < words;) {
      const Record& other = few[random.below(static_cast<std::uint32_t>(few.size()))];
      const std::string& sentence = random.below(5) < 2 ? other.complaint : r.complaint;
      r.body_text += sentence + ' ';
      written += 1 + static_cast<std::uint32_t>(std::count(sentence.begin(), sentence.end(), ' '));
    }
    r.lay.clear();
  }
  return many;
}

}  // namespace faultline::test
