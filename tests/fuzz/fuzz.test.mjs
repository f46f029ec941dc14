// SPDX-License-Identifier: MIT
// Each fuzz target, a fixed number of runs from a fixed seed, over our own texts and over every input that once
// broke something (finds/TARGET-*). Long runs: scripts/fuzz.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../support/engine.mjs';
import { write_seeds } from './seeds.mjs';

const RUNS = { text: 3000, html: 3000, document: 1500, analysis: 60, index: 1500, query: 800, utf: 300, arguments: 20000, record: 1500 };
const FINDS = join(ROOT, 'tests/fuzz/finds');

for (const [target, runs] of Object.entries(RUNS)) {
  test(`${target}: ${runs} hostile inputs break no promise`, () => {
    const corpus = mkdtempSync(join(tmpdir(), 'faultline-fuzz-'));
    try {
      write_seeds(target, corpus);
      if (existsSync(FINDS)) {
        for (const name of readdirSync(FINDS).filter((each) => each.startsWith(`${target}-`))) copyFileSync(join(FINDS, name), join(corpus, name));
      }
      const { status, stderr } = spawnSync(join(ROOT, `build/fuzz/tests/fuzz/${target}_fuzz`),
        [`-runs=${runs}`, '-seed=1', '-max_len=8192', '-timeout=60', '-rss_limit_mb=3000', `-artifact_prefix=${corpus}/`, `-dict=${join(ROOT, 'tests/fuzz/ombudsman.dict')}`, corpus],
        { encoding: 'utf8', timeout: 240_000 });
      assert.equal(status, 0, stderr?.slice(-3000));
    } finally {
      rmSync(corpus, { recursive: true, force: true });
    }
  });
}
