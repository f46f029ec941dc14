// SPDX-License-Identifier: MIT
// Each fuzz target, a fixed number of runs from a fixed seed, over our own texts: a regression check. Long runs
// are done by hand (CMakeLists.txt says how).

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../support/engine.mjs';

const TARGETS = { text: { runs: 3000, max_len: 8192 }, analysis: { runs: 60, max_len: 8192 }, index: { runs: 1500, max_len: 512 }, record: { runs: 1500, max_len: 4096 } };

function seeds_of(target, folder) {
  if (target === 'record') {
    readFileSync(join(ROOT, 'web/precedents/decisions.jsonl'), 'utf8').split('\n').slice(0, 20)
      .forEach((line, i) => writeFileSync(join(folder, `record-${i}`), line));
  } else if (target !== 'index') {
    cpSync(join(ROOT, 'web/examples'), folder, { recursive: true });
  }
}

for (const [target, { runs, max_len }] of Object.entries(TARGETS)) {
  test(`${target}: ${runs} hostile inputs break no promise`, () => {
    const corpus = mkdtempSync(join(tmpdir(), 'faultline-fuzz-'));
    try {
      seeds_of(target, corpus);
      const { status, stderr } = spawnSync(join(ROOT, `build/fuzz/tests/fuzz/${target}_fuzz`),
        [`-runs=${runs}`, '-seed=1', `-max_len=${max_len}`, '-timeout=60', '-rss_limit_mb=3000', `-artifact_prefix=${corpus}/`, `-dict=${join(ROOT, 'tests/fuzz/ombudsman.dict')}`, corpus],
        { encoding: 'utf8', timeout: 240_000 });
      assert.equal(status, 0, stderr?.slice(-3000));
    } finally {
      rmSync(corpus, { recursive: true, force: true });
    }
  });
}
