// SPDX-License-Identifier: MIT
#include "faultline/facts.h"
namespace faultline {
std::vector<BodyMention> find_bodies(const Text&, Span) { return {}; }
}
