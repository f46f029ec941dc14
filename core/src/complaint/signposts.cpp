// SPDX-License-Identifier: MIT
#include "complaint/signposts.h"

#include <algorithm>
#include <initializer_list>

#include "domain.h"
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

  void body(std::string_view code, std::initializer_list<Signal> because) {
    const domain::BodyInfo* info = domain::body(code);
    const std::vector<Span> evidence = spans(because);
    if (!info || evidence.empty() || already(code)) return;
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

}  // namespace

void add_signposts(const Draft&, const Signals& signals, Complaint& complaint) {
  Pointer to(signals, complaint);
  const auto has = [&](Signal signal) { return signals.has(signal); };
  const bool adult = complaint.category.value.rfind("Adult", 0) == 0;

  to.urgent("emergency-child", {Signal::child_at_risk});
  to.urgent("emergency-adult", {Signal::adult_at_risk});
  to.urgent("homeless-tonight", {Signal::homeless_now});
  to.urgent("deadline", {Signal::deadline_near});

  to.body("send-tribunal", {Signal::ehc_decision});
  if (has(Signal::ehc_topic)) to.body("send-tribunal", {Signal::ehc_refused, Signal::appeal_told});
  if (to.status("tribunal-appeal") == "problem") to.body("first-tier-tribunal-property", {Signal::property_tribunal});
  to.body("social-entitlement-tribunal", {Signal::benefit_decision});
  to.body("valuation-tribunal", {Signal::council_tax_decision});
  to.body(in_london(complaint) ? "london-tribunals" : "traffic-penalty-tribunal", {Signal::penalty_charge});
  if (to.status("minister-appeal") == "problem") to.body("planning-inspectorate", {Signal::own_planning, Signal::own_application});
  if ((to.status("court-proceedings") == "problem" && !has(Signal::high_court)) || has(Signal::family_dispute)) {
    const bool capacity = has(Signal::capacity_court) || adult;
    to.body(capacity ? "court-of-protection" : "family-court", {Signal::court_report, Signal::court_decided, Signal::court_pending, Signal::family_dispute});
  }
  if (to.status("court-remedy") == "problem") {
    to.body("county-court", {Signal::injury_or_damage, Signal::insurer, Signal::historic_abuse, Signal::homeless_review, Signal::claim_refused, Signal::right_to_buy, Signal::suitability_review});
    to.body("magistrates-court", {Signal::fine_unpaid, Signal::court_penalty, Signal::licence_refused});
  }
  to.body("high-court", {Signal::high_court});
  if (has(Signal::historic_abuse)) to.body("police", {Signal::historic_abuse});
  to.body("police", {Signal::police_conduct});
  to.body("phso", {Signal::health_body});
  to.body("ico", {Signal::privacy, Signal::subject_access});
  if (complaint.category.value != "Education") to.body("ico", {Signal::record_wrong});
  if (has(Signal::social_worker)) to.body("social-work-england", {Signal::struck_off});
  if (has(Signal::council_tenant) || to.status("social-landlord") == "problem" || (has(Signal::housing_association) && has(Signal::home_repair))) {
    to.body("housing-ombudsman", {Signal::council_tenant, Signal::housing_association});
  }
  to.body("school-governing-body", {Signal::school_wish});
  if (has(Signal::head_decides)) to.body("school-governing-body", {Signal::absence_fine});
  if (!has(Signal::councillor_seen)) to.body("monitoring-officer", {Signal::councillor});
}

}  // namespace faultline
