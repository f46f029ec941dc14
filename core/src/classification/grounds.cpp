// SPDX-License-Identifier: MIT
// Which tests of the Assessment Code a decision applies, overcomes or only recites.
//
// How certainty is computed (also told in core/README.md): each piece of evidence weighs rule.weight × the
// weight of the place where it stands × how it stands there; several pieces combine as 1 − ∏(1 − w). Below
// kThreshold nothing is reported as applied.
#include <algorithm>
#include <map>
#include <set>

#include "ordered.h"

#include "classification/reading.h"

namespace faultline {
namespace {

constexpr double kThreshold = 0.6;
constexpr double kAsideInAssessment = 0.78;  // in the assessment, but not where a reason is being given
constexpr double kAsideInInvestigation = 0.5;
constexpr double kOvercomeAnywhere = 0.85;
constexpr double kRemedyInInvestigation = 0.8;

double place_weight(const Passage& passage, Basis basis) {
  if (passage.is_summary) return 1.0;
  if (basis == Basis::overcome && passage.zone != SectionKind::decision) return kOvercomeAnywhere;
  switch (passage.zone) {
    case SectionKind::decision: return 1.0;
    case SectionKind::scope: return 0.95;
    case SectionKind::analysis: return 0.88;
    case SectionKind::findings: return 0.85;
    case SectionKind::other: return 0.8;
    case SectionKind::complaint: return 0.7;
    case SectionKind::method: return 0.6;
    case SectionKind::events: return 0.6;
    case SectionKind::agreed_action: return 0.5;
    case SectionKind::powers:
    case SectionKind::law: return 0;
  }
  return 0;
}

bool is_central(const Passage& passage) {
  return passage.is_summary || passage.zone == SectionKind::decision || passage.zone == SectionKind::scope;
}

double standing_weight(const Reading& reading, const Sentence& sentence, const Rule& rule) {
  if (rule.basis == Basis::overcome || rule.code == "discontinued") return 1.0;
  if (rule.reach == Reach::declined && !reading.declined && !sentence.closing) return 0;
  if (sentence.gives_reason) return 1.0;
  if (reading.declined) return is_central(*sentence.passage) ? 1.0 : kAsideInAssessment;
  if (rule.reach != Reach::any) return 0;
  if (rule.code == "already-remedied" && is_central(*sentence.passage)) return kRemedyInInvestigation;
  if (rule.code == "merits")
    return reading.document.outcome.value == "not-upheld" ? 1.0 : kRemedyInInvestigation;
  return is_central(*sentence.passage) ? kAsideInInvestigation : 0;
}

struct Tally {
  double doubt = 1;  // ∏(1 − w)
  std::vector<Evidence> evidence;
  const Sentence* last = nullptr;
  double strongest = 0;  // in the last sentence: two wordings in one are one sign
  void add(double weight, const Sentence& sentence, Evidence one) {
    if (weight <= 0) return;
    weight = std::min(weight, 0.98);
    if (last != &sentence) strongest = 0;
    last = &sentence;
    if (weight > strongest) {
      doubt *= (1 - weight) / (1 - strongest);
      strongest = weight;
    }
    add_evidence(evidence, std::move(one));
  }
  [[nodiscard]] double certainty() const { return 1 - doubt; }
};

bool is_recited(const Sentence& sentence) {
  return sentence.recital || sentence.passage->zone == SectionKind::powers ||
         sentence.passage->zone == SectionKind::law;
}

// "We cannot investigate a complaint about what was said in court": here alone the matter is the reason.
bool matter_is_reason(const Reading& reading, const Sentence& sentence, std::string_view code) {
  static const Pattern barred(R"((?:law|legislation|act) (?:\w+ )?(?:prevents|bars|stops|excludes)|prevented by (?:the )?law|no discretion|outside (?:of )?(?:our|the Ombudsman's|my) (?:jurisdiction|remit)|cannot (?:lawfully|legally))");
  if (barred.find(reading.text.clean(), sentence.span)) return true;
  static const Pattern rule(R"(\b(?:investigate|consider) (?:any )?(?:complaints|matters|issues)\b)");
  if (rule.find(reading.text.clean(), sentence.span)) return true;
  static const Pattern cannot(expand(R"((?:<we> (?:\w+ )?(?:cannot|can not|can't)|no (?:legal )?(?:power|jurisdiction)s? to|outside (?:our|the Ombudsman's) jurisdiction)\b)"));
  const bool telling = code == "court-proceedings" || code == "school-internal" || code == "crime" ||
                       code == "personnel" || code == "commercial" || code == "social-landlord" ||
                       code == "all-or-most" || code == "standing" || code == "body-out-of-jurisdiction";
  if (telling && cannot.find(reading.text.clean(), sentence.span)) return true;
  return (telling || code == "tribunal-appeal") && sentence.passage->is_summary &&
         barred.find(reading.text.clean(), sentence.passage->span).has_value();
}

bool is_matter(const Reading& reading, const Sentence& sentence, const RuleMatch& hit) {
  const Span topic = topic_of(reading.text, sentence);
  if (topic.empty() || hit.span.end <= topic.begin || hit.span.end > topic.end) return false;
  return !matter_is_reason(reading, sentence, hit.rule->code);
}

// "She wants the officers disciplined" is a wish; in "we cannot achieve what she wants, as …" it is told to refuse it.
bool in_wish(const Sentence& sentence, const RuleMatch& hit) {
  const RuleMatch* wants = sentence.voice("wants");
  if (wants == nullptr || wants->span.begin >= hit.span.begin) return false;
  return std::none_of(sentence.hits.begin(), sentence.hits.end(),
                      [](const RuleMatch& one) { return one.rule->code == "outcome-not-achievable"; });
}

// One sentence may weigh a test and set it aside, and so may one paragraph outside the summary.
bool same_place(const Sentence& a, const Sentence& b) {
  if (a.passage->is_summary || b.passage->is_summary) return &a == &b;
  return a.passage->paragraph == b.passage->paragraph;
}

const Sentence* set_aside_at(const Reading& reading, const Sentence& sentence, std::string_view code) {
  for (const Sentence& other : reading.sentences) {
    if (!same_place(sentence, other)) continue;
    for (const RuleMatch& hit : other.hits) {
      if (hit.family == RuleFamily::ground && hit.rule->basis == Basis::overcome && hit.rule->code == code &&
          !other.recital && own_voice(reading, other, hit.span.begin)) {
        return &other;
      }
    }
  }
  return nullptr;
}

using Tallies = std::map<std::string_view, Tally>;

// "She had a right of appeal" goes to a tribunal, a minister or a court: where nothing else says so, the rest of
// the decision does, by its other reasons or by the power that it recites. Some matters go to a tribunal whatever the
// rest says. An appeal to a panel bars nothing.
void send_appeal_where_told(const Reading& reading, Tallies& applied, const Tallies& recited) {
  static const Pattern tribunal(expand("<tribunal>"));
  static const Pattern matter(R"(\b(?:council tax|housing benefit|penalty charge|PCN|EHC)\b)");
  const auto appeal = applied.find("tribunal-appeal");
  if (appeal == applied.end()) return;
  for (const Evidence& one : appeal->second.evidence) {
    if (tribunal.find(reading.text.clean(), one.span)) return;
    const Sentence* sentence = reading.sentence_at(one.span.begin);
    if (sentence && matter.find(reading.text.clean(), sentence->span)) return;
  }
  for (const std::string_view other : {"minister-appeal", "court-remedy"}) {
    const bool told = applied.count(other) > 0;
    if (!told && (recited.count(other) == 0 || recited.count("tribunal-appeal") > 0)) continue;
    if (!told) applied[other] = appeal->second;
    applied.erase("tribunal-appeal");
    return;
  }
  static const Pattern panel(R"(appeals? panel|panel\b[^.]{0,40} (?:refus|heard|dismiss|reject|upheld))");
  if (recited.count("tribunal-appeal") == 0 && panel.matches(reading.text.clean())) applied.erase("tribunal-appeal");
}

bool in_summary(const Tallies& tallies, std::string_view code) {
  const auto it = tallies.find(code);
  return it != tallies.end() && std::any_of(it->second.evidence.begin(), it->second.evidence.end(),
                                            [](const Evidence& one) { return one.in_summary; });
}

}  // namespace

std::vector<Ground> read_grounds(const Reading& reading) {
  Tallies applied, overcome, recited;
  std::set<std::string_view> central;
  for (const Sentence& sentence : reading.sentences) {
    const Rule* told = nullptr;  // once a sentence, in whichever clause
    for (const RuleMatch& hit : sentence.hits) {
      if (hit.family != RuleFamily::ground || hit.rule == told) continue;
      const Rule& rule = *hit.rule;
      if (is_recited(sentence) && rule.basis != Basis::overcome) {
        recited[rule.code].add(rule.weight, sentence, evidence(sentence, hit));
        told = hit.rule;
        continue;
      }
      // Discretion is sometimes told where the powers or the complaint are set out, in the first person.
      const bool own = rule.basis == Basis::overcome
                           ? !sentence.recital && !attributed(reading.text, sentence, hit.span.begin)
                           : own_voice(reading, sentence, hit.span.begin);
      if (!own) continue;
      if (in_wish(sentence, hit)) continue;
      if (is_matter(reading, sentence, hit)) continue;
      told = hit.rule;
      const double weight =
          rule.weight * place_weight(*sentence.passage, rule.basis) * standing_weight(reading, sentence, rule);
      if (is_central(*sentence.passage)) central.insert(rule.code);
      if (rule.basis == Basis::overcome) {
        overcome[rule.code].add(weight, sentence, evidence(sentence, hit));
      } else if (set_aside_at(reading, sentence, rule.code) == nullptr) {
        applied[rule.code].add(weight, sentence, evidence(sentence, hit));
      }
    }
  }
  // Where the court has dealt with it, what could have been said there is no second ground.
  if (central.count("court-proceedings") > 0 && central.count("court-remedy") == 0) applied.erase("court-remedy");
  send_appeal_where_told(reading, applied, recited);
  // "I have ended my investigation" closes many an upheld decision; only a summary that says so means it.
  if (reading.document.outcome.value == "upheld" && !in_summary(applied, "discontinued")) applied.erase("discontinued");
  std::vector<Ground> grounds;
  const auto report = [&](Tallies& tallies, Basis basis, double threshold) {
    const std::size_t first = grounds.size();
    for (auto& [code, tally] : tallies) {
      if (tally.certainty() < threshold) continue;
      grounds.push_back({std::string(code), basis, tally.certainty(), std::move(tally.evidence)});
    }
    sort_stably(grounds, [](const Ground& a, const Ground& b) { return a.confidence > b.confidence; }, first);
  };
  report(applied, Basis::applied, kThreshold);
  report(overcome, Basis::overcome, kThreshold);
  report(recited, Basis::recited, 0);
  return grounds;
}

}  // namespace faultline
