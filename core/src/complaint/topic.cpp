// SPDX-License-Identifier: MIT
// What a draft is about, by the publisher's category and subcategory: the phrases of core/domain/topic_weights.txt
// that stand in it, each counted once and more towards the beginning, and the plain words as the digest uses them (core/domain/topic_words.txt).
// Points are odds: a category is as likely as all its subcategories together.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "complaint/extract.h"
#include "complaint/gazetteer.h"
#include "domain.h"
#include "ordered.h"
#include "pattern.h"

namespace faultline {
namespace {

constexpr std::size_t kLongestPhrase = 5;
// A point of the learnt words is worth three of the phrases (two to four do as well on our drafts), and a category
// loses at most nine of them. A point multiplies the odds by e^0.55. As core/cmake/learn_topic_phrases.mjs has them.
constexpr double kWordPoint = 3, kWordLimit = 9, kPointOdds = 0.55;
// People say first what it is about.
constexpr double kEarly = 0.8, kEarlyWords = 40;
constexpr std::size_t kEnoughWords = 4;  // to go by, where there is no phrase

struct Vote {
  std::size_t topic;
  double weight;
};
using Lexicon = std::unordered_map<std::string_view, std::vector<Vote>>;

const Lexicon& lexicon() {
  static const Lexicon built = [] {
    Lexicon all;
    const std::vector<domain::Topic>& topics = domain::topics();
    for (std::size_t i = 0; i < topics.size(); ++i) {
      for (const domain::TopicPhrase& phrase : topics[i].phrases) all[phrase.words].push_back({i, phrase.weight});
    }
    return all;
  }();
  return built;
}

// As core/cmake/learn_topic_phrases.mjs does it for the phrases.
std::string singular(std::string word) {
  const std::size_t size = word.size();
  if (size > 4 && word.compare(size - 3, 3, "ies") == 0) return word.substr(0, size - 3) + "y";
  if (size > 3 && word[size - 1] == 's' && word[size - 2] != 's') word.pop_back();
  return word;
}

// How many words the longest phrase has that begins with a word.
std::size_t longest_from(std::string_view word) {
  static const std::unordered_map<std::string_view, std::size_t> longest = [] {
    std::unordered_map<std::string_view, std::size_t> all;
    for (const auto& [phrase, votes] : lexicon()) {
      std::size_t& length = all[phrase.substr(0, phrase.find(' '))];
      length = std::max(length, static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1);
    }
    return all;
  }();
  const auto found = longest.find(word);
  return found == longest.end() ? 0 : std::min(found->second, kLongestPhrase);
}

struct Found {
  Span span;             // where it stands first
  std::size_t word = 0;  // how many words stand before it
};
using Phrases = std::map<std::string, Found>;

struct Score {
  double points = 0;
  double best = 0;
  Span span;  // of the heaviest phrase
};

// "My daughter is 22", "our boy (7)": whose care it is goes by age.
void find_ages(const Draft& draft, Phrases& phrases) {
  static const Pattern child(
      R"(\b(?:son|daughter|boy|girl|lad|kid|child|niece|nephew|(?:grand|step)(?:son|daughter))s?(?: who| he| she| which)?[ ,:(–-]*(?:is|was|s|are|aged?|then|now)? ?(?:aged? |only |now )?\(?(\d{1,2})\b)");
  static const Pattern elder(
      R"(\b(?:mother|mum|mam|father|dad|nan|gran|grandmother|grandad|husband|wife|aunt|auntie|uncle)\b[ ,(]*(?:is|was|who is|aged?)? ?\(?(?:[6-9]\d|10\d)\b)");
  static const Pattern unit(R"(^ ?(?:%|(?:st|nd|rd|th|am|pm|hours?|hrs?|years? (?:ago|later)|months?|weeks?|days?|times|miles|pounds|[a-z]{3,9} 20\d\d|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\b))");
  const auto note = [&](const char* mark, Span span) { phrases.emplace(mark, Found{span, 0}); };
  for (const Match& match : child.find_all(draft.clean, draft.whole())) {
    if (unit.matches(draft.clean.substr(match.span.end, 16))) continue;
    const std::string_view digits = draft.slice(match.groups[0]);
    const bool grown = digits.size() == 2 && digits >= "18";
    note(grown ? "_grown child" : "_young child", match.span);
  }
  for (const Match& match : elder.find_all(draft.clean, draft.whole())) note("_old relative", match.span);
}

struct Reading {
  std::vector<Word> words;
  std::vector<std::string> keys;
};

Reading read_words(const Draft& draft) {
  Reading reading{words_of(draft.clean), {}};
  for (const Word& word : reading.words) reading.keys.push_back(singular(word.key));
  return reading;
}

Phrases find_phrases(const Draft& draft, const Reading& reading) {
  Phrases phrases;
  const std::vector<Word>& words = reading.words;
  const std::vector<std::string>& keys = reading.keys;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string phrase;
    const std::size_t longest = longest_from(keys[i]);
    for (std::size_t length = 1; length <= longest && i + length <= words.size(); ++length) {
      phrase.append(length == 1 ? "" : " ").append(keys[i + length - 1]);
      if (lexicon().find(phrase) == lexicon().end()) continue;
      phrases.emplace(phrase, Found{{words[i].span.begin, words[i + length - 1].span.end}, i});
    }
  }
  find_ages(draft, phrases);
  return phrases;
}

std::vector<Score> score_topics(const Draft& draft, const Reading& reading) {
  std::vector<Score> scores(domain::topics().size());
  for (const auto& [phrase, found] : find_phrases(draft, reading)) {
    const auto votes = lexicon().find(phrase);
    if (votes == lexicon().end()) continue;
    const double emphasis = 1 + kEarly * std::exp(-static_cast<double>(found.word) / kEarlyWords);
    for (const Vote& vote : votes->second) {
      Score& score = scores[vote.topic];
      score.points += vote.weight * emphasis;
      if (vote.weight > score.best) {
        score.best = vote.weight;
        score.span = found.span;
      }
    }
  }
  return scores;
}

// What the plain words say: for each category at most 0, and 0 for the likeliest.
struct WordScore {
  std::map<std::string_view, double> points;
  std::map<std::string_view, Span> spans;  // of the most telling word
  std::size_t known = 0;
};

WordScore score_words(const Reading& reading) {
  static const std::unordered_map<std::string_view, std::string_view> letters_of = [] {
    std::unordered_map<std::string_view, std::string_view> all;
    for (const domain::TopicWord& word : domain::topic_words().list) all[word.words] = word.letters;
    return all;
  }();
  const std::vector<std::string_view>& categories = domain::topic_words().categories;
  std::vector<int> sums(categories.size(), 0), best(categories.size(), 0);
  std::set<std::string_view> seen;
  WordScore score;
  for (std::size_t i = 0; i < reading.keys.size(); ++i) {
    for (std::size_t length = 1; length <= 2 && i + length <= reading.keys.size(); ++length) {
      const std::string feature = length == 1 ? reading.keys[i] : reading.keys[i] + " " + reading.keys[i + 1];
      const auto found = letters_of.find(feature);
      if (found == letters_of.end() || !seen.insert(found->first).second) continue;
      for (std::size_t c = 0; c < categories.size(); ++c) {
        const int weight = found->second[c] - 'g';
        sums[c] += weight;
        if (weight <= best[c]) continue;
        best[c] = weight;
        score.spans[categories[c]] = {reading.words[i].span.begin, reading.words[i + length - 1].span.end};
      }
    }
  }
  score.known = seen.size();
  if (seen.empty()) return score;
  const int most = *std::max_element(sums.begin(), sums.end());
  const double root = std::sqrt(static_cast<double>(seen.size()));
  for (std::size_t c = 0; c < categories.size(); ++c) {
    score.points[categories[c]] = -kWordPoint * std::min(kWordLimit, 0.5 * (most - sums[c]) / root);
  }
  return score;
}

struct CategoryScore {
  std::string_view category;
  double points = 0;           // of all its subcategories together, phrases and words
  double phrases = 0;          // what phrases say for it and its likeliest subcategory
  std::size_t whole = 0;       // its "*" topic
  std::size_t best_topic = 0;  // its likeliest subcategory; the first of the table among equals
  double first = 0, second = 0;
  double odds = 0;
};

// Odds are taken against the category's own phrases, so that none overflows.
std::vector<CategoryScore> score_categories(const std::vector<Score>& scores, const WordScore& words) {
  const std::vector<domain::Topic>& topics = domain::topics();
  std::vector<CategoryScore> categories;
  for (std::size_t i = 0; i < topics.size(); ++i) {
    if (categories.empty() || categories.back().category != topics[i].category) categories.push_back({topics[i].category});
    CategoryScore& category = categories.back();
    if (topics[i].subcategory == "*") {
      category.whole = i;
      continue;
    }
    const double points = scores[i].points;
    if (category.odds == 0 || points > category.first) {
      category.second = category.odds == 0 ? points : category.first;
      category.first = points;
      category.best_topic = i;
    } else {
      category.second = std::max(category.second, points);
    }
    category.odds += std::exp(kPointOdds * points);
  }
  for (CategoryScore& category : categories) {
    category.phrases = scores[category.whole].points + category.first;
    const auto found = words.points.find(category.category);
    category.points = scores[category.whole].points + std::log(category.odds) / kPointOdds + (found == words.points.end() ? 0 : found->second);
  }
  return categories;
}

double sureness(double lead) {
  return std::clamp(0.35 + 0.65 * lead / (lead + 4), 0.0, 1.0);
}

}  // namespace

void find_topic(const Draft& draft, Complaint& complaint) {
  const Reading reading = read_words(draft);
  const std::vector<Score> scores = score_topics(draft, reading);
  const WordScore words = score_words(reading);
  std::vector<CategoryScore> categories = score_categories(scores, words);
  sort_stably(categories, [](const CategoryScore& a, const CategoryScore& b) { return a.points > b.points; });
  if (categories.size() < 2) return;
  const CategoryScore& top = categories.front();
  const double lead = top.points - categories[1].points;
  if (top.phrases < 1 && (words.known < kEnoughWords || lead < 1)) return;
  const Score& whole = scores[top.whole];
  const Score& best = scores[top.best_topic];
  Span evidence = whole.best > best.best || best.span.empty() ? whole.span : best.span;
  const auto word = words.spans.find(top.category);
  if (evidence.empty() && word != words.spans.end()) evidence = word->second;
  if (evidence.empty()) return;
  complaint.category = {std::string(top.category), evidence, sureness(lead)};
  complaint.subcategory = {std::string(domain::topics()[top.best_topic].subcategory),
                           best.span.empty() ? evidence : best.span, best.points > 0 ? sureness(top.first - std::max(0.0, top.second)) : 0.2};
}

}  // namespace faultline
