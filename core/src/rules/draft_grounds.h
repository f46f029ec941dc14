// SPDX-License-Identifier: MIT
// Draft grounds: how people who write to the Ombudsman say what its tests turn on. Rules are data: a stable
// id, what the words signal, a pattern and, where plain words mislead, a second pattern that rules them out in
// the same sentence; an example and a near miss of each.
//
// In a pattern, beside what pattern.h says:  ~  anything inside the sentence    <kid>  a word list (kWordLists)
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "rules/packed.h"
#include "rules/sample.h"

namespace faultline {

enum class Signal : std::uint8_t {
  // complaining to the body
  not_complained, stage_open, reply_pending, reply_due, final_reply, stage_refused, no_reply, childrens_procedure, corporate_instead,
  // time
  pursued, kept_from, always_knew, told_too_late, dormant, process_step,
  // jurisdiction
  ehc_decision, benefit_decision, council_tax_decision, penalty_charge, tribunal_named, appeal_told, ehc_topic, ehc_refused, property_tribunal, tribunal_used,
  own_planning, own_application, refusal, rights_of_way_order,
  injury_or_damage, money_wanted, insurer, ownership, ownership_claim, historic_abuse, damages, absence_fine, fine_unpaid, fine_any, court_penalty,
  licence_refused, homeless_review, high_court,
  claim_refused, right_to_buy, suitability_review, private_wrong, court_expected,
  court_report, court_decided, court_pending, court_contested, court_accepted, family_dispute, capacity_court,
  crime_inquiry, was_arrested, own_business_contract, consumer_contract, own_job, officer_discipline, discipline_wanted,
  school_conduct, school_wish, school_complaint, council_part, head_decides, exam_decision,
  council_tenant, housing_association, home_repair,
  everyone, outside_body, outside_complaint, academy_panel, private_landlord,
  for_another, no_consent, has_authority,
  // discretion
  explained, reason_told, rule_applied, disagrees, process_fault, concedes,
  trivial, not_affected, bystander, principle, same_anyway,
  independent_investigation, thorough, afresh, apologised, put_right, satisfied, still_wrong,
  wish_court, wish_child, wish_dismissal, wish_beyond, unknowable, privacy, subject_access, record_wrong, record_refused, struck_off, social_worker, police_conduct, health_body, councillor, councillor_seen,
  handling_focus, main_conceded, handling_mentioned, ombudsman_before, past_change,
  // urgent
  child_at_risk, adult_at_risk, homeless_now, deadline_near,
  // facts that questions turn on
  says_effect, says_want,
};

struct SignalRule {
  Signal signal{};
  Sample id;  // stable, never reused; for tests and readers
  std::string_view pattern, unless;
  Sample example, near_miss;
  static constexpr auto fields = [](auto& row) {
    return std::tie(row.signal, row.id, row.pattern, row.unless, row.example, row.near_miss);
  };
};

struct WordList {
  std::string_view name, words;
};

[[nodiscard]] std::span<const SignalRule> signal_rules_procedure();     // complaining, time, urgency
[[nodiscard]] std::span<const SignalRule> signal_rules_courts();        // tribunals, ministers, courts
[[nodiscard]] std::span<const SignalRule> signal_rules_jurisdiction();  // the other bars in law
[[nodiscard]] std::span<const SignalRule> signal_rules_sides();         // the body's reasons and the writer's answer
[[nodiscard]] std::span<const SignalRule> signal_rules_discretion();    // whether to investigate
[[nodiscard]] std::span<const WordList> signal_word_lists();

}  // namespace faultline
