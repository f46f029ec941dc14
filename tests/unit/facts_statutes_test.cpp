// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "facts_test_support.h"
#include "faultline/facts.h"
#include "pattern.h"
#include "rules/statutes.h"

using namespace faultline;
using namespace faultline::facts_test;

namespace {

std::string cited(std::string_view words, SectionKind zone = SectionKind::powers) {
  const Text text = read_text(words);
  std::string joined;
  for (const Statute& statute : find_statutes(text, split(text, zone))) {
    if (!joined.empty()) joined += "; ";
    joined += statute.canonical;
    CHECK(!text.slice(statute.span).empty());
  }
  return joined;
}

struct Row {
  std::string_view text;
  std::string_view citations;
};

void check(const std::vector<Row>& rows, SectionKind zone = SectionKind::powers) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(cited(row.text, zone) == row.citations);
  }
}

}  // namespace

TEST_CASE("the Ombudsman's own Act is cited in every form that decisions print") {
  check({
      {"(Local Government Act 1974, section 24A(6), as amended)", "LGA 1974 s24A(6)"},
      {"(Local Government Act 1974, sections 26B and 34D, as amended)", "LGA 1974 s26B; LGA 1974 s34D"},
      {"(Local Government Act 1974, section 24A(6), as amended, section 34(B))", "LGA 1974 s24A(6); LGA 1974 s34B"},
      {"(Local Government Act 1974, section 30(1B) and 34H(i), as amended)", "LGA 1974 s30(1B); LGA 1974 s34H(i)"},
      {"(Local Government Act 1974, section 26D and 34E, as amended)", "LGA 1974 s26D; LGA 1974 s34E"},
      {"(Local Government Act 1974, sections 26(1), 26A(1) and 34(3), as amended)", "LGA 1974 s26(1); LGA 1974 s26A(1); LGA 1974 s34(3)"},
      {"(Local Government Act 1974, section 26(6)(a), as amended)", "LGA 1974 s26(6)(a)"},
      {"(Local Government Act 1974, section 26(6)(a) and (c), as amended)", "LGA 1974 s26(6)(a); LGA 1974 s26(6)(c)"},
      {"(Local Government Act 1974, section 24A(6) and (7))", "LGA 1974 s24A(6); LGA 1974 s24A(7)"},
      {"(Local Government Act 1974, section 24A(6), as amended, section 34B(8), as amended)", "LGA 1974 s24A(6); LGA 1974 s34B(8)"},
      {"(Local Government Act 1974, s.26(1))", "LGA 1974 s26(1)"},
      {"(Local Government Act 1974, s26(5) and s34B(6))", "LGA 1974 s26(5); LGA 1974 s34B(6)"},
      {"(Local Government Act 1974, ss 25 & 34A)", "LGA 1974 s25; LGA 1974 s34A"},
      {"(Local Government Act 1974 section 33ZA, as amended)", "LGA 1974 s33ZA"},
      {"(Local Government Act 1974, section 26(5), section 34(B)6)", "LGA 1974 s26(5); LGA 1974 s34B(6)"},
      {"(Local Government Act 1974, section 34(b))", "LGA 1974 s34B"},
      {"(Local Government Act 1974, section 24a(6))", "LGA 1974 s24A(6)"},
      {"(Local Government Act 1974, section 26 (6) (a))", "LGA 1974 s26(6)(a)"},
      {"(section 26A or 34C, Local Government Act 1974)", "LGA 1974 s26A; LGA 1974 s34C"},
      {"section 34(3) of the Local Government Act 1974 stops us", "LGA 1974 s34(3)"},
      {"Section 26(7) of the 1974 Local Government Act", "LGA 1974 s26(7)"},
      {"(Local Government Act, 1974, section 26B)", "LGA 1974 s26B"},
      {"s26(6)(a) of the Local Government Act prevents us", "LGA 1974 s26(6)(a)"},
      {"under LGA 1974, section 26B", "LGA 1974 s26B"},
      {"The Local Government Act 1974 sets out our powers", "LGA 1974"},
      {"We may decide not to start an investigation. (section 34B(8))", "LGA 1974 s34B(8)"},
      {"(Local Government Act 1974, section 34H(4), as amended", "LGA 1974 s34H(4)"},
      {"(Local Government Act 1974, section 26B, 12 months)", "LGA 1974 s26B"},
      {"(Local Government Act 1974, sections 34 B, 34C and 34 H(3 and 4) as amended)", "LGA 1974 s34B; LGA 1974 s34C; LGA 1974 s34H(3); LGA 1974 s34H(4)"},
      {"(Local Government Act 1974, paragraph 5A schedule 5, as amended)", "LGA 1974 Sch 5 para 5A"},
      {"The Local Government Act 1974 limits us. (Local Government Act 1974, section 26B)", "LGA 1974 s26B"},
  });
}

TEST_CASE("schedules carry their paragraphs, paired where both are alternatives") {
  check({
      {"(Local Government Act 1974, Schedule 5, paragraph 5(b), as amended)", "LGA 1974 Sch 5 para 5(b)"},
      {"(Local Government Act 1974, Schedule 5/5A, paragraph 1/3, as amended)", "LGA 1974 Sch 5 para 1; LGA 1974 Sch 5A para 3"},
      {"(Local Government Act 1974, Schedule 5, paragraphs 1 and 2)", "LGA 1974 Sch 5 para 1; LGA 1974 Sch 5 para 2"},
      {"(Local Government Act 1974, Schedule 5.5)", "LGA 1974 Sch 5 para 5"},
      {"(Local Government Act 1974, Schedule 5, Section 26, paragraph 2)", "LGA 1974 Sch 5 para 2"},
      {"paragraph 4 of Schedule 5 to the Local Government Act 1974", "LGA 1974 Sch 5 para 4"},
      {"(Local Government Act 1974, Schedule 5, paragraph 5B)", "LGA 1974 Sch 5 para 5B"},
      {"(Local Government Act 1974, Schedule 5, paragraph 5b)", "LGA 1974 Sch 5 para 5(b)"},
      {"(Local Government Act 1974, Sch 5 para 3)", "LGA 1974 Sch 5 para 3"},
      {"(Local Government Act 1974, section 26(8) and Schedule 5, paragraph 1)", "LGA 1974 s26(8); LGA 1974 Sch 5 para 1"},
      {"Part III of the Local Government Act 1974", "LGA 1974 Part III"},
      {"section 26 of Part III of the Local Government Act 1974", "LGA 1974 s26"},
      {"Part 3A of the Local Government Act 1974", "LGA 1974 Part 3A"},
  });
}

TEST_CASE("other Acts are cited before or after the provision") {
  check({
      {"Section 47 of the Children Act 1989", "Children Act 1989 s47"},
      {"(Children Act 1989, section 47)", "Children Act 1989 s47"},
      {"sections 17 and 47 of the Children Act 1989", "Children Act 1989 s17; Children Act 1989 s47"},
      {"(Care Act 2014, sections 9 and 10)", "Care Act 2014 s9; Care Act 2014 s10"},
      {"The Care Act 2014 (section 14 and 17) provides a framework", "Care Act 2014 s14; Care Act 2014 s17"},
      {"(section 117 Mental Health Act 1983)", "Mental Health Act 1983 s117"},
      {"(Section 19, Education Act 1996; section 42, Children and Families Act 2014)", "Education Act 1996 s19; Children and Families Act 2014 s42"},
      {"the Children Act 1989, section 20 and the Housing Act 1996, sections 188 and 193(2)",
       "Children Act 1989 s20; Housing Act 1996 s188; Housing Act 1996 s193(2)"},
      {"(Health Service Commissioners Act 1993, section 3(1) and Local Government Act 1974, sections 26(1) and 26A(1))",
       "Health Service Commissioners Act 1993 s3(1); LGA 1974 s26(1); LGA 1974 s26A(1)"},
      {"(Local Government Act 1974 section 33ZA, as amended, and Health Service Commissioners Act 1993, section 18ZA)",
       "LGA 1974 s33ZA; Health Service Commissioners Act 1993 s18ZA"},
      {"duties under Section 19 of the Education Act", "Education Act 1996 s19"},
      {"the Care Act 2014 and section 117 of the Mental Health Act 1983", "Care Act 2014; Mental Health Act 1983 s117"},
      {"(Highways Act 1980, s.41)", "Highways Act 1980 s41"},
      {"(Health Service Commissioners Act 1993, section 4(1b))", "Health Service Commissioners Act 1993 s4(1)(b)"},
      {"Section 17 of the Childrens Act 1989", "Children Act 1989 s17"},
      {"her Care Act assessment and her section 117 aftercare", "Care Act 2014; Mental Health Act 1983 s117"},
      {"a section 7 report for the court", "Children Act 1989 s7"},
      {"(Homelessness Code of Guidance, paragraphs 11.3-4)", "Homelessness Code of Guidance para 11.3"},
      {"the National Planning Policy Framework (NPPF), paragraph 130", "National Planning Policy Framework para 130"},
      {"the Town and Country Planning (General Permitted Development) Order 2015", "Town and Country Planning (General Permitted Development) (England) Order 2015"},
      {"Article 8 of the European Convention on Human Rights", "European Convention on Human Rights art 8"},
      {"Article 16 of the UK GDPR", "UK GDPR art 16"},
      {"(Housing Act 1996, Part VII)", "Housing Act 1996 Part VII"},
      {"the Housing Acts 1985 and 1996", "Housing Act 1985; Housing Act 1996"},
      {"Under the Equality Act, councils must make adjustments", "Equality Act 2010"},
      {"the Data Protection Acts", ""},
      {"Part 8 of the Anti-social Behaviour Act 2003", "Anti-social Behaviour Act 2003 Part 8"},
      {"the Anti-social Behaviour, Crime and Policing Act 2014", "Anti-social Behaviour, Crime and Policing Act 2014"},
      {"the Housing Grants, Construction and Regeneration Act 1996, section 24", "Housing Grants, Construction and Regeneration Act 1996 s24"},
      {"the Town & Country Planning Act 1990", "Town and Country Planning Act 1990"},
      {"under the care act 2014", "Care Act 2014"},
  });
}

TEST_CASE("regulations, orders and titles in no table are read by their form") {
  check({
      {"the Children Act 1989 Representations Procedure (England) Regulations 2006",
       "Children Act 1989 Representations Procedure (England) Regulations 2006"},
      {"regulation 12 of the Special Educational Needs and Disability Regulations 2014", "Special Educational Needs and Disability Regulations 2014 reg 12"},
      {"(SEND Regulations 2014, regulation 4)", "Special Educational Needs and Disability Regulations 2014 reg 4"},
      {"the Care and Support (Charging and Assessment of Resources) Regulations 2014", "Care and Support (Charging and Assessment of Resources) Regulations 2014"},
      {"The Town and Country Planning (General Permitted Development) (England) Order 2015 (as amended) allows it",
       "Town and Country Planning (General Permitted Development) (England) Order 2015"},
      {"the Homelessness (Suitability of Accommodation) (England) Order 2012, article 3", "Homelessness (Suitability of Accommodation) (England) Order 2012 art 3"},
      {"the Made Up (Wales and England) Regulations 2031 apply", "Made Up (Wales and England) Regulations 2031"},
      {"under the Dangerous Kettles Act 1987, section 2", "Dangerous Kettles Act 1987 s2"},
      {"The Social Care Act 2014 is not a real one", "Social Care Act 2014"},
      {"a Special Guardianship Order 2019 was made", ""},
      {"a Traffic Regulation Order 2015", ""},
      {"the Children’s Homes (England) Regulations 2015", "Children’s Homes (England) Regulations 2015"},
  });
}

TEST_CASE("statutory guidance is cited by name, a common phrase only where the text gives it standing") {
  check({
      {"The statutory guidance, Getting the Best from Complaints, says", "Getting the Best from Complaints"},
      {"the guidance ‘Getting the Best from Complaints’", "Getting the Best from Complaints"},
      {"This is set out in the 2006 guidance Getting the Best from Complaints.", "Getting the Best from Complaints"},
      {"He went to the Alternative Provision team", ""},
      {"It set out to get the best from complaints", ""},
      {"the SEND Code of Practice says", "SEND Code of Practice"},
      {"The Special educational needs and disability code of practice: 0 to 25 years (‘the Code’)", "SEND Code of Practice"},
      {"(Care and Support Statutory Guidance, paragraph 6.13)", "Care and Support Statutory Guidance para 6.13"},
      {"paragraph 15.4 of the Homelessness Code of Guidance", "Homelessness Code of Guidance para 15.4"},
      {"(Homelessness Code of Guidance, paragraphs 18.30 and 18.32)", "Homelessness Code of Guidance para 18.30; Homelessness Code of Guidance para 18.32"},
      {"the Working Together to Safeguard Children statutory guidance", "Working Together to Safeguard Children"},
      {"The School Admissions Code 2021", "School Admissions Code"},
      {"The School Admission Appeals Code", "School Admission Appeals Code"},
      {"he had no alternative provision", ""},
      {"I considered the Ombudsman’s Assessment Code.", ""},
      {"our Guidance on Remedies", ""},
  });
}

TEST_CASE("short forms defined in the text point to their instrument and are no citations of their own") {
  check({
      {"The Care Act 2014 (the Act) sets duties.\n\nSection 42 of the Act applies.", "Care Act 2014; Care Act 2014 s42"},
      {"The Housing Act 1996 says so. Section 184 of the 1996 Act requires a letter.", "Housing Act 1996; Housing Act 1996 s184"},
      {"The Special Educational Needs and Disability Regulations 2014 (‘the Regulations’) apply. Regulation 4 of the Regulations sets the time.",
       "Special Educational Needs and Disability Regulations 2014; Special Educational Needs and Disability Regulations 2014 reg 4"},
      {"The Chronically Sick and Disabled Persons Act 1970 (CSDPA) applies. Under section 2 of the CSDPA it must.",
       "Chronically Sick and Disabled Persons Act 1970; Chronically Sick and Disabled Persons Act 1970 s2"},
      {"The Homelessness Code of Guidance (the Code) applies. Paragraph 9.14 of the Code is clear.", "Homelessness Code of Guidance; Homelessness Code of Guidance para 9.14"},
  });
}

TEST_CASE("a provision without an Act takes it from its paragraph, from before, or from common usage") {
  check(
      {
          {"The Children Act 1989 says what councils must do. They make enquiries (section 47).", "Children Act 1989; Children Act 1989 s47"},
          {"Section 47 of the Children Act 1989 applies.\n\nIt held a section 47 meeting.", "Children Act 1989 s47; Children Act 1989 s47"},
          {"It began section 47 enquiries.", "Children Act 1989 s47"},
          {"It did not consider its section 19 duty.", "Education Act 1996 s19"},
          {"She was entitled to section 117 aftercare.", "Mental Health Act 1983 s117"},
          {"Section 3 of the form asks for dates.", ""},
          {"She filled in section 5.", ""},
          {"the plan’s section F and section I", ""},
          {"as explained in paragraph 3", ""},
          {"Mr S 12 days later called again", ""},
          {"He waited at part 2 of the queue", ""},
          {"a rule 7 days old", ""},
          {"article 3 in the local paper", ""},
          {"R (on the application of Smith) v Anytown Council [2023] EWCA Civ 207", ""},
      },
      SectionKind::findings);
}

TEST_CASE("each citation has the words it was read from") {
  const Text text = read_text("see (Local Government Act 1974, sections 26B and 34D, as amended)");
  const auto found = find_statutes(text, split(text));
  REQUIRE(found.size() == 2);
  CHECK(text.slice(found[0].span) == "Local Government Act 1974, sections 26B");
  CHECK(text.slice(found[1].span) == "34D");
  CHECK(picture(text.clean(), {found[0].span, found[1].span}) ==
        "     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^");
}

TEST_CASE("a known citation has its place on legislation.gov.uk") {
  const auto url = [](std::string_view words) {
    const Text text = read_text(words);
    const auto found = find_statutes(text, split(text));
    return found.empty() ? std::string() : found[0].url;
  };
  CHECK(url("(Local Government Act 1974, section 24A(6))") == "https://www.legislation.gov.uk/ukpga/1974/7/section/24A");
  CHECK(url("(Local Government Act 1974, Schedule 5, paragraph 1)") == "https://www.legislation.gov.uk/ukpga/1974/7/schedule/5/paragraph/1");
  CHECK(url("Article 16 of the UK GDPR") == "https://www.legislation.gov.uk/eur/2016/679/article/16");
  CHECK(url("the SEND Code of Practice") == "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25");
  CHECK(url("the Dangerous Kettles Act 1987").empty());
}

TEST_CASE("every naming of an instrument compiles, matches its example and not its near miss") {
  for (const InstrumentNaming& row : namings()) {
    CAPTURE(row.id);
    const Pattern pattern(row.pattern, Pattern::Case::exact);
    CHECK(pattern.valid());
    CHECK(pattern.matches(row.example));
    CHECK_FALSE(pattern.matches(row.near_miss));
    const std::string_view canonical = row.title == "Local Government Act 1974" ? std::string_view("LGA 1974") : row.title;
    CHECK(cited(row.example).find(canonical) != std::string::npos);
  }
  for (const TermOfArt& row : terms_of_art()) {
    CAPTURE(row.example);
    CHECK(cited(row.example, SectionKind::findings) == std::string(row.title) + " s" + std::string(row.provision));
    CHECK(cited(row.near_miss, SectionKind::findings).empty());
  }
}
