// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "faultline/complaint.h"

using namespace faultline;

namespace {

std::string authority_of(const std::string& draft, const std::string& today = "2025-06-02") {
  return read_complaint(read_text(draft), {today}).authority.value;
}

}  // namespace

TEST_CASE("a draft names its authority in many ways") {
  struct Row {
    std::string draft, expected;
  };
  const Row rows[] = {
      {"I am writing about Kirklees Metropolitan Borough Council.", "Kirklees Metropolitan Borough Council"},
      {"i asked kirklees for a sitter and they said no", "Kirklees Metropolitan Borough Council"},
      {"LEICESTERSHIRE SOCIAL SERVICES HAVE RUINED MY FAMILY", "Leicestershire County Council"},
      {"Portsmouth's EHE team wrote again.", "Portsmouth City Council"},
      {"Subject: my gate, East Sussex CC", "East Sussex County Council"},
      {"We fostered for Devon for ten years.", "Devon County Council"},
      {"my social worker at hull city council", "Kingston Upon Hull City Council"},
      {"Notts County Council fined us twice.", "Nottinghamshire County Council"},
      {"W FOREST, CHILDREN WITH DISABILITIES TEAM: my son is 12", "London Borough of Waltham Forest"},
      {"LB Brent will not move us.", "London Borough of Brent"},
      {"The Royal Borough of Kensington and Chelsea lost my form.", "Royal Borough of Kensington & Chelsea"},
      {"BCP Council missed my bins.", "Bournemouth, Christchurch and Poole Council"},
      {"stoke on trent council put us in a hotel", "Stoke-on-Trent City Council"},
      {"The city council runs the cemetery in Preston where Dad lies.", "Preston City Council"},
      {"Transport for London took my badge.", "Transport for London"},
      {"I rang Reading Council about the noise.", "Reading Borough Council"},
      {"Brum city council put us in a hotel.", "Birmingham City Council"},
      {"Newcastle council lost my form.", "Newcastle upon Tyne City Council"},
      {"Brakcnell Forest say it is for the school.", "Bracknell Forest Council"},
      {"Heerfordshire social services took my kids.", "Herefordshire Council"},
      {"I rent in Worksop and the council will not mend the roof.", "Bassetlaw District Council"},
      {"Our school in Skipton cut his EHC plan hours and the council lets it.", "North Yorkshire Council"},
      {"St Helens council want £300 council tax", "St Helens Metropolitan Borough Council"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.draft);
    CHECK(authority_of(row.draft) == row.expected);
  }
}

TEST_CASE("a word that only looks like an authority names none") {
  for (const char* draft : {"", "I was reading the letter when I fell.", "They live in Kent Road.", "Mr Kent from the school rang me.",
                            "She plays rugby on Sundays.", "The council never answered.", "He was in Leicester Royal Infirmary.",
                            "My hart sank when I saw it.", "Lincoln Avenue is full of holes."}) {
    CAPTURE(draft);
    CHECK(authority_of(draft) == "");
  }
}

TEST_CASE("a town names no council where one is named, nor does a slip") {
  CHECK(authority_of("Kirklees council will not grit our road to Todmorden.") == "Kirklees Metropolitan Borough Council");
  CHECK(authority_of("Leeds council put a firm from Manchster on my roof.") == "Leeds City Council");
}

TEST_CASE("the matter tells the county from the district where both are named as places") {
  CHECK(authority_of("We live in Lewes, East Sussex. My son's EHC plan is late. The council ignores us.") == "East Sussex County Council");
  CHECK(authority_of("Crawley refused my housing register application, I am in West Sussex") == "Crawley Borough Council");
}

TEST_CASE("a council that is gone is meant by drafts of its time and its successor by later ones") {
  CHECK(authority_of("Dorset social services took my son.", "2018-02-01") == "Dorset County Council");
  CHECK(authority_of("Dorset social services took my son.", "2024-02-01") == "Dorset Council");
}

TEST_CASE("a care provider is named as written where no council is") {
  CHECK(authority_of("My mum was in Oakfield Court Care Home. The care home let her fall twice.") == "Oakfield Court Care Home");
}

TEST_CASE("the authority's span is where it is named") {
  const std::string draft = "Dear Sir, I complain of Enfield council.";
  const Complaint complaint = read_complaint(read_text(draft), {});
  CHECK(draft.substr(complaint.authority.span.begin, complaint.authority.span.size()) == "Enfield council");
}
