// SPDX-License-Identifier: MIT
#include "domain.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace faultline;

namespace {

const domain::Authority* named(std::string_view name) {
  for (const domain::Authority& authority : domain::authorities()) {
    if (authority.name == name) return &authority;
  }
  return nullptr;
}

bool has_stem(const domain::Authority& authority, std::string_view key, bool ambiguous) {
  return std::any_of(authority.stems.begin(), authority.stems.end(),
                     [&](const domain::AliasStem& stem) { return stem.key == key && stem.ambiguous == ambiguous; });
}

}  // namespace

TEST_CASE("every authority of the table is built in, with its stems") {
  CHECK(domain::authorities().size() > 450);
  for (const domain::Authority& authority : domain::authorities()) {
    const std::string name(authority.name);
    CAPTURE(name);
    CHECK(!authority.type.empty());
    CHECK(!authority.stems.empty());
    for (const domain::AliasStem& stem : authority.stems) CHECK(!stem.key.empty());
  }
}

TEST_CASE("an alias is kept as the stem that the kind words are added to") {
  REQUIRE(named("Cambridgeshire County Council"));
  CHECK(has_stem(*named("Cambridgeshire County Council"), "cambs", false));
  REQUIRE(named("Eastbourne Borough Council"));
  CHECK(has_stem(*named("Eastbourne Borough Council"), "eastbourne", true));
  REQUIRE(named("London Borough of Redbridge"));
  CHECK(has_stem(*named("London Borough of Redbridge"), "redbridge", false));
}

TEST_CASE("an authority that is gone names its last year and its successor") {
  REQUIRE(named("Dorset County Council"));
  CHECK(named("Dorset County Council")->until == 2019);
  CHECK(named("Dorset County Council")->successor == "Dorset Council");
}

TEST_CASE("a body or a ground is found by its code and an unknown code is none") {
  REQUIRE(domain::body("ico"));
  CHECK(domain::body("ico")->url == "https://ico.org.uk");
  CHECK(domain::body("unheard-of") == nullptr);
  REQUIRE(domain::ground("late"));
  CHECK(domain::ground("late")->stage == "jurisdiction");
  CHECK(domain::ground("late")->statutes == "LGA 1974 s26B; LGA 1974 s34D");
  CHECK(domain::ground("") == nullptr);
}

TEST_CASE("outcomes, findings and remedies are those of the taxonomy") {
  CHECK(domain::outcomes().size() == 4);
  CHECK(domain::findings().size() == 4);
  CHECK(domain::remedies().size() == 12);
  CHECK(domain::grounds().size() == 27);
}
