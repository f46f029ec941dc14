// SPDX-License-Identifier: MIT
// People: the pseudonyms of a decision ("Mr X", "Mr and Mrs B"), which of them complains, and a slip of the
// statement by which the complainant stands under another letter.
#include <algorithm>
#include <array>
#include <set>

#include "facts/tokens.h"
#include "faultline/facts.h"
#include "pattern.h"

namespace faultline {
namespace {

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 10> kTitles = {"Mr", "Mrs", "Miss", "Ms", "Mx", "Dr", "Prof", "Professor", "Sir", "Lady"};

// "X" of "X" or "X’s": one capital letter, or nothing.
std::string_view letter_of(std::string_view word) {
  if (word.empty() || !is_upper(word[0])) return {};
  const std::string_view rest = word.substr(1);
  return rest.empty() || rest == "'s" || rest == "\u2019s" || rest == "\u2018s" ? word.substr(0, 1) : std::string_view();
}

struct Mention {
  std::string name;
  Span span;
  std::size_t passage = 0;
};

// Every "Mr X", "Mr. X", "Mr and Mrs X" in a passage.
void read_mentions(std::string_view text, const Passage& passage, std::size_t index, std::vector<Mention>& out) {
  const Tokens tokens(text, passage.span);
  const auto add = [&](std::string name, std::size_t first, std::size_t last) {
    Span span = tokens.span(first, last);
    span.end = tokens.span(last - 1, last).begin + 1;  // without "’s"
    out.push_back({std::move(name), span, index});
  };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!contains(kTitles, tokens[i])) continue;
    std::size_t at = i + 1;
    if (tokens[at] == ".") ++at;
    std::string name(tokens[i]);
    if ((tokens[at] == "and" || tokens[at] == "&") && contains(kTitles, tokens[at + 1])) {
      name.append(" and ").append(tokens[at + 1]);
      at += 2;
      if (tokens[at] == ".") ++at;
    }
    const std::string_view letter = letter_of(tokens[at]);
    if (letter.empty()) continue;
    name.append(" ").append(letter);
    add(std::move(name), i, at + 1);
    i = at;
  }
}

// How a statement says who complains; the group is the name.
constexpr std::string_view kName = "((?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.?(?: (?:and|&) (?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.?)? [A-Z]\\b(?: and (?:Mr|Mrs|Miss|Ms|Mx|Dr)\\.? [A-Z]\\b)?|[A-Z]\\b)";

const std::vector<Pattern>& introductions() {
  static const std::vector<Pattern> made = [] {
    const std::string name(kName);
    std::vector<Pattern> patterns;
    const auto add = [&](const std::string& source) { patterns.emplace_back(source, Pattern::Case::exact); };
    add("[Cc]omplainants?[,(]? ?\\(?(?:who |whom |that )?(?:I |we |is |are |is to be )?(?:(?:shall|will|have|am|also|to) )*(?:be )?"
        "(?:call(?:ed|ing)?|refer(?:red|ring)?(?: to)?|known|named)(?: here)?(?: to)?(?: (?:him|her|them))?(?: as)?,? (?:\"|')?" + name);
    add("(?:call(?:ed|ing)?|refer(?:red|ring)? to) (?:the |my )?complainants?,?(?: as)? (?:\"|')?" + name);
    add(name + ",? \\(?(?:as |who |whom )(?:I|we) (?:(?:shall|will|have) )?(?:call(?:ed)?|refer(?:red)? to(?: as)?) (?:as )?(?:the )?complainant");
    add("[Cc]omplainants?,? \\(?(?:\"|')?" + name);
    add("(?:person|man|woman) (?:who|that) (?:complained|complains|brought this)(?: to us)?,? (?:who |whom )?(?:I |we |is |will )?(?:(?:shall|will|have|be) )*(?:call(?:ed)?|refer(?:red)? to|known)(?: as)? (?:\"|')?" + name);
    add(name + "[,(]? (?:who is |is )?the complainants?\\b");
    return patterns;
  }();
  return made;
}

// The name as people() writes it: "Mr. X" is "Mr X", "Mr & Mrs X" is "Mr and Mrs X".
std::string normal_name(std::string_view words) {
  const Tokens tokens(words, {0, static_cast<std::uint32_t>(words.size())});
  std::string name;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i] == ".") continue;
    if (!name.empty()) name += ' ';
    name += tokens[i] == "&" ? std::string_view("and") : tokens[i];
  }
  return name;
}

struct Introduction {
  std::string name;  // empty: none
  Span span;
};

Introduction introduced_complainant(std::string_view text, const std::vector<Passage>& passages) {
  for (const Pattern& pattern : introductions()) {
    for (const Passage& passage : passages) {
      if (!passage.is_summary && passage.zone != SectionKind::complaint && passage.zone != SectionKind::other) continue;
      if (const auto match = pattern.find(text, passage.span)) {
        const Span group = match->groups[0];
        return {normal_name(text.substr(group.begin, group.size())), group};
      }
    }
  }
  return {};
}

// Without an introduction: who "complained", "says" or "is unhappy" first, else who is named first.
std::string first_speaker(std::string_view text, const std::vector<Passage>& passages, const std::vector<Mention>& mentions) {
  static const Pattern kSpeaks(
      "^(?:'s (?:complaint|concerns|representative)|(?: \\([^)]{0,60}\\))?,? (?:(?:has|have|had|also|is|are|was|were|both|first|then) )*"
      "(?:complain|sa(?:y|id)|unhapp|dissatisf|alleg|believ|feel|felt|claim|represent|disput|disagree|object|contact|ask|brought|bring))");
  const auto speaks = [&](const Mention& mention) {
    const Span after{mention.span.end, std::min<std::uint32_t>(passages[mention.passage].span.end, mention.span.end + 60)};
    return kSpeaks.find(text, after).has_value();
  };
  for (const bool in_summary : {false, true}) {
    const Mention* named = nullptr;
    for (const Mention& mention : mentions) {
      const Passage& passage = passages[mention.passage];
      if (in_summary ? !passage.is_summary : passage.is_summary || passage.zone != SectionKind::complaint) continue;
      if (speaks(mention)) return mention.name;
      if (named == nullptr) named = &mention;
    }
    if (named != nullptr) return named->name;
  }
  return mentions.empty() ? std::string() : mentions.front().name;
}

// Relations that tie a person to others: when they come back with another letter, the same person is meant.
constexpr std::array<std::string_view, 25> kRelations = {
    "wife",    "husband", "partner", "son",      "sons",     "daughter", "daughters", "child",  "children", "mother", "father", "parents", "brother",
    "sister",  "grandson", "granddaughter", "neighbour", "neighbours", "landlord", "tenant", "employer", "family", "house", "home", "property"};

std::set<std::string> relations(std::string_view text, Span within) {
  const Tokens tokens(text, within);
  std::set<std::string> found;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    std::string word = lower_case(tokens[i]);
    if (word.ends_with("\u2019s")) word.resize(word.size() - 4);
    if (word.ends_with("'s")) word.resize(word.size() - 2);
    if (!contains(kRelations, word)) continue;
    const bool former = tokens[i - 1] == "former" || tokens[i - 1] == "late" || tokens[i - 1] == "ex" || tokens[i - 1] == "two" || tokens[i - 1] == "new";
    const std::string owner = lower_case(tokens[former && i > 1 ? i - 2 : i - 1]);
    if (owner == "his" || owner == "her" || owner == "their" || former) found.insert(word.ends_with("s") ? word.substr(0, word.size() - 1) : word);
  }
  return found;
}

std::string_view title_of(std::string_view name) { return name.substr(0, name.find(' ')); }

// Both could be the same person by their titles.
bool same_title(std::string_view a, std::string_view b) {
  const auto female = [](std::string_view title) { return title == "Mrs" || title == "Miss" || title == "Ms"; };
  const std::string_view left = title_of(a), right = title_of(b);
  return left == right || (female(left) && female(right));
}

// Words before the first comma of a sentence ("In May 2021, Mr S …", "However Mr S …") that keep its subject first.
bool stands_first(std::string_view text, Span sentence, std::uint32_t at) {
  const std::string_view before = text.substr(sentence.begin, at - sentence.begin);
  static const Pattern kLead("^[^A-Za-z]*(?:(?:However|Also|Additionally|Finally|Then|Later|Initially|Although|When|After|Before|While|In|On|By|At)\\b[^,;:]{0,40},? ?)?$",
                             Pattern::Case::exact);
  return kLead.matches(before);
}

}  // namespace

std::vector<Person> find_people(const Text& text, const std::vector<Passage>& passages) {
  const std::string_view clean = text.clean();
  std::vector<Mention> mentions;
  for (std::size_t i = 0; i < passages.size(); ++i) read_mentions(clean, passages[i], i, mentions);

  const Introduction introduction = introduced_complainant(clean, passages);
  const std::string complainant = introduction.name.empty() ? first_speaker(clean, passages, mentions) : introduction.name;
  std::vector<Person> people;
  // A letter without a title, or two people who complain together, are mentioned so in their introduction alone.
  const bool once = std::none_of(mentions.begin(), mentions.end(), [&](const Mention& one) { return one.name == introduction.name; });
  if (!introduction.name.empty() && once) people.push_back({complainant, true, {introduction.span}});
  for (const Mention& mention : mentions) {
    const auto same = [&](const Person& person) { return person.name == mention.name; };
    auto place = std::find_if(people.begin(), people.end(), same);
    if (place == people.end()) place = people.insert(people.end(), {mention.name, mention.name == complainant, {}});
    place->mentions.push_back(mention.span);
  }
  return people;
}

std::vector<Warning> pseudonym_warnings(const Text& text, const std::vector<Person>& people, const std::vector<Passage>& passages) {
  const std::string_view clean = text.clean();
  const auto complainant = std::find_if(people.begin(), people.end(), [](const Person& person) { return person.is_complainant; });
  constexpr std::size_t kSettled = 3;  // mentions from which a pseudonym is the one that the statement uses
  if (complainant == people.end() || complainant->mentions.size() < kSettled) return {};

  static const Pattern kComplains(
      "^(?:'s complaint\\b| (?:(?:then|also|has|had|first) )*(?:complained|complains|escalated|brought (?:his|her) complaint|remained (?:dissatisfied|unhappy)|"
      "was (?:not satisfied|dissatisfied)|asked the Ombudsman|came to the Ombudsman))");
  std::set<std::string> own;
  std::vector<Warning> warnings;
  for (const Person& person : people) {
    if (person.is_complainant || person.mentions.size() != 1 || !same_title(person.name, complainant->name)) continue;
    if (person.name.find(" and ") != std::string::npos || person.name.back() == complainant->name.back()) continue;
    const Span mention = person.mentions.front();
    const auto holds = [&](const Passage& passage) { return passage.span.contains(mention); };
    const auto passage = std::find_if(passages.begin(), passages.end(), holds);
    if (passage == passages.end()) continue;

    // The letter alone, or with another title, belongs to somebody who was introduced.
    const bool letter_known = std::any_of(people.begin(), people.end(), [&](const Person& other) {
      return other.name != person.name && other.name.back() == person.name.back();
    });
    const std::vector<Span> all = sentences(clean, passage->span);
    const auto sentence = std::find_if(all.begin(), all.end(), [&](Span one) { return one.contains(mention); });
    if (letter_known || sentence == all.end() || !stands_first(clean, *sentence, mention.begin)) continue;
    static const Pattern kApposition("^(?:'s)?(?:,| \\(| and (?:Mr|Mrs|Miss|Ms|Dr)\\b| is (?:the|a|an|his|her|their|its|one|another)\\b| was (?:the|a|an|his|her|another)\\b| works?\\b| worked\\b)");
    const Span after{mention.end, sentence->end};
    if (kApposition.find(clean, after)) continue;

    bool meant = kComplains.find(clean, after).has_value();
    if (!meant) {
      if (own.empty()) {
        for (const Passage& one : passages) {
          if (one.is_summary || one.zone == SectionKind::complaint) own.merge(relations(clean, one.span));
        }
      }
      for (const std::string& relation : relations(clean, *sentence)) meant = meant || own.count(relation) > 0;
    }
    if (!meant) continue;
    Warning warning;
    warning.code = "pseudonym-mismatch";
    warning.message.append(person.name).append(" is introduced nowhere and stands once, where the complainant, ").append(complainant->name).append(", seems to be meant.");
    warning.span = mention;
    warnings.push_back(std::move(warning));
  }
  return warnings;
}

}  // namespace faultline
