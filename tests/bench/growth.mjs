// SPDX-License-Identifier: MIT
// From 1 kB to 10 MB: the exponent of the time should stay near 1. A text is read as a decision up to 2 MB of
// passages by the rules (kMaxRuleBytes), as a complaint up to 512 kB (kMaxComplaintBytes), with a warning: the
// exponent is fitted up to that limit, and over all sizes.

import { exponent, native, print, quick, save, text_file, wasm } from './measure.mjs';
import { complaint_of, decision_of } from './texts.mjs';

const SIZES = [1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7].filter((bytes) => !quick || bytes <= 1e6);
const LIMITS = { decision: 2 << 20, complaint: 512 << 10 };
const result = {};
const rows = SIZES.map((size) => ({ bytes: size }));
for (const [kind, text_of] of [['decision', decision_of], ['complaint', complaint_of]]) {
  const files = SIZES.map((size) => text_file(`${kind}-${size}`, text_of(size)));
  for (const [build, measured] of [['native', native(kind, 0.3, files)], ['wasm', await wasm(kind, 0.3, files)]]) {
    const points = measured.map(({ bytes, least_ms }) => [bytes, least_ms]);
    const name = `${kind}_${build}`;
    points.forEach(([, ms], i) => { rows[i][`${name}_ms`] = ms; });
    result[name] = { points, exponent_to_limit: exponent(points.filter(([bytes]) => bytes >= 3e3 && bytes <= LIMITS[kind])), exponent_all: exponent(points) };
  }
}
save('growth', result);
print('Growth with the text (best of the runs, ms)', rows);
print('Fitted exponents (1 is linear)', Object.entries(result).map(([what, { exponent_to_limit, exponent_all }]) => ({ what, from_3_kb_to_the_reading_limit: exponent_to_limit, all_sizes: exponent_all })));
