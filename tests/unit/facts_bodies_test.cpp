// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "domain.h"
#include "facts_test_support.h"
#include "faultline/facts.h"
#include "pattern.h"
#include "rules/bodies.h"

using namespace faultline;
using namespace faultline::facts_test;

namespace {

std::string bodies(std::string_view words) {
  const Text text = read_text(words);
  std::string joined;
  for (const BodyMention& mention : find_bodies(text, whole(text))) {
    if (!joined.empty()) joined += ' ';
    joined += mention.code;
  }
  return joined;
}

}  // namespace

TEST_CASE("bodies are found under each of their names") {
  struct Row {
    std::string_view text, codes;
  };
  const std::vector<Row> rows = {
      {"complain to the Information Commissioner", "ico"},
      {"The Information Commissioner's Office (ICO) is the body; the ICO can act", "ico ico"},
      {"report it to Social Work England or to SWE", "social-work-england social-work-england"},
      {"The Housing Ombudsman is better placed", "housing-ombudsman"},
      {"the Parliamentary and Health Service Ombudsman (PHSO)", "phso phso"},
      {"We share this with the Office for Standards in Education, Children’s Services and Skills (Ofsted).", "ofsted"},
      {"the CQC and the Care Quality Commission", "cqc cqc"},
      {"We refer to it as the SEND Tribunal", "send-tribunal"},
      {"the SEN tribunal and SENDIST", "send-tribunal send-tribunal"},
      {"the First-tier Tribunal (Special Educational Needs and Disability)", "send-tribunal"},
      {"The Special Educational Needs and Disability Chamber of the First Tier Tribunal", "send-tribunal"},
      {"appeal to the Valuation Tribunal", "valuation-tribunal"},
      {"the Leasehold Valuation Tribunal", "first-tier-tribunal-property"},
      {"the First-tier Tribunal (Property Chamber)", "first-tier-tribunal-property"},
      {"the First-tier Tribunal (Social Entitlement Chamber)", "social-entitlement-tribunal"},
      {"the Social Entitlement Chamber", "social-entitlement-tribunal"},
      {"the First-tier Tribunal (Information Rights)", "information-tribunal"},
      {"London Tribunals, once PATAS", "london-tribunals london-tribunals"},
      {"the Traffic Penalty Tribunal", "traffic-penalty-tribunal"},
      {"appeal to a planning inspector of the Planning Inspectorate", "planning-inspectorate planning-inspectorate"},
      {"the magistrates’ court, the Magistrates Court and the magistrates' court", "magistrates-court magistrates-court magistrates-court"},
      {"the county court or the family court", "county-court family-court"},
      {"he can apply for judicial review in the High Court", "high-court high-court"},
      {"a matter for judicial review law", ""},
      {"the police and the IOPC", "police iopc"},
      {"the Independent Office for Police Conduct", "iopc"},
      {"the Police and Crime Panel under the Police Reform Act 2002", ""},
      {"the coroner’s court", "coroner"},
      {"the Department for Education (DfE)", "department-for-education"},
      {"the Council’s Monitoring Officer", "monitoring-officer"},
      {"CAFCASS and the Children and Family Court Advisory and Support Service", "cafcass cafcass"},
      {"the Children and Families Court Advisory Service", "cafcass"},
      {"the Child and Family Court Advisory & Support Service", "cafcass"},
      {"an independent appeal panel heard it", "independent-admission-appeal-panel"},
      {"the school admission appeal panel", "independent-admission-appeal-panel"},
      {"the governors and the governing body", "school-governing-body school-governing-body"},
      {"the Equality and Human Rights Commission", "equality-and-human-rights-commission"},
      {"the Financial Ombudsman Service", "financial-ombudsman"},
      {"the Court of Protection", "court-of-protection"},
      {"the Nursing and Midwifery Council and the GMC", "nmc gmc"},
      {"the Local Government and Social Care Ombudsman", ""},
      {"the Council’s policy team", ""},
      {"a social worker in England", ""},
      {"the tribunal", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(bodies(row.text) == row.codes);
  }
}

TEST_CASE("a short name counts where the rest of the text gives it a meaning") {
  const auto all = [](std::string_view words) {
    const Text text = read_text(words);
    std::string joined;
    for (const BodyMention& mention : find_facts(text, split(text)).bodies) {
      if (!joined.empty()) joined += ' ';
      joined += mention.code;
    }
    return joined;
  };
  CHECK(all("She asked for a place at a primary school.\n\nAn appeal panel refused it.") == "independent-admission-appeal-panel");
  CHECK(all("His bus pass was refused. The appeal panel refused it too.") == "");
}

TEST_CASE("every body of the taxonomy has a naming, and every naming a body") {
  for (const domain::BodyInfo& body : domain::bodies()) {
    CAPTURE(body.code);
    CHECK(std::any_of(body_namings().begin(), body_namings().end(), [&](const BodyNaming& row) { return row.code == body.code; }));
  }
  for (const BodyNaming& row : body_namings()) {
    CAPTURE(row.id);
    CHECK((row.code.empty() || domain::body(row.code) != nullptr));
  }
}

TEST_CASE("every naming of a body compiles, matches its example and not its near miss") {
  for (const BodyNaming& row : body_namings()) {
    CAPTURE(row.id);
    const Pattern pattern(row.pattern, Pattern::Case::exact);
    CHECK(pattern.valid());
    CHECK(pattern.matches(row.example));
    CHECK_FALSE(pattern.matches(row.near_miss));
    CHECK(bodies(row.example).find(row.code) != std::string::npos);
  }
}
