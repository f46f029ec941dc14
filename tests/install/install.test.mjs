// SPDX-License-Identifier: MIT
// The library installs, and a project of ten lines finds and links it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../support/engine.mjs';

test('a project finds the installed library and analyses a text with it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-install-'));
  const run = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    run('cmake', '--install', join(ROOT, 'build/native'), '--prefix', join(folder, 'prefix'));
    run('cmake', '-S', join(ROOT, 'tests/install/consumer'), '-B', join(folder, 'build'), '-G', 'Ninja', `-DCMAKE_PREFIX_PATH=${join(folder, 'prefix')}`);
    run('cmake', '--build', join(folder, 'build'));
    assert.equal(JSON.parse(run(join(folder, 'build/consumer'))).kind, 'complaint');
    assert.match(run(join(folder, 'prefix/bin/faultline'), 'help'), /analyse/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
