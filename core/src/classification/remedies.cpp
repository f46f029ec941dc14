// SPDX-License-Identifier: MIT
// Remedies: what, by whom, how much, by when. The section on the agreed action is the full account; what the
// summary and the decision repeat of it is not counted twice.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

#include "classification/wishes.h"
#include "ordered.h"

namespace faultline {
namespace {

struct Found {
  Remedy remedy;
  bool full_account = false;  // from the section on agreed or recommended action
  std::uint32_t sentence = 0;  // where its sentence begins: two equal amounts in one sentence are two
};

struct Frame {  // what the words that introduce a list say for all of its items
  std::uint32_t paragraph = 0;
  std::optional<RemedyBy> by;
  std::optional<Field> deadline;
};

std::optional<RemedyBy> said_by(const Sentence& sentence) {
  std::optional<RemedyBy> by;
  for (const RuleMatch& hit : sentence.hits) {
    if (hit.family != RuleFamily::remedy) continue;
    if (hit.rule->code == "agreed") return RemedyBy::agreed;
    if (hit.rule->code == "already-done") by = RemedyBy::already_done;
    if (hit.rule->code == "recommended" && !by) by = RemedyBy::recommended;
  }
  return by;
}

int number(std::string_view word) {
  static const std::map<std::string_view, int> kWords = {
      {"one", 1},   {"two", 2},   {"three", 3}, {"four", 4},    {"five", 5},      {"six", 6},
      {"seven", 7}, {"eight", 8}, {"nine", 9},  {"ten", 10},    {"twelve", 12},   {"fourteen", 14},
      {"twenty", 20}, {"twenty-eight", 28}, {"thirty", 30}};
  std::string lower(word);
  for (char& c : lower) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  const auto it = kWords.find(lower);
  return it != kWords.end() ? it->second : std::atoi(lower.c_str());
}

// "P4W from final-decision"; working days as "P20D(working)", since ISO 8601 has no word for them.
std::optional<Field> deadline_of(const Text& text, const Sentence& sentence) {
  for (const RuleMatch& hit : sentence.hits) {
    if (hit.rule->code != "deadline" || hit.groups.size() < 2) continue;
    const std::string_view unit = text.slice(hit.groups[1]);
    std::string value = "P" + std::to_string(number(text.slice(hit.groups[0])));
    const char first = static_cast<char>(unit.front() | 0x20);
    if (first == 'w' && unit.size() > 5 && (unit[1] | 0x20) == 'o') value += "D(working)";
    else if (first == 'w') value += 'W';
    else if (first == 'm') value += 'M';
    else value += 'D';
    return Field{value + " from final-decision", hit.span};
  }
  return std::nullopt;
}

bool may_tell(const Passage& passage) {
  if (passage.is_summary) return true;
  switch (passage.zone) {
    case SectionKind::agreed_action:
    case SectionKind::decision:
    case SectionKind::analysis:
    case SectionKind::findings:
    case SectionKind::events:
    case SectionKind::other: return true;
    default: return false;
  }
}

struct Amount {
  double gbp = 0;
  bool given_back = false;  // "refund £65", against "pay £100"
};

bool is_given_back(const Text& text, Span before) {
  static const Pattern verb(R"(\b(?:(re(?:fund|imburs|pa(?:y|id))\w*|waiv\w+|writ\w+[- ]off|cancel\w*|return\w*|reduc\w*|remov\w*)|(?:pa(?:y|id)|payments?|paying|offer\w*|provid\w*|mak(?:e|ing)|compensat\w+|remedy)\b))");
  const std::vector<Match> verbs = verb.find_all(text.clean(), before);
  return !verbs.empty() && !verbs.back().groups.empty() && !verbs.back().groups[0].empty();
}

// Amounts in the sentence that are not a sum of the others.
std::vector<Amount> amounts(const Reading& reading, const Sentence& sentence) {
  static const Pattern sum(R"((?:total(?:ling|s)?|in all|altogether)(?: of| is|:)? *$)");
  static const Pattern of_sum(R"(^ *(?:in total|altogether|in all))");
  static const Pattern rate(R"(^ ?(?:a|an|per|each|every|for (?:each|every))\b)");  // "£2,400 (£600 a term)"
  std::vector<Amount> list;
  for (const Money& money : reading.facts.money) {
    if (!sentence.span.contains(money.span)) continue;
    if (sum.find(reading.text.clean(), {sentence.span.begin, money.span.begin})) continue;
    if (of_sum.find(reading.text.clean(), {money.span.end, sentence.span.end})) continue;
    const bool bracketed = money.span.begin > 0 && reading.text.clean()[money.span.begin - 1] == '(';
    if (bracketed && !list.empty() && rate.find(reading.text.clean(), {money.span.end, sentence.span.end})) continue;
    list.push_back({money.amount_gbp, is_given_back(reading.text, {sentence.span.begin, money.span.begin})});
  }
  // "£1,200, made up of £800 for … and £400 for …"
  double all = 0;
  for (const Amount& one : list) all += one.gbp;
  if (list.size() > 2 && std::abs(list.front().gbp * 2 - all) < 0.005) list.erase(list.begin());
  return list;
}

bool carries_amount(std::string_view code) { return code == "payment" || code == "reimbursement"; }

const RuleMatch* has_code(const Sentence& sentence, std::string_view code) {
  for (const RuleMatch& hit : sentence.hits) {
    if (hit.family == RuleFamily::remedy && hit.rule->code == code) return &hit;
  }
  return nullptr;
}

// "review its assessment procedure" decides nothing anew.
bool is_about_policy(const Text& text, Span after) {
  static const Pattern policy(R"(^[\w-]*(?: [\w-]+){0,2} (?:polic|procedur|process|template|letter|form|criteria))");
  return policy.find(text.clean(), after).has_value();
}

// "The Council offered her a flat" is the story; "it has since arranged tuition" puts something right.
bool puts_right(const Text& text, const Sentence& sentence) {
  static const Pattern right(R"(\b(?:already|since|now|remed\w+|put (?:\w+ )?right|in response|to resolve|upheld)\b)");
  return right.find(text.clean(), sentence.span).has_value();
}

// "has apologised and will train its staff": done is what "has" stands before.
bool has_done(const Text& text, Span before) {
  static const Pattern has(R"(\b(?:has|have|had)(?: already| also| since| now)? $)");
  return has.find(text.clean(), before).has_value();
}

// Whether a sentence that gives money back pays some as well.
bool pays_besides(const Text& text, const Sentence& sentence, const std::vector<Amount>& sums) {
  if (std::any_of(sums.begin(), sums.end(), [](const Amount& sum) { return !sum.given_back; })) return true;
  static const Pattern pays(R"((?:\band|,) (?:also |to |will )*(?:pay|make|offer)\b|\b(?:symbolic|financial remedy|compensat\w+)|\bto (?:also )?recogni[sz]e\b|\bfor (?:\w+ )?(?:distress|frustration|time and trouble))");
  return pays.find(text.clean(), sentence.span).has_value();
}

void collect(const Reading& reading, const Sentence& sentence, RemedyBy by, const std::optional<Field>& deadline,
             std::vector<Found>& found) {
  const bool full = sentence.passage->zone == SectionKind::agreed_action && !sentence.passage->is_summary;
  for (const RuleMatch& hit : sentence.hits) {
    if (hit.family != RuleFamily::remedy) continue;
    const std::string_view code = hit.rule->code;
    if (hit.rule->id.substr(0, 7) != "remedy." || code == "none-recommended") continue;
    // What was done at a stage of the procedure is the story, not a remedy.
    if (code == "reassessment-or-new-decision" && is_about_policy(reading.text, {hit.span.end, sentence.span.end})) continue;
    if (code == "provide-service" && by == RemedyBy::already_done && !puts_right(reading.text, sentence)) continue;
    if (code == "complaints-procedure-step" && by == RemedyBy::already_done) continue;
    const std::vector<Amount> sums_told = carries_amount(code) ? amounts(reading, sentence) : std::vector<Amount>();
    const bool both = carries_amount(code) && has_code(sentence, code == "payment" ? "reimbursement" : "payment") != nullptr;
    if (code == "payment" && both && !pays_besides(reading.text, sentence, sums_told)) continue;
    const RemedyBy done_by = code != "backdated-entitlement" && has_done(reading.text, {sentence.span.begin, hit.span.begin}) ? RemedyBy::already_done : by;
    Remedy remedy{std::string(code), done_by, std::nullopt, deadline, {evidence(sentence, hit)}};
    std::vector<double> sums;
    for (const Amount& sum : sums_told) {
      if (!both || sum.given_back == (code == "reimbursement")) sums.push_back(sum.gbp);
    }
    if (sums.empty()) found.push_back({remedy, full, sentence.span.begin});
    for (const double sum : sums) {
      remedy.amount_gbp = sum;
      found.push_back({remedy, full, sentence.span.begin});
    }
  }
}

// The same remedy told twice is one. Amounts count one by one within the full account.
std::vector<Remedy> merge(std::vector<Found> found) {
  sort_stably(found, [](const Found& a, const Found& b) { return a.full_account > b.full_account; });
  std::vector<Found> merged;
  for (Found& next : found) {
    auto twin = std::find_if(merged.begin(), merged.end(), [&](const Found& have) {
      if (have.remedy.code != next.remedy.code) return false;
      if (!next.remedy.amount_gbp) return true;
      if (!have.remedy.amount_gbp) return have.full_account == next.full_account || !next.full_account;
      if ((have.full_account && next.full_account) || have.sentence == next.sentence) return false;
      return have.full_account || *have.remedy.amount_gbp == *next.remedy.amount_gbp;
    });
    if (twin == merged.end()) {
      merged.push_back(std::move(next));
      continue;
    }
    if (!twin->remedy.amount_gbp) twin->remedy.amount_gbp = next.remedy.amount_gbp;
    if (!twin->remedy.deadline) twin->remedy.deadline = next.remedy.deadline;
    const bool firmer = next.remedy.by == RemedyBy::agreed || twin->remedy.by == RemedyBy::already_done;
    if (firmer && next.remedy.by != RemedyBy::already_done && !twin->full_account) twin->remedy.by = next.remedy.by;
    for (Evidence& one : next.remedy.evidence) add_evidence(twin->remedy.evidence, std::move(one));
  }
  std::vector<Remedy> remedies;
  for (Found& one : merged) remedies.push_back(std::move(one.remedy));
  return remedies;
}

// Outside the account of the action, "will" alone is no promise of a remedy.
bool agrees(const Text& text, const Sentence& sentence) {
  static const Pattern agreed(R"(\b(?:agree[sd]?|accept(?:s|ed)?|confirmed|offer(?:s|ed)?)\b|because the (?:\w+ )?(?:council|provider|trust) (?:will|has)\b)");
  return agreed.find(text.clean(), sentence.span).has_value();
}

// "We publish guidance on remedies, which the Council should consider in making its apology."
bool speaks_of_guidance(const Text& text, const Sentence& sentence) {
  static const Pattern guidance(R"(\b(?:our|published|this|the ombudsman's) guidance\b)");
  static const Pattern remedies(R"(\b(?:remed|apolog))");
  return guidance.find(text.clean(), sentence.span) && remedies.find(text.clean(), sentence.span);
}

bool finds_none(const Sentence& sentence) {
  return std::any_of(sentence.hits.begin(), sentence.hits.end(), [](const RuleMatch& hit) {
    return hit.family == RuleFamily::finding && hit.rule->code == "no-fault";
  });
}

RemedyBy heading_says(const Reading& reading, const Passage& passage) {
  static const Pattern recommended("recommend");
  const Span heading = reading.document.sections[passage.section].heading;
  return recommended.find(reading.text.clean(), heading) ? RemedyBy::recommended : RemedyBy::agreed;
}

}  // namespace

std::vector<Remedy> read_remedies(const Reading& reading) {
  std::vector<Found> found;
  std::optional<Remedy> none;
  Frame frame;
  for (const Sentence& sentence : reading.sentences) {
    const Passage& passage = *sentence.passage;
    if (!may_tell(passage) || sentence.recital || speaks_of_guidance(reading.text, sentence)) continue;
    if (frame.paragraph != passage.paragraph) frame = {passage.paragraph, std::nullopt, std::nullopt};
    const std::optional<RemedyBy> said = said_by(sentence);
    std::optional<Field> deadline = deadline_of(reading.text, sentence);
    if (!passage.is_item) {
      if (said) frame.by = said;
      if (deadline) frame.deadline = deadline;
    }
    if (const RuleMatch* hit = has_code(sentence, "none-recommended");
        hit != nullptr && own_voice(reading, sentence, hit->span.begin)) {
      if (!none) none = Remedy{"none-recommended", RemedyBy::recommended, std::nullopt, std::nullopt, {}};
      add_evidence(none->evidence, evidence(sentence, *hit));
      if (said != RemedyBy::already_done) continue;  // "it has already apologised, so no further remedy is needed"
    }
    if (!said && wish_of(reading.text, sentence)) continue;
    const bool full = passage.zone == SectionKind::agreed_action && !passage.is_summary;
    std::optional<RemedyBy> by = said;
    if (!by && passage.is_item) by = frame.by;
    if (!by && full) by = frame.by ? frame.by : heading_says(reading, passage);
    if (full && by == RemedyBy::recommended && !said) by = heading_says(reading, passage);
    if (!by) continue;
    // "We found no fault in what it refunded"
    if (*by == RemedyBy::already_done && !passage.is_item && finds_none(sentence)) continue;
    if (!full && *by == RemedyBy::agreed && reading.declined && !agrees(reading.text, sentence)) continue;
    if (!full && *by == RemedyBy::recommended && attributed(reading.text, sentence, sentence.hits.front().span.begin))
      continue;
    if (!deadline) deadline = frame.deadline;
    collect(reading, sentence, *by, deadline, found);
  }
  std::vector<Remedy> remedies = merge(std::move(found));
  if (none && reading.document.outcome.value == "upheld") remedies.push_back(std::move(*none));
  return remedies;
}

}  // namespace faultline
