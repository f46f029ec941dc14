// SPDX-License-Identifier: MIT
#include "faultline/facts.h"
namespace faultline {
std::vector<Person> find_people(const Text&, const std::vector<Passage>&) { return {}; }
}
