// SPDX-License-Identifier: MIT
// Made by core/cmake/learn_moments.mjs from our drafts. Do not edit.
#pragma once

#include <string_view>

namespace faultline::rules {

struct MomentWeight {
  std::string_view sign;
  int hundredths;
};

inline constexpr MomentWeight kMomentWeights[] = {
    {"about", 89},
    {"acted", 14},
    {"after", -6},
    {"after complaint", -84},
    {"age 0", -46},
    {"age 13", -12},
    {"age 2", 8},
    {"age 20", -24},
    {"age 36", -13},
    {"age 5", 59},
    {"age 84", -42},
    {"asked first", -123},
    {"at", -71},
    {"before", 50},
    {"between", 56},
    {"by", 64},
    {"by contact", -18},
    {"by final reply", -36},
    {"complained", -42},
    {"complaint", -49},
    {"complaint 1", 39},
    {"complaint 13", 13},
    {"complaint 25", 5},
    {"complaint 4", 70},
    {"dated", 46},
    {"day", 25},
    {"during", 94},
    {"from", 11},
    {"in", -35},
    {"is 1st", 24},
    {"is 2nd", 21},
    {"is 3rd", -3},
    {"is last", -21},
    {"is later", -76},
    {"knowledge", 91},
    {"letter", 13},
    {"life", -2},
    {"life year", -137},
    {"month", 20},
    {"no lead", -31},
    {"of", -6},
    {"of contact", -35},
    {"on", 33},
    {"promise", -10},
    {"refused", 18},
    {"relative", 1},
    {"request", -5},
    {"said nothing", -1},
    {"season", -51},
    {"since", 40},
    {"starts", 50},
    {"stopped", 39},
    {"till", 66},
    {"to", -133},
    {"told", 31},
    {"told 1st", 57},
    {"told 2nd", 3},
    {"told 3rd", -37},
    {"told last", -26},
    {"told later", -63},
    {"until", -16},
    {"wish", 83},
    {"with complaint", -39},
    {"year", -79},
};

}  // namespace faultline::rules
