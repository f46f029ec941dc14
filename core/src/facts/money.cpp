// SPDX-License-Identifier: MIT
#include "faultline/facts.h"
namespace faultline {
std::vector<Money> find_money(const Text&, Span) { return {}; }
}
