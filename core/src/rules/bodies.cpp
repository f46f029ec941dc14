// SPDX-License-Identifier: MIT
#include "rules/bodies.h"

namespace faultline {
namespace {

// clang-format off
constexpr BodyNaming kBodies[] = {
  {"ico", "ico", R"((?i:\bInformation Commission(?:er)?(?:s|'s|s')?(?: Office)?(?: \(?ICO\)?)?)|\bICO\b)",
   "The Information Commissioner’s Office (ICO) looks at it.", "The commissioner of the service gave information."},
  {"social-work-england", "social-work-england", R"((?i:\bSocial Work England\b)|\bSWE\b)",
   "She can report it to Social Work England.", "Social work in England has changed."},
  {"housing-ombudsman", "housing-ombudsman", R"((?i:\bHousing Ombudsman(?:'s)?(?: (?:Service|Scheme))?\b))",
   "The Housing Ombudsman Service deals with it.", "The Ombudsman looked at her housing."},
  {"phso", "phso", R"((?i:\b(?:Parliamentary (?:and|&) )?Health Service(?:s)? Ombudsman\b|\bParliamentary Ombudsman\b|\bParliamentary (?:and|&) Health Ombudsman\b|\bHealth Ombudsman\b)|\bPHSO\b)",
   "He went to the Parliamentary and Health Service Ombudsman.", "The health service wrote to the Ombudsman."},
  {"ofsted", "ofsted", R"((?i:\bOfsted\b|\bOffice for Standards in Education(?:,? Children's Services (?:and|&) Skills)?(?: \(Ofsted\))?))",
   "We share decisions with the Office for Standards in Education, Children’s Services and Skills (Ofsted).", "The office has standards."},
  {"cqc", "cqc", R"((?i:\bCare Quality Commission(?:'s)?(?: \(CQC\))?)|\bCQC\b)",
   "The Care Quality Commission (CQC) inspected it.", "The quality of care was poor."},
  {"send-tribunal", "send-tribunal", R"((?i:\bSEND? (?:First[- ]tier )?Tribunal\b|\bSENDIST\b|\bSpecial Educational Needs (?:and|&) Disabilit(?:y|ies) (?:First[- ]tier )?(?:Tribunal|Chamber)(?: of the First[- ]tier Tribunal)?\b|\bFirst[- ]tier Tribunal,? \(?(?:for )?(?:SEND?\b|Special Educational Needs(?: (?:and|&|or) Disabilit(?:y|ies))?|Health, Education (?:and|&) Social Care)(?: Chamber)?\)?))",
   "The First-tier Tribunal (Special Educational Needs and Disability) decides appeals.", "The SEND team replied."},
  {"valuation-tribunal", "valuation-tribunal", R"((?i:\bValuation Tribunals?(?: for England| Service)?\b)|\bVTE\b)",
   "She can appeal to the Valuation Tribunal for England.", "It made a valuation of the house."},
  {"social-entitlement-tribunal", "social-entitlement-tribunal", R"((?i:\b(?:First[- ]tier Tribunal,? \(?)?Social Entitlement(?: Chamber)?\)?|\b(?:First[- ]tier Tribunal,? \(?)?Social Security (?:and|&) Child Support\)?(?: Tribunal)?|\b(?:housing |social security )?benefits? (?:appeals? )?tribunal\b))",
   "An appeal goes to the First-tier Tribunal (Social Entitlement Chamber).", "She had an entitlement to benefits."},
  {"traffic-penalty-tribunal", "traffic-penalty-tribunal", R"((?i:\bTraffic Penalty Tribunal\b|\bNational Parking Adjudication Service\b)|\bTPT\b)",
   "Drivers can appeal to the Traffic Penalty Tribunal.", "The traffic penalty was paid."},
  {"london-tribunals", "london-tribunals", R"((?i:\bLondon Tribunals?\b|\bParking (?:and|&) Traffic Appeals Service\b|\bEnvironment (?:and|&) Traffic Adjudicators?\b)|\bPATAS\b)",
   "Appeals went to London Tribunals.", "A London borough replied."},
  {"planning-inspectorate", "planning-inspectorate", R"((?i:\bPlanning Inspect(?:orate|ors?)(?:'s)?\b)|\bPINS\b)",
   "The Planning Inspectorate decides such appeals.", "The planning officer inspected the site."},
  {"family-court", "family-court", R"((?i:\bFamily (?:Proceedings )?Courts?(?:'s)?\b|\bFamily Division\b))",
   "He applied to the family court.", "The family went to court."},
  {"county-court", "county-court", R"((?i:\bCounty Courts?(?:'s)?\b))", "She made a claim in the county court.", "The county council went to court."},
  {"magistrates-court", "magistrates-court", R"((?i:\bmagistrates?'?s?'? courts?\b|\bmagistrates\b))",
   "The magistrates’ court made a liability order.", "She called it a magisterial letter."},
  {"high-court", "high-court", R"((?i:\bHigh Court\b|\bAdministrative Court\b|\b(?:apply|applied|applying|claim|bring|brought|seek|sought|application|proceedings|challenge it) (?:to (?:the )?courts? )?(?:for |by (?:way of )?)?(?:an? )?judicial review\b))",
   "He could apply for judicial review.", "The judge gave a review of the file."},
  {"coroner", "coroner", R"((?i:\bcoroner(?:s|'s|s')?(?: court)?\b))", "The coroner held an inquest.", "He stood in the corner."},
  {"police", "police", R"((?i:\bpolice\b))", "She reported it to the police.", "The policy was clear."},
  {"not-police", "", R"((?i:\bpolice (?:and crime (?:panel|commissioner|plan)|reform act|reform and social responsibility act|and criminal evidence act|check)\w*))",
   "the Police and Crime Panel", "the police called"},
  {"iopc", "iopc", R"((?i:\bIndependent Office (?:for|of) Police Conduct(?: \(IOPC\))?|\bIndependent Police Complaints Commission\b)|\bIOPC\b|\bIPCC\b)",
   "He may go to the Independent Office for Police Conduct.", "The police conducted a search."},
  {"department-for-education", "department-for-education", R"((?i:\bDepartment (?:for|of) Education(?:'s)?(?: \(DfE\))?|\bSecretary of State for Education\b)|\bDfE\b|\bDFE\b)",
   "The Department for Education deals with academies.", "The education department replied."},
  {"monitoring-officer", "monitoring-officer", R"((?i:\bmonitoring officer(?:'s)?\b))", "The monitoring officer considered the conduct.", "An officer was monitoring the site."},
  {"cafcass", "cafcass", R"((?i:\bcafcass\b|\bChild(?:ren)?(?:'s)? (?:and|&) Famil(?:y|ies)(?:')?(?:'s)? Courts? Advisory(?: (?:and|&))?(?: Support)? Service\b))",
   "The Children and Families Court Advisory Service wrote a report.", "The children and the family went to court."},
  {"admission-appeal-panel", "independent-admission-appeal-panel", R"((?i:\b(?:independent )?(?:school )?admissions? (?:appeals? )?panels?\b|\bindependent (?:school )?appeals? panels?\b|\bschool appeals? panels?\b))",
   "The independent admission appeal panel heard her case.", "The panel on the wall was for admission."},
  {"governing-body", "school-governing-body", R"((?i:\bgoverning (?:body|bodies|board)(?:'s)?\b|\bboards? of governors\b|\bchair of governors\b|\bschool(?:'s)? governors\b|\bgovernors\b))",
   "She may complain to the school’s governing body.", "The body was governed by rules."},
  {"ehrc", "equality-and-human-rights-commission", R"((?i:\bEqualit(?:y|ies) (?:and|&) Human Rights Commission(?: \(EHRC\))?)|\bEHRC\b)",
   "The Equality and Human Rights Commission gives advice.", "Equality and human rights matter."},
  {"financial-ombudsman", "financial-ombudsman", R"((?i:\bFinancial Ombudsman(?: Service)?(?: \(FOS\))?)|\bFOS\b)",
   "The Financial Ombudsman Service looks at insurers.", "The Ombudsman asked for financial details."},
  {"court-of-protection", "court-of-protection", R"((?i:\bCourt of Protection\b))", "The Court of Protection appointed a deputy.", "The court gave protection."},
  {"nmc", "nmc", R"((?i:\bNursing (?:and|&) Midwifery Council(?: \(NMC\))?)|\bNMC\b)", "A nurse can be reported to the Nursing and Midwifery Council.", "The council employs nursing staff."},
  {"gmc", "gmc", R"((?i:\bGeneral Medical Council(?: \(GMC\))?)|\bGMC\b)", "The General Medical Council regulates doctors.", "The council holds general medical records."},
  {"property-tribunal", "first-tier-tribunal-property", R"((?i:\b(?:First[- ]tier Tribunal,? \(?)?Property Chamber\)?(?: of the First[- ]tier Tribunal)?|\bFirst[- ]tier Tribunal,? \(Property\)|\b(?:Residential )?Property Tribunal(?: Service)?\b|\bLeasehold Valuation Tribunal\b))",
   "The First-tier Tribunal (Property Chamber) decides service charges.", "The property was in a chamber of rock."},
  {"information-tribunal", "information-tribunal", R"((?i:\bInformation (?:Rights )?Tribunal\b|\bFirst[- ]tier Tribunal,? \(?(?:General Regulatory Chamber\)? \(?)?Information Rights\)?))",
   "An appeal goes to the First-tier Tribunal (Information Rights).", "The tribunal asked for information."},
};
// clang-format on

}  // namespace

std::span<const BodyNaming> body_namings() { return unpacked<kBodies>(); }

}  // namespace faultline
