// SPDX-License-Identifier: MIT
// Sizes that hurt: linear time, memory at most twelve times the input, a clear answer over the limit.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FAULTLINE } from '../support/engine.mjs';

const MB = 1 << 20;
const LIMIT = 60;  // seconds, on a busy machine; on an idle one each takes a few
const PROGRAM = 100 * MB;  // the program with its compiled rules and the index
const folder = mkdtempSync(join(tmpdir(), 'faultline-limits-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const random = (size) => {
  let state = 12345;
  return Buffer.from(Uint8Array.from({ length: size }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 24));
};
const LINE = 'The council did not reply to my letter for a long time.\n';
const INPUTS = {
  'ten megabytes of one repeated line': () => LINE.repeat(10 * MB / LINE.length),
  'one line of ten megabytes': () => 'council '.repeat(10 * MB / 8),
  '200,000 nested list marks': () => Array.from({ length: 200_000 }, (_, i) => `${' '.repeat(i % 40)}${'(a) - • 1. '[i % 11]}- mark`).join('\n'),
  'two megabytes of random bytes': () => random(2 * MB),
  'two megabytes of open HTML lists': () => '<ul><li>'.repeat(2 * MB / 8),
};

// How it ended, seconds, and the peak of its memory, looked at while it runs.
function run(content, kind) {
  const file = join(folder, 'input.txt');
  writeFileSync(file, content);
  const started = Date.now();
  const program = spawn(FAULTLINE, ['analyse', file, '--kind', kind, '--top', '0', '--today', '2026-01-15'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  let peak = 0;
  program.stderr.on('data', (chunk) => { stderr += chunk; });
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))?.[1] ?? 0));
    } catch {
      // It has just ended.
    }
  }, 20);
  return new Promise((done) => program.on('close', (status) => {
    clearInterval(watch);
    done({ status, stderr, peak, seconds: (Date.now() - started) / 1000, size: statSync(file).size });
  }));
}

for (const [name, make] of Object.entries(INPUTS)) {
  for (const kind of ['decision', 'complaint']) {
    test(`${name}, as a ${kind}, is answered in time and in bounded memory`, async () => {
      const { status, seconds, stderr, peak, size } = await run(make(), kind);
      assert.equal(status, 0, stderr);
      assert.ok(seconds < LIMIT, `${seconds} s`);
      assert.ok(peak < PROGRAM + 12 * size, `${(peak / MB).toFixed()} MB for ${(size / MB).toFixed(1)} MB`);
    });
  }
}

test('over the limit there is a message that says what to do, and nothing on standard output', () => {
  const file = join(folder, 'large.txt');
  writeFileSync(file, 'x'.repeat(20 * MB + 1));
  const { status, stdout, stderr } = spawnSync(FAULTLINE, ['analyse', file], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /limit is \d+/);
});
