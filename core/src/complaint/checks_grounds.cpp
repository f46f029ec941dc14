// SPDX-License-Identifier: MIT
#include "complaint/checks_grounds.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

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
  [[nodiscard]] bool together(Signal one, Signal other) const {
    return std::any_of(signals.hits().begin(), signals.hits().end(), [&](const SignalHit& hit) {
      return hit.signal == one && signals.in_sentence(other, hit.sentence);
    });
  }
  [[nodiscard]] bool about(std::string_view category) const { return complaint.category.value == category; }
  [[nodiscard]] Verdict because(const char* status, std::span<const Signal> list) const {
    Verdict verdict;
    for (const Signal signal : list) {
      for (const Span span : signals.spans(signal)) verdict.evidence.push_back(span);
    }
    if (!verdict.evidence.empty()) verdict.status = status;
    return verdict;
  }
  [[nodiscard]] Verdict because(const char* status, std::initializer_list<Signal> list) const {
    return because(status, std::span(list.begin(), list.size()));
  }
  [[nodiscard]] Verdict problem(std::span<const Signal> list) const { return because("problem", list); }
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

// The words that were read as a final reply may be those of one that is still awaited.
bool final_reply_told(const Case& c) {
  const std::vector<Span>& evidence = c.complaint.final_response.evidence;
  const auto awaited = [&](Span span) {
    const std::size_t sentence = c.draft.sentence_index(span.begin);
    return c.signals.in_sentence(Signal::reply_pending, sentence) || c.signals.in_sentence(Signal::stage_open, sentence) ||
           c.signals.in_sentence(Signal::not_complained, sentence);
  };
  return c.complaint.final_response.status == Tristate::yes && (evidence.empty() || !std::all_of(evidence.begin(), evidence.end(), awaited));
}

Verdict premature(const Case& c) {
  const Tristate complained = c.complaint.complained_to_body.status;
  const bool answered = c.has(Signal::final_reply) && !c.any({Signal::not_complained, Signal::reply_due});
  const bool final = answered || final_reply_told(c);
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
  if (c.has(Signal::stage_open) && !final && !c.has(Signal::stage_refused)) return say(c.problem({Signal::stage_open}), "premature-pending");
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

// Plans, bands and reviews are words of more than one trade: what the draft is about tells them apart.
Verdict tribunal_appeal(const Case& c) {
  const bool school_age = !c.about("Adult care services") && !c.about("Housing");
  const bool money = !c.about("Adult care services") && !c.about("Children's care services");
  std::vector<Signal> decided{Signal::penalty_charge, Signal::property_tribunal, Signal::appeal_told, Signal::tribunal_used};
  if (school_age) decided.push_back(Signal::ehc_decision);
  if (school_age && c.has(Signal::ehc_topic)) decided.push_back(Signal::ehc_refused);
  if (money) decided.insert(decided.end(), {Signal::benefit_decision, Signal::council_tax_decision});
  const Verdict verdict = c.problem(decided);
  return verdict.evidence.empty() ? c.possible({Signal::tribunal_named}) : verdict;
}

Verdict minister_appeal(const Case& c) {
  if (c.has(Signal::own_planning)) return c.problem({Signal::own_planning});
  if (c.has(Signal::own_application) && c.has(Signal::refusal)) return c.problem({Signal::own_application, Signal::refusal});
  return c.possible({Signal::rights_of_way_order});
}

Verdict court_remedy(const Case& c) {
  const bool money = c.wants("payment") || c.any({Signal::damages, Signal::insurer, Signal::money_wanted});
  // What a court decides by its nature, whatever the writer asks of us.
  const auto legal = {Signal::claim_refused, Signal::right_to_buy, Signal::court_penalty, Signal::licence_refused, Signal::ownership_claim};
  if (c.any(legal)) return c.problem(legal);
  const bool homeless = c.about("Housing") || c.complaint.category.value.empty();
  if (homeless && c.any({Signal::homeless_review, Signal::suitability_review})) return c.problem({Signal::homeless_review, Signal::suitability_review});
  if (c.has(Signal::private_wrong) && c.has(Signal::court_expected)) return c.problem({Signal::private_wrong, Signal::court_expected});
  if (c.has(Signal::injury_or_damage) && money) return c.problem({Signal::injury_or_damage, Signal::insurer, Signal::damages});
  if (c.has(Signal::damages) && c.any({Signal::insurer, Signal::ownership, Signal::money_wanted})) return c.problem({Signal::damages, Signal::insurer, Signal::ownership});
  if (c.has(Signal::historic_abuse) && money) return c.problem({Signal::historic_abuse, Signal::damages});
  if (c.any({Signal::absence_fine, Signal::fine_any}) && c.has(Signal::fine_unpaid)) return c.problem({Signal::absence_fine, Signal::fine_any, Signal::fine_unpaid});
  return c.possible({Signal::injury_or_damage, Signal::historic_abuse, Signal::absence_fine, Signal::ownership, Signal::damages,
                     Signal::insurer, Signal::high_court, Signal::consumer_contract, Signal::private_wrong, Signal::court_expected});
}

Verdict court_proceedings(const Case& c) {
  const bool accepted = c.any({Signal::court_accepted, Signal::main_conceded});
  if (c.has(Signal::court_report)) return c.problem({Signal::court_report, Signal::court_decided, Signal::court_pending});
  const bool contested = c.together(Signal::court_decided, Signal::court_contested) || c.together(Signal::court_pending, Signal::court_contested) ||
                         c.any({Signal::wish_court, Signal::wish_child, Signal::capacity_court});
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
  if (c.any({Signal::council_tenant, Signal::housing_association}) && c.has(Signal::home_repair)) {
    return c.problem({Signal::council_tenant, Signal::housing_association, Signal::home_repair});
  }
  return c.possible({Signal::council_tenant, Signal::housing_association});
}

Verdict standing(const Case& c) {
  if (c.has(Signal::has_authority)) return c.possible({Signal::no_consent});
  if (c.has(Signal::no_consent)) return c.problem({Signal::no_consent});
  return c.possible({Signal::for_another});
}

// Schools, hospitals and the police come up in most drafts; the complaint is about one where no council is.
Verdict body_out_of_jurisdiction(const Case& c) {
  if (c.has(Signal::outside_complaint)) return c.problem({Signal::outside_complaint});
  if (c.has(Signal::outside_body) && c.complaint.authority.value.empty() && c.complaint.category.value.empty()) return c.problem({Signal::outside_body});
  return c.possible({Signal::outside_body, Signal::academy_panel, Signal::private_landlord, Signal::housing_association});
}

// merits and no-fault-evidence lie close together: the body's side is told, and the person does not accept it.
// The weights were fitted to our drafts, each set in turn left out.
bool decision_explained(const Case& c) {
  const auto much = [&](Signal signal) { return std::sqrt(static_cast<double>(std::min<std::size_t>(c.signals.spans(signal).size(), 5))); };
  const double told = 2.0 * much(Signal::explained) + 1.7 * much(Signal::rule_applied) + 1.3 * much(Signal::disagrees);
  const double against = 1.0 * much(Signal::process_fault) + (c.any({Signal::put_right, Signal::apologised}) ? 0.8 : 0) + (c.wants("apology") ? 0.9 : 0) +
                         (c.has(Signal::record_wrong) && c.has(Signal::record_refused) ? 1.5 : 0);
  const std::size_t reasons = c.signals.spans(Signal::explained).size() + c.signals.spans(Signal::rule_applied).size();
  return told - against > 2.9 && (c.has(Signal::disagrees) || reasons >= 4);
}

Verdict merits(const Case& c) {
  if (decision_explained(c) && c.has(Signal::explained)) return c.problem({Signal::explained, Signal::reason_told, Signal::disagrees});
  return c.possible({Signal::disagrees});
}

Verdict no_fault_evidence(const Case& c) {
  if (decision_explained(c) && c.has(Signal::rule_applied)) return c.problem({Signal::rule_applied, Signal::explained});
  return c.possible({Signal::rule_applied});
}

Verdict insufficient_injustice(const Case& c) {
  const auto small = {Signal::trivial, Signal::not_affected, Signal::bystander, Signal::principle};
  const auto signs = std::count_if(small.begin(), small.end(), [&](Signal signal) { return c.has(signal); });
  const bool alone = c.complaint.injustice.empty() && !(signs == 1 && c.has(Signal::principle));
  const bool trifles = c.signals.spans(Signal::trivial).size() >= 2 && !c.suffered("risk-of-harm") && !c.suffered("lost-service");
  if (signs >= 2 || trifles || (signs == 1 && alone)) return c.problem(small);
  return c.possible(small);
}

Verdict nothing_to_add(const Case& c) {
  const bool full = c.has(Signal::afresh) || c.signals.spans(Signal::thorough).size() >= 2;
  if (c.has(Signal::independent_investigation) && full && !c.any({Signal::stage_refused, Signal::stage_open})) {
    return c.problem({Signal::independent_investigation, Signal::thorough, Signal::afresh});
  }
  return c.possible({Signal::independent_investigation, Signal::afresh});
}

Verdict outcome_not_achievable(const Case& c) {
  Verdict verdict = c.possible({Signal::wish_court, Signal::wish_child, Signal::wish_dismissal, Signal::wish_beyond});
  if (verdict.evidence.empty()) return verdict;
  const auto beyond = std::count_if(std::begin(kWishesBeyond), std::end(kWishesBeyond), [&](Signal signal) { return c.has(signal); });
  const auto within = std::count_if(c.complaint.outcomes_sought.begin(), c.complaint.outcomes_sought.end(), [&](const WantedOutcome& wanted) {
    if (wanted.code == "payment") return !c.has(Signal::damages);
    return wanted.code == "apology" || wanted.code == "service-provided" || wanted.code == "procedure-change";
  });
  const bool never = c.any({Signal::wish_court, Signal::wish_child, Signal::wish_dismissal});
  if (within == 0 || (never && within <= beyond)) verdict.status = "problem";
  if (c.has(Signal::unknowable)) verdict.status = "problem";
  return verdict;
}

Verdict other_body(const Case& c) {
  Verdict verdict = c.problem({Signal::privacy, Signal::subject_access, Signal::police_conduct, Signal::health_body});
  const auto add = [&](std::initializer_list<Signal> list) {
    verdict.status = "problem";
    for (const Signal signal : list) {
      for (const Span span : c.signals.spans(signal)) verdict.evidence.push_back(span);
    }
  };
  if (c.has(Signal::struck_off) && (c.has(Signal::social_worker) || c.about("Children's care services"))) add({Signal::struck_off});
  if (c.has(Signal::record_wrong) && c.has(Signal::record_refused)) add({Signal::record_wrong, Signal::record_refused});
  if (!verdict.evidence.empty()) return verdict;
  return c.possible({Signal::record_wrong, Signal::struck_off, Signal::housing_association, Signal::councillor, Signal::councillor_seen});
}

Verdict already_remedied(const Case& c) {
  const std::size_t acts = std::min<std::size_t>(c.signals.spans(Signal::put_right).size(), 3);
  const std::size_t open = c.signals.spans(Signal::still_wrong).size();
  const std::size_t settled = acts + (c.has(Signal::apologised) ? 1 : 0) + (c.has(Signal::satisfied) ? 2 : 0);
  if (acts > 0 && settled >= 2 + 2 * open) return c.problem({Signal::apologised, Signal::put_right, Signal::satisfied});
  return c.possible({Signal::apologised, Signal::put_right});
}

Verdict complaint_handling_only(const Case& c) {
  if (c.has(Signal::handling_focus) && c.any({Signal::main_conceded, Signal::court_accepted})) {
    return c.problem({Signal::handling_focus, Signal::main_conceded, Signal::court_accepted});
  }
  return c.possible({Signal::handling_focus, Signal::handling_mentioned, Signal::stage_refused, Signal::corporate_instead});
}

Verdict everyone(const Case& c) {
  const bool apart = c.complaint.injustice.empty() || c.any({Signal::not_affected, Signal::bystander});
  if (c.signals.spans(Signal::everyone).size() >= 2 || (c.has(Signal::everyone) && apart)) return c.problem({Signal::everyone});
  return c.possible({Signal::everyone});
}

Verdict no_causal_link(const Case& c) {
  if (c.has(Signal::same_anyway) && c.has(Signal::concedes)) return c.problem({Signal::same_anyway, Signal::concedes});
  return c.possible({Signal::same_anyway});
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
    {"body-out-of-jurisdiction", body_out_of_jurisdiction},
    {"standing", standing},
    {"already-considered", [](const Case& c) { return c.problem({Signal::ombudsman_before}); }},
    {"merits", merits},
    {"no-fault-evidence", no_fault_evidence},
    {"insufficient-injustice", insufficient_injustice},
    {"no-causal-link", no_causal_link},
    {"nothing-to-add", nothing_to_add},
    {"no-different-outcome", [](const Case& c) { return c.possible({Signal::same_anyway}); }},
    {"outcome-not-achievable", outcome_not_achievable},
    {"other-body", other_body},
    {"no-worthwhile-outcome", no_worthwhile_outcome},
    {"already-remedied", already_remedied},
    {"complaint-handling-only", complaint_handling_only},
};

// Where the digest knows no decision of a kind under a category, words that sound like it are a hint at most.
struct Unlikely {
  std::string_view code, categories;
};
constexpr Unlikely kUnlikely[] = {
    {"minister-appeal", "Adult care services, Benefits and tax, Children's care services, Education, Health, Housing, Transport and highways"},
    {"school-internal", "Adult care services, Benefits and tax, Environment and regulation, Health, Housing, Planning, Transport and highways"},
    {"tribunal-appeal", "Adult care services, Children's care services, Health, Planning"},
    {"commercial", "Adult care services, Benefits and tax, Children's care services, Education, Health, Housing"},
    {"all-or-most", "Children's care services, Education, Health, Housing"},
    {"crime", "Adult care services, Education, Health, Housing, Planning"},
    {"social-landlord", "Benefits and tax, Children's care services, Education, Health, Planning, Transport and highways"},
    {"court-proceedings", "Education, Health, Planning"},
    {"court-remedy", "Benefits and tax, Health"},
    {"other-body", "Planning"},
    {"standing", "Benefits and tax, Education, Environment and regulation"},
};

bool unlikely(std::string_view code, const Complaint& complaint) {
  const std::string& category = complaint.category.value;
  return !category.empty() && std::any_of(std::begin(kUnlikely), std::end(kUnlikely), [&](const Unlikely& each) {
    return each.code == code && each.categories.find(category) != std::string_view::npos;
  });
}

// Words and rules judge together; the thresholds were chosen on drafts that neither was made from. What is clear stays
// clear, and of a line or two the rules alone speak: words are weighed against the rest of a draft.
constexpr double kAlone = 1.5, kWithHint = 0, kAgainst = -2;
constexpr std::size_t kLeastSentences = 4;

Verdict weigh(Verdict verdict, const GroundScore& words, const Draft& draft) {
  const std::string status = verdict.status;
  if (draft.sentences.size() < kLeastSentences || status == "clear") return verdict;
  if (status == "problem" && words.score < kAgainst) verdict.status = "possible";
  if (status != "problem" && words.score > (status == "possible" ? kWithHint : kAlone) && !words.evidence.empty()) {
    verdict.status = "problem";
    verdict.evidence.insert(verdict.evidence.begin(), words.evidence.begin(), words.evidence.end());
  }
  return verdict;
}

}  // namespace

Verdict judge(std::string_view code, const Draft& draft, const Signals& signals, const GroundReading& words, const Complaint& complaint) {
  Verdict verdict;
  if (code == "late") {
    verdict = check_time_limit(draft, signals, complaint);
  } else {
    const auto found = std::find_if(std::begin(kJudges), std::end(kJudges), [&](const Judge& each) { return each.code == code; });
    if (found != std::end(kJudges)) verdict = found->judge({draft, signals, complaint});
  }
  if (draft.today || code != "late") verdict = weigh(std::move(verdict), words.of(code), draft);
  if (verdict.status == "problem" && unlikely(code, complaint)) verdict.status = "possible";
  return verdict;
}

}  // namespace faultline
