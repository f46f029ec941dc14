// SPDX-License-Identifier: MIT
// The separate things complained of, and what became of each where the text says so.
#include <algorithm>
#include <cctype>
#include <set>

#include "classification/wishes.h"

namespace faultline {
namespace {

// The consequences and the wishes are told in the complaint too; they are no heads.
bool is_consequence(const Text& text, Span sentence) {
  static const Pattern effect(expand(
      R"((?:\b(?:this|these|it|as a result|the (?:matter|situation|issue|fault|delay|events?)|the council's (?:actions?|failures?|faults?|delays?))\b.*\b(?:caus\w+|affect\w*|impact\w*|led to|left|meant|resulted|upset\w*)\b|\bas a (?:result|consequence)\b))"));
  static const Pattern harm(expand(
      R"((?:\b(?:caused|causing|suffered|suffering)\b .*(?:harm|distress|injustice|stress|upset|anxiety|worry|loss|inconvenience|frustration)|injustice|(?:has|have) (?:been|had) (?:\w+ ){0,3}(?:distress|stress|upset|expens)\w*|affected (?:his|her|their)|(?:impact|effect) on (?:him|her|them|his|their))\b)"));
  static const Pattern complains(R"(\bcomplain\w*)");
  constexpr std::uint32_t kOpening = 30;  // "Mr X says this …"
  const auto match = effect.find(text.clean(), sentence);
  if (match && match->span.begin < sentence.begin + kOpening) return true;
  return harm.find(text.clean(), sentence) && !complains.find(text.clean(), sentence);
}

// "Mr C complains about Mill House Limited (the Care Provider)." says of whom, not what.
bool only_names_body(const Text& text, Span sentence) {
  static const Pattern body(
      R"(\bcomplain(?:s|ed)? about (?:[\w'\x{2019}&-]+ ){0,7}(?:council|limited|ltd|trust|authority|borough|home|centre)(?:,? (?:\(|["“]|the ["“]).*)?\.?$)");
  static const Pattern behalf(
      R"(\bcomplain(?:s|ed)? (?:on behalf of|in (?:his|her|their) (?:own )?(?:capacity|right)|for (?:himself|herself|themselves))\b)");
  static const Pattern matter(R"(\b(?:that|about|fail\w*|not|because|delay\w*|how|the way|council)\b)");
  if (body.find(text.clean(), sentence)) return true;
  return behalf.find(text.clean(), sentence) && !matter.find(text.clean(), sentence);
}

// "She would like …", but not "although she asked for a refund, she says that the home …".
bool is_wish(const Text& text, const Sentence& sentence) {
  const std::optional<Span> wish = wish_of(text, sentence);
  if (!wish) return false;
  static const Pattern beside(expand(R"(^,? ?(?:that |and )?(?:(?:<title> \w+|he|she|they) )?(?:also |now )?$)"));  // "says she would like"
  const Span wants = *wish;
  const RuleMatch* complains = sentence.voice("complains");
  if (complains == nullptr) return true;
  if (complains->span.begin > wants.begin) return !text.slice(sentence.span).ends_with(':');
  return wants.begin <= complains->span.end || beside.find(text.clean(), {complains->span.end, wants.begin}).has_value();
}

const Pattern& introduction() {
  static const Pattern pattern(expand(
      R"(^(?:the complainants?,? (?:who|whom)|I (?:have|will|shall)? ?(?:call|refer)|(?:he|she|they|Mr \w+|Mrs \w+|Miss \w+|Ms \w+) (?:is|are|was|lives?|has) (?:represented|a |the |an )|I have (?:her|his|their) ))"));
  return pattern;
}

std::set<std::string> content_words(std::string_view text) {
  static const std::set<std::string> kCommon = {
      "council", "complain", "complaint", "failed", "failing", "about", "there", "their", "which", "would", "should",
      "could", "fault", "injustice", "because", "ombudsman", "properly", "found", "decision", "investigate", "before"};
  std::set<std::string> words;
  std::string word;
  const auto take = [&] {
    if (word.size() > 4 && kCommon.count(word) == 0) words.insert(word.substr(0, 6));
    word.clear();
  };
  for (const char c : text) {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) word += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    else take();
  }
  take();
  return words;
}

HeadFinding spoken_finding(const Reading& reading, const Sentence& sentence) {
  HeadFinding found = HeadFinding::unknown;
  for (const RuleMatch& hit : sentence.hits) {
    if (hit.family != RuleFamily::finding || hit.rule->weight < 0.7) continue;
    if (!own_voice(reading, sentence, hit.span.begin)) continue;
    if (hit.rule->code == "no-fault" && found == HeadFinding::unknown) found = HeadFinding::no_fault;
    else if (hit.rule->code.substr(0, 5) == "fault") found = HeadFinding::fault;
  }
  if (found == HeadFinding::unknown && sentence.closing && !sentence.recital &&
      sentence.passage->zone != SectionKind::powers && sentence.passage->zone != SectionKind::complaint) {
    found = HeadFinding::not_investigated;
  }
  return found;
}

// More than any statement has. It keeps the work in proportion to the text: each head is held against each finding.
constexpr std::size_t kMostHeads = 64;

// The finding whose words are nearest to the head's; two shared words at least, and no nearer rival.
HeadFinding nearest_finding(const Reading& reading, const ComplaintHead& head) {
  const std::set<std::string> wanted = content_words(reading.text.slice(head.text));
  std::size_t best = 1;
  HeadFinding finding = HeadFinding::unknown;
  for (const Sentence& sentence : reading.sentences) {
    const HeadFinding spoken = spoken_finding(reading, sentence);
    if (spoken == HeadFinding::unknown) continue;
    const std::set<std::string> words = content_words(reading.text.slice(sentence.span));
    const auto shared = static_cast<std::size_t>(
        std::count_if(wanted.begin(), wanted.end(), [&](const std::string& word) { return words.count(word) > 0; }));
    if (shared > best) {
      best = shared;
      finding = spoken;
    } else if (shared == best && spoken != finding) {
      finding = HeadFinding::unknown;
    }
  }
  return finding;
}

std::vector<ComplaintHead> listed_heads(const Reading& reading) {
  std::vector<ComplaintHead> heads;
  for (const Section& section : reading.document.sections) {
    if (section.zone != SectionKind::complaint) continue;
    for (const Paragraph& paragraph : section.paragraphs) {
      if (paragraph.items.empty() || heads.size() >= kMostHeads) continue;
      bool complains = false, wants = false;
      for (const Sentence& sentence : reading.sentences) {
        if (!paragraph.lead.contains(sentence.span)) continue;
        complains = complains || sentence.complains;
        wants = is_wish(reading.text, sentence);  // of the last sentence, which introduces the list
      }
      const bool consequences = is_consequence(reading.text, paragraph.lead);
      const bool told_effects = !heads.empty() && is_consequence(reading.text, paragraph.items.front().text);
      if (wants || told_effects || (consequences && !heads.empty()) || (consequences && !complains)) continue;
      for (const Item& item : paragraph.items) heads.push_back({item.label, item.text, HeadFinding::unknown});
    }
  }
  return heads;
}

// "Complaint 2: Mr X complains that …", a paragraph each.
std::vector<ComplaintHead> numbered_heads(const Reading& reading) {
  static const Pattern label(R"(^complaint (?:\d+|[a-h]|one|two|three|four)\s?[:.)-])");
  std::vector<ComplaintHead> heads;
  for (const Section& section : reading.document.sections) {
    if (section.zone != SectionKind::complaint) continue;
    for (const Paragraph& paragraph : section.paragraphs) {
      if (label.find(reading.text.clean(), paragraph.lead)) heads.push_back({{}, paragraph.lead, HeadFinding::unknown});
    }
  }
  if (heads.size() < 2) heads.clear();
  return heads;
}

// "She also complains about …", beside a list.
void add_further(const Reading& reading, std::vector<ComplaintHead>& heads) {
  const std::uint32_t list_end = heads.back().text.end;
  static const Pattern also(R"(\balso (?:complain|unhappy|dissatisfied))");
  for (const Sentence& sentence : reading.sentences) {
    const Passage& passage = *sentence.passage;
    if (passage.zone != SectionKind::complaint || passage.is_summary || passage.is_item || heads.size() >= kMostHeads) continue;
    if (sentence.span.begin < list_end || reading.text.slice(sentence.span).ends_with(':') || is_wish(reading.text, sentence)) continue;
    if (also.find(reading.text.clean(), sentence.span)) heads.push_back({{}, sentence.span, HeadFinding::unknown});
  }
}

// "Mr X complains the Council has: lost his form; and not replied." in one run of words.
bool add_inline_list(const Reading& reading, Span sentence, std::vector<ComplaintHead>& heads) {
  const std::string_view words = reading.text.slice(sentence);
  const std::size_t colon = words.find(':');
  if (colon == std::string_view::npos || words.find(';', colon) == std::string_view::npos) return false;
  for (std::size_t from = colon + 1; from < words.size();) {
    const std::size_t end = std::min(words.find(';', from), words.size());
    while (from < end && words[from] == ' ') ++from;
    if (end > from) heads.push_back({{}, {sentence.begin + static_cast<std::uint32_t>(from), sentence.begin + static_cast<std::uint32_t>(end)}, HeadFinding::unknown});
    from = end + 1;
  }
  return true;
}

std::vector<ComplaintHead> told_heads(const Reading& reading) {
  std::vector<ComplaintHead> heads;
  bool started = false;
  std::uint32_t list_of_wishes = 0;  // the paragraph whose items are no heads
  for (const Sentence& sentence : reading.sentences) {
    if (sentence.passage->zone != SectionKind::complaint || sentence.passage->is_summary) continue;
    if (is_wish(reading.text, sentence)) {
      if (!sentence.passage->is_item) list_of_wishes = sentence.passage->paragraph;
      continue;
    }
    if (sentence.passage->is_item && sentence.passage->paragraph == list_of_wishes) continue;
    if (is_consequence(reading.text, sentence.span) || only_names_body(reading.text, sentence.span)) continue;
    if (!sentence.complains && introduction().find(reading.text.clean(), sentence.span)) continue;
    static const Pattern complains(R"(\b(?:complain(?:s|ed|ing)?|complaints? (?:is|was|are|were|concerns?|relates?)|unhappy|dissatisf\w+|alleg\w+)\b)");
    static const Pattern tells_on(expand(
        R"(^(?:<title> \w+|he|she|they) (?:also |further )*(?:says?|said|states?|stated|alleges?|believes?|claims?) (?:that )?(?:the (?:council|care provider|provider|home|bailiffs?|trust|panel|school|officers?|social workers?)|it|officers|bailiffs)\b)"));
    const bool first = sentence.span.begin == sentence.passage->span.begin;
    const bool opens = (first && tells_on.find(reading.text.clean(), sentence.span)) || complains.find(reading.text.clean(), sentence.span).has_value();
    if (!opens && started) {
      // What follows the complaint tells the same matter on, unless it is put as a further one.
      static const Pattern further(R"(\b(?:also|further|additionally|in addition|moreover|second(?:ly)?|finally)\b)");
      if (!sentence.complains || !further.find(reading.text.clean(), sentence.span)) continue;
    }
    if (!opens && !sentence.complains) continue;
    // "In particular, she complains …" puts what was just said in other words.
    static const Pattern restated(R"(^(?:in particular|specifically|more specifically)\b)");
    if (started && restated.find(reading.text.clean(), sentence.span)) heads.pop_back();
    started = true;
    if (add_inline_list(reading, sentence.span, heads)) continue;
    heads.push_back({{}, sentence.span, HeadFinding::unknown});
  }
  return heads;
}

}  // namespace

std::vector<ComplaintHead> read_heads(const Reading& reading) {
  std::vector<ComplaintHead> heads = numbered_heads(reading);
  const bool numbered = !heads.empty();
  if (!numbered) heads = listed_heads(reading);
  if (heads.empty()) heads = told_heads(reading);
  else if (!numbered) add_further(reading, heads);
  if (heads.size() > kMostHeads) heads.resize(kMostHeads);
  const std::string& label = reading.document.outcome.value;
  for (ComplaintHead& head : heads) {
    if (reading.declined && label != "upheld") head.finding = HeadFinding::not_investigated;
    else if (heads.size() == 1 && label == "upheld") head.finding = HeadFinding::fault;
    else head.finding = nearest_finding(reading, head);
  }
  return heads;
}

}  // namespace faultline
