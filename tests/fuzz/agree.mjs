// SPDX-License-Identifier: MIT
// Every input of a folder as a decision and as a draft, natively and in WebAssembly: the same bytes, twice, and JSON
// that the schema accepts. scripts/fuzz runs it over the corpus that a long run leaves: node tests/fuzz/agree.mjs FOLDER…

import Ajv from 'ajv/dist/2020.js';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTLINE, INDEX, ROOT, TODAY, ok_text, open_engine } from '../support/engine.mjs';

const AT_ONCE = 200;
const ajv = new Ajv({ allErrors: false, strict: true, strictRequired: false, allowUnionTypes: true });
const is_analysis = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'core/schema/analysis.schema.json'), 'utf8')));
const engine = await open_engine();
engine.load_index(readFileSync(INDEX));

const natively = (files, kind) => execFileSync(FAULTLINE, ['batch', '--from', '-', '--kind', kind, '--today', TODAY, '--offsets', 'utf16'],
  { input: files.join('\n'), maxBuffer: 1 << 30, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }).trimEnd().split('\n');

const files = process.argv.slice(2).flatMap((folder) => readdirSync(folder).sort().map((name) => join(folder, name)));
let compared = 0;
const wrong = [];
for (let at = 0; at < files.length; at += AT_ONCE) {
  const some = files.slice(at, at + AT_ONCE);
  for (const kind of ['decision', 'complaint']) {
    const lines = natively(some, kind);
    some.forEach((file, i) => {
      const native = lines[i].replace(`{"file":${JSON.stringify(file)},`, '{');
      const wasm = ok_text(engine.analyse(readFileSync(file), { kind, offsets: 'utf16' }));
      if (native !== wasm) wrong.push(`${file} as a ${kind}: native and WebAssembly differ`);
      if (!is_analysis(JSON.parse(wasm))) wrong.push(`${file} as a ${kind}: ${ajv.errorsText(is_analysis.errors)}`);
      compared += 1;
    });
  }
}
for (const line of wrong) console.error(line);
console.log(`${compared} analyses of ${files.length} inputs: ${wrong.length} differ or are not as the schema says`);
process.exitCode = wrong.length || !compared ? 1 : 0;
