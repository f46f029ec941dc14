// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "facts_test_support.h"
#include "faultline/facts.h"

using namespace faultline;
using namespace faultline::facts_test;

namespace {

// "Mr X*" is the complainant.
std::string people(std::string_view words) {
  const Text text = read_text(words);
  std::string joined;
  for (const Person& person : find_people(text, split(text, SectionKind::complaint))) {
    if (!joined.empty()) joined += "; ";
    joined += person.name;
    if (person.is_complainant) joined += '*';
  }
  return joined;
}

std::string warned(std::string_view words) {
  const Text text = read_text(words);
  auto passages = split(text, SectionKind::complaint);
  for (std::size_t i = 1; i < passages.size(); ++i) passages[i].zone = SectionKind::events;
  std::string joined;
  for (const Warning& warning : pseudonym_warnings(text, find_people(text, passages), passages)) {
    CHECK(warning.code == "pseudonym-mismatch");
    if (!joined.empty()) joined += "; ";
    joined += text.slice(warning.span);
  }
  return joined;
}

}  // namespace

TEST_CASE("the complainant is the one the statement introduces, else the one who complains first") {
  struct Row {
    std::string_view text, people;
  };
  const std::vector<Row> rows = {
      {"The complainant, whom I shall call Mr X, says so.", "Mr X*"},
      {"The complainant, who I have called Mr C, says so.", "Mr C*"},
      {"The complainant, Miss X, complains about Mr Z.", "Miss X*; Mr Z"},
      {"The complainant, who I refer to as Mrs D, says so.", "Mrs D*"},
      {"The complainant, whom I shall refer to as Ms Y, says so.", "Ms Y*"},
      {"The complainant (Mrs B) says Mr E hit her.", "Mrs B*; Mr E"},
      {"The complainant (whom I shall call Mrs B) says so.", "Mrs B*"},
      {"The complainant, who is referred to as Mr T, says so.", "Mr T*"},
      {"I have called the complainant Miss C.", "Miss C*"},
      {"I refer to the complainant as Mr K.", "Mr K*"},
      {"Ms A (as I shall call the complainant) complains about her mother Mrs X.", "Ms A*; Mrs X"},
      {"The complainants, Mr and Mrs B, complain about Mr Y.", "Mr and Mrs B*; Mr Y"},
      {"Mr and Mrs X complain about a fence.", "Mr and Mrs X*"},
      {"Mr & Mrs X’s complaint is about a fence.", "Mr and Mrs X*"},
      {"Mr X complained a social worker lied to Ms Z.", "Mr X*; Ms Z"},
      {"Mrs Y’s daughter, Mrs X, complains for her.", "Mrs Y; Mrs X*"},
      {"Mr. X complains.", "Mr X*"},
      {"Dr P says the fence is high.", "Dr P*"},
      {"A woman, Ms Q, was moved.", "Ms Q*"},
      {"The complainant, B, is a care leaver.", "B*"},
      {"Mr Smith lives here.", ""},
      {"The Council wrote to him.", ""},
      {"Mrs XYZ wrote.", ""},
      {"Miss B's son was out of school. Miss B complains of that.", "Miss B*"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(people(row.text) == row.people);
  }
}

TEST_CASE("a person has every mention, without the possessive ending") {
  const Text text = read_text("Mr X complains. The Council lost Mr X’s letter.");
  const auto found = find_people(text, split(text, SectionKind::complaint));
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].mentions.size() == 2);
  CHECK(picture(text.clean(), found[0].mentions) == "^^^^                             ^^^^");
}

TEST_CASE("a complainant who is a letter alone stands where the statement introduces it") {
  const Text text = read_text("The complainant, whom I call B, is a care leaver.");
  const auto found = find_people(text, split(text, SectionKind::complaint));
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].mentions.size() == 1);
  CHECK(text.slice(found[0].mentions[0]) == "B");
}

TEST_CASE("a pseudonym that slips warns, one that is introduced does not") {
  struct Row {
    std::string_view text, warned;
  };
  const std::vector<Row> rows = {
      {"The complainant, whom I call Mr K, says his former wife was told nothing. Mr K says his sons were upset. Mr K wants an apology.\n\n"
       "Mr D is separated from his former wife, Ms F. They share the care of the boys.",
       "Mr D"},
      {"Mr K complains about a fence. Mr K says it is high. Mr K wants it cut.\n\nIn May 2021, Mr D complained to the Council. It replied to Mr K.", "Mr D"},
      {"Mrs L complains about her tenancy. Mrs L says it was lost. Mrs L is upset.\n\nMiss N’s complaint was answered in June.", "Miss N"},
      {"Mr K complains about a fence. Mr K says it is high. Mr K wants it cut.\n\nHis neighbour, Mr D, built it. Mr K complained.", ""},
      {"Mr K complains about a fence. Mr K says it is high. Mr K wants it cut.\n\nMr D, another neighbour, complained as well.", ""},
      {"Mr K complains about a fence. Mr K says it is high. Mr K wants it cut.\n\nMr D is a planning officer who saw his house.", ""},
      {"Mr K complains about a fence. Mr K says it is high. Mr K wants it cut.\n\nMs D complained to the Council.", ""},
      {"Mr K complains about a fence. Mr K says it is high. Mr K wants it cut.\n\nMr D wrote a report on the site.", ""},
      {"Mr K complains about a fence. Mr K says it is high. Mr K wants it cut.\n\nMr D complained in May. Mr D complained again in June.", ""},
      {"Mr and Mrs K complain. Mr and Mrs K say so. Mr and Mrs K are upset.\n\nMr K complained in May.", ""},
      {"Mr K complains about his mother, Mrs D. Mr K says so. Mr K is upset.\n\nMr D complained in May.", ""},
      {"Mr K complains.\n\nMr D complained in May.", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(warned(row.text) == row.warned);
  }
}
