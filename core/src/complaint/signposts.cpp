// SPDX-License-Identifier: MIT
#include "complaint/signposts.h"

#include <algorithm>
#include <initializer_list>

#include "domain.h"
#include "pattern.h"
#include "rules/words.h"

namespace faultline {
namespace {

class Pointer {
 public:
  Pointer(const Signals& signals, Complaint& complaint) : signals_(signals), complaint_(complaint) {}

  [[nodiscard]] std::string_view status(std::string_view code) const {
    for (const Check& check : complaint_.checks) {
      if (check.code == code) return check.status;
    }
    return "unknown";
  }

  void body(std::string_view code, std::initializer_list<Signal> because) { body(code, spans(because)); }
  void body(std::string_view code, const std::vector<Span>& evidence) {
    const domain::BodyInfo* info = domain::body(code);
    if (!info || evidence.empty() || evidence.front().empty() || already(code)) return;
    const std::string_view own = words::signpost(code);
    complaint_.signposts.push_back({std::string(code), std::string(info->label), std::string(own.empty() ? info->what : own),
                                    std::string(info->url), false, evidence});
  }

  void urgent(std::string_view code, std::initializer_list<Signal> because) {
    const words::HelpLine* line = words::help_line(code);
    const std::vector<Span> evidence = spans(because);
    if (!line || evidence.empty()) return;
    complaint_.signposts.push_back({std::string(line->code), std::string(line->label), std::string(line->why), std::string(line->url), true, evidence});
  }

 private:
  [[nodiscard]] std::vector<Span> spans(std::initializer_list<Signal> because) const {
    std::vector<Span> found;
    for (const Signal signal : because) {
      for (const Span span : signals_.spans(signal)) found.push_back(span);
    }
    return found;
  }
  [[nodiscard]] bool already(std::string_view code) const {
    return std::any_of(complaint_.signposts.begin(), complaint_.signposts.end(), [&](const Signpost& post) { return post.body == code; });
  }

  const Signals& signals_;
  Complaint& complaint_;
};

bool in_london(const Complaint& complaint) {
  const std::string& name = complaint.authority.value;
  return name.find("London") != std::string::npos || name.find("Westminster") != std::string::npos;
}

// No tribunal hears an appeal about a discretionary housing payment.
bool is_discretionary(const Draft& draft) {
  static const Pattern words(R"(\b(?:dhp|discretionary (?:housing )?(?:payments?|award|help|support|fund))\b)");
  return words.find(draft.clean, draft.whole()).has_value();
}

// Where a letter sends people, a draft names the body.
void add_named(const Draft& draft, Pointer& to) {
  struct Named {
    std::string_view body;
    Pattern pattern;
  };
  static const Named named[] = {{"send-tribunal", Pattern(R"(\bsend(?:ist| tribunal)\b)")},
                                {"magistrates-court", Pattern(R"(\bmagistrates\b)")},
                                {"planning-inspectorate", Pattern(R"(\binspectorate\b)")},
                                {"valuation-tribunal", Pattern(R"(\bvaluation tribunal)")},
                                {"high-court", Pattern(R"(\bjudicial review\b)")}};
  for (const auto& [body, pattern] : named) {
    std::vector<Span> spans;
    for (const Match& match : pattern.find_all(draft.clean, draft.whole())) spans.push_back(match.span);
    to.body(body, spans);
  }
}

}  // namespace

void add_signposts(const Draft& draft, const Signals& signals, Complaint& complaint) {
  Pointer to(signals, complaint);
  const auto has = [&](Signal signal) { return signals.has(signal); };
  const bool taxes = complaint.category.value.rfind("Benefits", 0) == 0;
  const bool adult = complaint.category.value.rfind("Adult", 0) == 0;

  to.urgent("emergency-child", {Signal::child_at_risk});
  to.urgent("emergency-adult", {Signal::adult_at_risk});
  to.urgent("homeless-tonight", {Signal::homeless_now});
  to.urgent("deadline", {Signal::deadline_near});

  const auto problem = [&](std::string_view code) { return to.status(code) == "problem"; };
  const auto topic = [&](std::string_view subcategory) { return complaint.subcategory.value == subcategory; };
  const auto wants = [&](std::string_view code) {
    const auto found = std::find_if(complaint.outcomes_sought.begin(), complaint.outcomes_sought.end(), [&](const WantedOutcome& each) { return each.code == code; });
    return found == complaint.outcomes_sought.end() ? std::vector<Span>{} : found->evidence;
  };
  const bool appeal = problem("tribunal-appeal");
  if (complaint.category.value == "Education" && (appeal || topic("Special educational needs"))) {
    to.body("send-tribunal", {Signal::ehc_decision});
    if (has(Signal::ehc_topic)) to.body("send-tribunal", {Signal::ehc_refused, Signal::appeal_told, Signal::tribunal_used, Signal::tribunal_named});
  }
  if (topic("Housing benefit and council tax benefit") && !is_discretionary(draft)) to.body("social-entitlement-tribunal", {complaint.subcategory.span});
  if (appeal) to.body("social-entitlement-tribunal", {Signal::benefit_decision});
  if (appeal || topic("Council tax")) to.body("valuation-tribunal", {Signal::council_tax_decision});
  const std::string_view adjudicator = in_london(complaint) ? "london-tribunals" : "traffic-penalty-tribunal";
  if (topic("Parking and other penalties")) {
    to.body(adjudicator, {Signal::penalty_charge});
    to.body(adjudicator, {complaint.subcategory.span});
  }
  if (appeal) to.body("first-tier-tribunal-property", {Signal::property_tribunal});
  if (problem("minister-appeal") || has(Signal::refusal)) to.body("planning-inspectorate", {Signal::own_planning, Signal::own_application});
  const bool court = problem("court-proceedings");
  if (has(Signal::family_dispute) || (court && !has(Signal::high_court))) {
    const bool capacity = has(Signal::capacity_court) || adult;
    to.body(capacity ? "court-of-protection" : taxes ? "magistrates-court" : "family-court",
            {Signal::court_report, Signal::court_decided, Signal::court_pending, Signal::family_dispute});
  }
  to.body("magistrates-court", {Signal::licence_refused});
  if (problem("court-remedy")) to.body("magistrates-court", {Signal::fine_unpaid, Signal::court_penalty});
  if (!wants("payment").empty()) to.body("county-court", {Signal::injury_or_damage, Signal::insurer, Signal::damages, Signal::ownership_claim});
  if (problem("court-remedy")) {
    to.body("county-court", {Signal::injury_or_damage, Signal::insurer, Signal::historic_abuse, Signal::homeless_review, Signal::claim_refused, Signal::right_to_buy, Signal::suitability_review, Signal::ownership_claim, Signal::damages, Signal::court_expected});
  }
  to.body("high-court", {Signal::high_court});
  to.body("police", {Signal::police_conduct});
  to.body("phso", {Signal::health_body});
  to.body("ico", {Signal::privacy, Signal::subject_access});
  if (has(Signal::record_refused)) to.body("ico", {Signal::record_wrong});
  if (!court) to.body("ico", wants("record-correction"));
  if (has(Signal::social_worker) || complaint.category.value == "Children's care services") to.body("social-work-england", {Signal::struck_off});
  if (has(Signal::social_worker)) to.body("social-work-england", wants("disciplinary-action"));
  if (problem("social-landlord") || topic("Managing council tenancies")) to.body("housing-ombudsman", {Signal::council_tenant, Signal::housing_association});
  if (problem("school-internal")) to.body("school-governing-body", {Signal::school_wish, Signal::school_complaint, Signal::school_conduct, Signal::absence_fine, Signal::exam_decision});
  if (!has(Signal::councillor_seen)) to.body("monitoring-officer", {Signal::councillor});
  add_named(draft, to);
}

}  // namespace faultline
