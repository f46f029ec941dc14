// SPDX-License-Identifier: MIT
// Draft grounds: how people who write to the Ombudsman say what its tests turn on. Rules are data: a stable
// id, what the words signal, a pattern and, where plain words mislead, a second pattern that rules them out in
// the same sentence. An example and a near miss for each stand in draft_grounds_examples.cpp.
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
  not_complained, reply_pending, reply_due, final_reply, stage_refused, no_reply, childrens_procedure, corporate_instead,
  // time
  pursued, kept_from, always_knew, told_too_late, dormant, process_step,
  // jurisdiction
  ehc_decision, benefit_decision, council_tax_decision, penalty_charge, pcn_london, admission_appeal, tribunal_named, appeal_told, ehc_topic, ehc_refused, property_tribunal, tribunal_used,
  own_planning, own_application, refusal, rights_of_way_order,
  injury_or_damage, money_wanted, insurer, ownership, historic_abuse, damages, absence_fine, fine_unpaid, fine_any, fine_paid, court_penalty,
  licence_refused, homeless_review, high_court,
  claim_refused, right_to_buy, suitability_review, private_wrong, court_expected,
  court_report, report_written, court_decided, court_pending, court_accepted, family_dispute, capacity_court,
  crime_inquiry, was_arrested, own_business_contract, consumer_contract, own_job, officer_discipline, discipline_wanted,
  school_conduct, school_wish, school_complaint, council_part, head_decides, exclusion_panel, exam_decision,
  council_tenant, housing_association, home_repair, adaptation,
  everyone, outside_body, academy_panel, private_landlord,
  for_another, no_consent, has_authority,
  // discretion
  explained, reason_told, rule_applied, disagrees, process_fault,
  trivial, not_affected, bystander, principle, same_anyway,
  independent_investigation, thorough, afresh, apologised, put_right, still_wrong,
  not_in_gift, unknowable, privacy, subject_access, record_wrong, struck_off, social_worker, police_conduct, health_body, councillor, councillor_seen,
  handling_focus, main_conceded, handling_mentioned, ombudsman_before, past_change,
  // urgent
  child_at_risk, adult_at_risk, homeless_now, deadline_near,
  // facts that questions turn on
  says_effect, says_want, says_own_action,
};

struct SignalRule {
  Signal signal;
  std::string_view id, pattern, unless;
  static constexpr auto fields = [](auto& row) { return std::tie(row.signal, row.id, row.pattern, row.unless); };
};

struct WordList {
  std::string_view name, words;
};

[[nodiscard]] std::span<const SignalRule> signal_rules_procedure();     // complaining, time, court, tribunal, minister
[[nodiscard]] std::span<const SignalRule> signal_rules_jurisdiction();  // the other bars in law
[[nodiscard]] std::span<const SignalRule> signal_rules_discretion();    // whether to investigate; urgency
[[nodiscard]] std::span<const SignalRule> signal_rules_wide();            // matters that draw a test by nature
[[nodiscard]] std::span<const SignalRule> signal_rules_wide_discretion();  // turns of phrase for the body's side
[[nodiscard]] std::span<const WordList> signal_word_lists();

struct SignalExample {
  std::string_view id;
  Sample example, near_miss;
};
// For tests and readers only: nothing in the core refers to it, so that it is not linked into a build.
[[nodiscard]] std::span<const SignalExample> signal_examples();
[[nodiscard]] std::span<const SignalExample> signal_examples_wide();

}  // namespace faultline
