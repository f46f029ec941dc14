// SPDX-License-Identifier: MIT
// One decision and one complaint of about 10 kB: cold and warm, natively and in WebAssembly.

import { native, print, quick, save, text_file, wasm } from './measure.mjs';
import { complaint_of, decision_of } from './texts.mjs';

const seconds = quick ? 0.5 : 3;
const rows = [];
for (const [kind, text_of] of [['decision', decision_of], ['complaint', complaint_of]]) {
  const files = [text_file(`${kind}-10k`, text_of(10_000))];
  const builds = { native: native(kind, seconds, files)[0], wasm: (await wasm(kind, seconds, files))[0] };
  for (const [build, { bytes, start_ms, first_ms, least_ms, median_ms, runs }] of Object.entries(builds)) {
    rows.push({ kind, build, bytes, runs, start_ms: start_ms ?? 0, first_ms, median_ms, least_ms,
      us_per_10_kb: (1e7 * least_ms) / bytes, mb_per_s: bytes / least_ms / 1000, times_native: least_ms / builds.native.least_ms });
  }
}
save('throughput', { rows });
print('Analysis of about 10 kB (best of the runs; `start_ms` compiles the WebAssembly, `first_ms` compiles the rules)', rows);
