// SPDX-License-Identifier: MIT
#include "complaint/checks_grounds.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "rules/words.h"

namespace faultline {
namespace {

// What a judgement is made from, and the two ways of giving one.
struct Case {
  const Draft& draft;
  const Signals& signals;
  const Complaint& complaint;

  [[nodiscard]] bool has(Signal signal) const { return signals.has(signal); }
  [[nodiscard]] bool any(std::initializer_list<Signal> list) const {
    return std::any_of(list.begin(), list.end(), [&](Signal signal) { return signals.has(signal); });
  }
  [[nodiscard]] bool wants(std::string_view code) const {
    return std::any_of(complaint.outcomes_sought.begin(), complaint.outcomes_sought.end(),
                       [&](const WantedOutcome& wanted) { return wanted.code == code; });
  }
  [[nodiscard]] bool suffered(std::string_view code) const {
    return std::any_of(complaint.injustice.begin(), complaint.injustice.end(), [&](const CodedEvidence& each) { return each.code == code; });
  }
  [[nodiscard]] bool about(std::string_view category) const { return complaint.category.value == category; }
  [[nodiscard]] Verdict because(const char* status, std::initializer_list<Signal> list) const {
    Verdict verdict;
    for (const Signal signal : list) {
      for (const Span span : signals.spans(signal)) verdict.evidence.push_back(span);
    }
    if (!verdict.evidence.empty()) verdict.status = status;
    return verdict;
  }
  [[nodiscard]] Verdict problem(std::initializer_list<Signal> list) const { return because("problem", list); }
  [[nodiscard]] Verdict possible(std::initializer_list<Signal> list) const { return because("possible", list); }
};

// Two stages take at least ten and twenty working days: four weeks after the complaint nothing can be over.
bool complained_lately(const Case& c) {
  const std::optional<Date>& date = c.complaint.complained_to_body.date;
  const auto day = date ? parse_day(date->value) : std::nullopt;
  constexpr long kFourWeeks = 28;
  return day && c.draft.today && day_number(*c.draft.today) - day_number(*day) <= kFourWeeks && *day <= *c.draft.today;
}

Verdict premature(const Case& c) {
  const Tristate complained = c.complaint.complained_to_body.status;
  const bool answered = c.has(Signal::final_reply) && !c.any({Signal::not_complained, Signal::reply_due});
  const bool final = answered || c.complaint.final_response.status == Tristate::yes;
  const auto say = [](Verdict verdict, const char* sentence) {
    verdict.why = words::sentence(sentence);
    return verdict;
  };
  const auto with = [](Verdict verdict, const char* status, const Contact& contact) {
    verdict.status = status;
    verdict.evidence.insert(verdict.evidence.end(), contact.evidence.begin(), contact.evidence.end());
    return verdict;
  };
  if (!final && (c.has(Signal::not_complained) || complained == Tristate::no)) {
    return say(with(c.problem({Signal::not_complained}), "problem", c.complaint.complained_to_body), "premature-not-complained");
  }
  if (!final && !c.has(Signal::stage_refused) && complained_lately(c)) {
    return say(with(c.problem({Signal::reply_pending}), "problem", c.complaint.complained_to_body), "premature-pending");
  }
  if (c.any({Signal::reply_pending, Signal::reply_due}) && !c.has(Signal::no_reply) && !final) {
    return say(c.problem({Signal::reply_pending, Signal::reply_due}), "premature-pending");
  }
  if (final) return with(c.because("clear", {Signal::final_reply}), "clear", c.complaint.final_response);
  if (c.has(Signal::stage_refused)) return say(c.because("clear", {Signal::stage_refused}), "premature-refused");
  if (c.draft.sentences.empty()) return {};
  Verdict verdict = with(c.possible({Signal::no_reply}), "possible", c.complaint.complained_to_body);
  if (c.has(Signal::no_reply)) return say(std::move(verdict), "premature-waiting");
  if (c.has(Signal::childrens_procedure) || (c.about("Children's care services") && complained == Tristate::yes)) {
    return say(std::move(verdict), "premature-children");
  }
  return verdict;
}

Verdict tribunal_appeal(const Case& c) {
  if (c.any({Signal::ehc_decision, Signal::benefit_decision, Signal::council_tax_decision, Signal::penalty_charge})) {
    return c.problem({Signal::ehc_decision, Signal::benefit_decision, Signal::council_tax_decision, Signal::penalty_charge, Signal::tribunal_named});
  }
  if (c.has(Signal::ehc_topic) && c.has(Signal::ehc_refused)) return c.problem({Signal::ehc_refused, Signal::ehc_topic});
  if (c.any({Signal::appeal_told, Signal::tribunal_used})) return c.problem({Signal::appeal_told, Signal::tribunal_used});
  return c.possible({Signal::tribunal_named, Signal::property_tribunal});
}

Verdict minister_appeal(const Case& c) {
  if (c.has(Signal::own_planning)) return c.problem({Signal::own_planning});
  if (c.has(Signal::own_application) && c.has(Signal::refusal)) return c.problem({Signal::own_application, Signal::refusal});
  return c.possible({Signal::rights_of_way_order});
}

Verdict court_remedy(const Case& c) {
  const bool money = c.wants("payment") || c.any({Signal::damages, Signal::insurer, Signal::money_wanted});
  // What a county court decides by its nature, whatever the writer asks of us.
  if (c.any({Signal::claim_refused, Signal::right_to_buy, Signal::suitability_review})) {
    return c.problem({Signal::claim_refused, Signal::right_to_buy, Signal::suitability_review, Signal::injury_or_damage, Signal::insurer});
  }
  if (c.has(Signal::private_wrong) && c.has(Signal::court_expected)) return c.problem({Signal::private_wrong, Signal::court_expected});
  if (c.has(Signal::injury_or_damage) && money) return c.problem({Signal::injury_or_damage, Signal::insurer, Signal::damages});
  if (c.has(Signal::damages) && c.has(Signal::insurer)) return c.problem({Signal::damages, Signal::insurer});
  if (c.has(Signal::historic_abuse) && money) return c.problem({Signal::historic_abuse, Signal::damages});
  if (c.any({Signal::absence_fine, Signal::fine_any}) && c.has(Signal::fine_unpaid)) return c.problem({Signal::absence_fine, Signal::fine_any, Signal::fine_unpaid});
  if (c.any({Signal::court_penalty, Signal::licence_refused, Signal::homeless_review})) {
    return c.problem({Signal::court_penalty, Signal::licence_refused, Signal::homeless_review});
  }
  return c.possible({Signal::injury_or_damage, Signal::historic_abuse, Signal::absence_fine, Signal::ownership, Signal::damages,
                     Signal::insurer, Signal::high_court, Signal::consumer_contract, Signal::private_wrong, Signal::court_expected});
}

Verdict court_proceedings(const Case& c) {
  if (c.has(Signal::court_report)) return c.problem({Signal::court_report, Signal::court_decided, Signal::court_pending});
  const bool contested = c.any({Signal::not_in_gift, Signal::capacity_court, Signal::report_written}) || c.wants("decision-changed") || c.wants("record-correction");
  const bool accepted = c.any({Signal::court_accepted, Signal::handling_focus, Signal::main_conceded});
  if (c.any({Signal::court_decided, Signal::court_pending}) && contested && !accepted) {
    return c.problem({Signal::court_decided, Signal::court_pending});
  }
  return c.possible({Signal::court_decided, Signal::court_pending, Signal::high_court});
}

Verdict personnel(const Case& c) {
  if (c.has(Signal::own_job)) return c.problem({Signal::own_job});
  const bool social_worker = c.has(Signal::social_worker);
  const bool wanted = c.wants("disciplinary-action") || c.has(Signal::discipline_wanted);
  if (c.any({Signal::officer_discipline, Signal::discipline_wanted}) && wanted && !social_worker && !c.has(Signal::school_wish)) {
    return c.problem({Signal::discipline_wanted, Signal::officer_discipline});
  }
  return c.possible({Signal::officer_discipline, Signal::struck_off});
}

Verdict school_internal(const Case& c) {
  if (c.has(Signal::absence_fine) && c.has(Signal::head_decides)) return c.problem({Signal::absence_fine, Signal::head_decides});
  if (c.has(Signal::exam_decision) && c.any({Signal::school_conduct, Signal::head_decides})) return c.problem({Signal::exam_decision});
  if (c.any({Signal::school_wish, Signal::school_complaint})) return c.problem({Signal::school_wish, Signal::school_complaint, Signal::school_conduct});
  if (c.has(Signal::school_conduct) && !c.has(Signal::council_part)) return c.problem({Signal::school_conduct});
  return c.possible({Signal::school_conduct});
}

Verdict social_landlord(const Case& c) {
  if (c.has(Signal::council_tenant) && c.has(Signal::home_repair) && !c.has(Signal::adaptation)) {
    return c.problem({Signal::council_tenant, Signal::home_repair});
  }
  return c.possible({Signal::council_tenant, Signal::housing_association});
}

Verdict standing(const Case& c) {
  if (c.has(Signal::no_consent)) return c.problem({Signal::no_consent});
  return c.has(Signal::has_authority) ? Verdict{} : c.possible({Signal::for_another});
}

// merits and no-fault-evidence lie close together: the body's side is told, and the person does not accept it.
struct Sides {
  std::size_t reasons, rules, disagreement, faults;
  std::size_t hints;  // words that count only beside a disagreement
};

Sides sides_of(const Case& c) {
  return {c.signals.spans(Signal::explained).size(), c.signals.spans(Signal::rule_applied).size(),
          c.signals.spans(Signal::disagrees).size(), c.signals.spans(Signal::process_fault).size(),
          c.signals.spans(Signal::reason_told).size()};
}

// Someone who tells four times over what the body considered disagrees with it, whether they say so or not.
bool decision_explained(const Sides& sides) {
  const std::size_t told = sides.reasons + sides.rules + (sides.disagreement > 0 ? std::min<std::size_t>(sides.hints, 1) : 0);
  return told > sides.faults && (sides.rules >= 3 || (told >= 2 && sides.disagreement >= 1) || (told >= 4 && sides.faults == 0) ||
                               (sides.rules >= 1 && sides.disagreement >= 1 && sides.faults == 0));
}

Verdict merits(const Case& c) {
  const Sides sides = sides_of(c);
  if (decision_explained(sides) && sides.reasons >= 1) return c.problem({Signal::explained, Signal::reason_told, Signal::disagrees});
  return c.possible({Signal::disagrees});
}

Verdict no_fault_evidence(const Case& c) {
  const Sides sides = sides_of(c);
  if (decision_explained(sides) && sides.rules >= 1) return c.problem({Signal::rule_applied, Signal::explained});
  return c.possible({Signal::rule_applied});
}

Verdict insufficient_injustice(const Case& c) {
  const std::size_t apart = c.signals.spans(Signal::bystander).size() + c.signals.spans(Signal::not_affected).size();
  if (apart >= 2 || (c.has(Signal::bystander) && c.has(Signal::principle))) {
    return c.problem({Signal::bystander, Signal::not_affected, Signal::principle});
  }
  if (apart > 0) return c.possible({Signal::bystander, Signal::not_affected, Signal::principle});
  if (c.has(Signal::trivial) && !c.suffered("risk-of-harm")) return c.problem({Signal::trivial});
  return c.possible({Signal::trivial, Signal::principle});
}

Verdict nothing_to_add(const Case& c) {
  const bool unfinished = c.has(Signal::stage_refused);
  if (c.has(Signal::independent_investigation) && c.any({Signal::thorough, Signal::afresh}) && !unfinished) {
    return c.problem({Signal::independent_investigation, Signal::thorough, Signal::afresh});
  }
  return c.possible({Signal::independent_investigation, Signal::afresh});
}

Verdict outcome_not_achievable(const Case& c) {
  Verdict verdict = c.possible({Signal::not_in_gift});
  const bool court = c.has(Signal::court_report);
  const bool damages = c.has(Signal::damages);
  const bool within_reach = std::any_of(c.complaint.outcomes_sought.begin(), c.complaint.outcomes_sought.end(), [&](const WantedOutcome& wanted) {
    const std::vector<Span> gift = c.signals.spans(Signal::not_in_gift);
    const bool same_words = std::all_of(wanted.evidence.begin(), wanted.evidence.end(), [&](Span wish) {
      return std::any_of(gift.begin(), gift.end(), [&](Span span) { return wish.overlaps(span); });
    });
    if (same_words && !wanted.evidence.empty()) return false;
    if (wanted.code == "payment") return !damages;
    if (wanted.code == "acceptance-of-fault") return !court;
    return wanted.code == "apology" || wanted.code == "service-provided" || wanted.code == "procedure-change";
  });
  if (!verdict.evidence.empty() && !within_reach) verdict.status = "problem";
  if (!verdict.evidence.empty() && c.has(Signal::unknowable)) verdict.status = "problem";
  return verdict;
}

Verdict other_body(const Case& c) {
  const bool worker_unfit = c.has(Signal::struck_off) && c.has(Signal::social_worker);
  if (c.any({Signal::privacy, Signal::subject_access, Signal::police_conduct, Signal::health_body}) || worker_unfit) {
    Verdict verdict = c.problem({Signal::privacy, Signal::subject_access, Signal::police_conduct, Signal::health_body});
    if (worker_unfit) {
      for (const Span span : c.signals.spans(Signal::struck_off)) verdict.evidence.push_back(span);
      verdict.status = "problem";
    }
    return verdict;
  }
  return c.possible({Signal::record_wrong, Signal::struck_off, Signal::housing_association, Signal::councillor, Signal::councillor_seen});
}

Verdict already_remedied(const Case& c) {
  if (c.has(Signal::apologised) && c.has(Signal::put_right) && !c.has(Signal::still_wrong)) {
    return c.problem({Signal::apologised, Signal::put_right});
  }
  return c.possible({Signal::apologised, Signal::put_right});
}

Verdict complaint_handling_only(const Case& c) {
  if (c.has(Signal::handling_focus) && c.any({Signal::main_conceded, Signal::court_accepted})) {
    return c.problem({Signal::handling_focus, Signal::main_conceded, Signal::court_accepted});
  }
  return c.possible({Signal::handling_focus, Signal::handling_mentioned, Signal::stage_refused, Signal::corporate_instead});
}

Verdict everyone(const Case& c) {
  if (c.signals.spans(Signal::everyone).size() >= 2 || (c.has(Signal::everyone) && c.complaint.injustice.empty())) return c.problem({Signal::everyone});
  return c.possible({Signal::everyone});
}

// Long ago, and those who could tell are gone: nothing would come of looking.
Verdict no_worthwhile_outcome(const Case& c) {
  if (c.has(Signal::unknowable) && c.any({Signal::told_too_late, Signal::dormant})) return c.problem({Signal::unknowable, Signal::told_too_late, Signal::dormant});
  return c.possible({Signal::past_change, Signal::unknowable});
}

struct Judge {
  std::string_view code;
  Verdict (*judge)(const Case&);
};

constexpr Judge kJudges[] = {
    {"premature", premature},
    {"tribunal-appeal", tribunal_appeal},
    {"minister-appeal", minister_appeal},
    {"court-remedy", court_remedy},
    {"court-proceedings", court_proceedings},
    {"crime", [](const Case& c) { return c.has(Signal::crime_inquiry) ? c.problem({Signal::crime_inquiry}) : c.possible({Signal::was_arrested}); }},
    {"commercial", [](const Case& c) { return c.has(Signal::own_business_contract) ? c.problem({Signal::own_business_contract}) : c.possible({Signal::consumer_contract}); }},
    {"personnel", personnel},
    {"school-internal", school_internal},
    {"social-landlord", social_landlord},
    {"all-or-most", everyone},
    {"body-out-of-jurisdiction", [](const Case& c) { return c.has(Signal::outside_body) ? c.problem({Signal::outside_body}) : c.possible({Signal::academy_panel, Signal::private_landlord, Signal::housing_association}); }},
    {"standing", standing},
    {"already-considered", [](const Case& c) { return c.problem({Signal::ombudsman_before}); }},
    {"merits", merits},
    {"no-fault-evidence", no_fault_evidence},
    {"insufficient-injustice", insufficient_injustice},
    {"no-causal-link", [](const Case& c) { return c.possible({Signal::same_anyway}); }},
    {"nothing-to-add", nothing_to_add},
    {"no-different-outcome", [](const Case& c) { return c.possible({Signal::same_anyway}); }},
    {"outcome-not-achievable", outcome_not_achievable},
    {"other-body", other_body},
    {"no-worthwhile-outcome", no_worthwhile_outcome},
    {"already-remedied", already_remedied},
    {"complaint-handling-only", complaint_handling_only},
};

}  // namespace

Verdict judge(std::string_view code, const Draft& draft, const Signals& signals, const Complaint& complaint) {
  if (code == "late") return check_time_limit(draft, signals, complaint);
  const auto found = std::find_if(std::begin(kJudges), std::end(kJudges), [&](const Judge& each) { return each.code == code; });
  return found == std::end(kJudges) ? Verdict{} : found->judge({draft, signals, complaint});
}

}  // namespace faultline
