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
    {"about", 91},
    {"acted", 13},
    {"after", -6},
    {"after complaint", -86},
    {"age 0", -46},
    {"age 13", -11},
    {"age 2", 8},
    {"age 20", -23},
    {"age 36", -14},
    {"age 5", 60},
    {"age 84", -47},
    {"asked first", -123},
    {"at", -70},
    {"before", 50},
    {"between", 56},
    {"by", 71},
    {"by contact", -17},
    {"by final reply", -36},
    {"complained", -42},
    {"complaint", -50},
    {"complaint 1", 38},
    {"complaint 13", 14},
    {"complaint 25", 7},
    {"complaint 4", 70},
    {"dated", 46},
    {"day", 26},
    {"during", 94},
    {"from", 14},
    {"in", -36},
    {"is 1st", 24},
    {"is 2nd", 21},
    {"is 3rd", -3},
    {"is last", -21},
    {"is later", -74},
    {"knowledge", 89},
    {"letter", 13},
    {"life", -7},
    {"life year", -126},
    {"month", 20},
    {"no lead", -31},
    {"of", -7},
    {"of contact", -35},
    {"on", 33},
    {"promise", -10},
    {"refused", 18},
    {"relative", 2},
    {"request", -5},
    {"said nothing", -3},
    {"season", -50},
    {"since", 37},
    {"starts", 50},
    {"stopped", 39},
    {"then", 87},
    {"till", 63},
    {"to", -132},
    {"told", 31},
    {"told 1st", 56},
    {"told 2nd", 3},
    {"told 3rd", -37},
    {"told last", -27},
    {"told later", -62},
    {"until", -19},
    {"wish", 83},
    {"with complaint", -39},
    {"year", -82},
};

}  // namespace faultline::rules
