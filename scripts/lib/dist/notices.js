// SPDX-License-Identifier: MIT
// What others wrote and we ship: their licences (THIRD-PARTY-NOTICES) and the bill of materials (CycloneDX).
// The texts are read from the packages that the build used.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { project_version, read_text, write } from './files.js';

const lock = () => JSON.parse(read_text('package-lock.json')).packages;
const npm_version = (name) => lock()[`node_modules/${name}`]?.version;
const debian_version = (name) => {
  try {
    return execFileSync('dpkg-query', ['-W', '-f=${Version}', name], { encoding: 'utf8' });
  } catch {
    return null;
  }
};

const COMPONENTS = [
  { name: 're2', what: 'RE2, in the engine', licence: 'BSD-3-Clause', version: () => `vendored in npm re2 ${npm_version('re2')}`,
    purl: () => `pkg:npm/re2@${npm_version('re2')}`, text: 'node_modules/re2/vendor/LICENSE' },
  { name: 'nlohmann-json', what: 'JSON for Modern C++, in the engine', licence: 'MIT', version: () => debian_version('nlohmann-json3-dev'),
    purl: () => `pkg:deb/debian/nlohmann-json3-dev@${debian_version('nlohmann-json3-dev')}`, text: '/usr/share/doc/nlohmann-json3-dev/copyright' },
  { name: 'emscripten', what: 'Emscripten run-time, with musl, libc++ and compiler-rt, in the engine', licence: 'MIT AND (Apache-2.0 WITH LLVM-exception)',
    version: () => debian_version('emscripten'), purl: () => `pkg:deb/debian/emscripten@${debian_version('emscripten')}`,
    text: '/usr/share/doc/emscripten/copyright' },
  { name: 'pdfjs-dist', what: 'PDF.js, fetched only when a PDF is opened', licence: 'Apache-2.0', npm: true, text: 'node_modules/pdfjs-dist/LICENSE' },
  { name: 'mammoth', what: 'Mammoth, fetched only when a Word file is opened', licence: 'BSD-2-Clause', npm: true, text: 'node_modules/mammoth/LICENSE' },
].map((component) => component.npm
  ? { ...component, version: () => npm_version(component.name), purl: () => `pkg:npm/${component.name}@${npm_version(component.name)}` }
  : component);

const shipped = () => COMPONENTS.filter(({ version, text }) => version() && existsSync(text));

export function make_notices(out) {
  const parts = shipped().map(({ name, what, licence, version, text }) =>
    `${'='.repeat(78)}\n${name} ${version()}: ${what}\nLicence: ${licence}\n\n${readFileSync(text, 'utf8').trim()}\n`);
  write(out, `faultline is under the MIT licence (LICENSE). The digest of decisions in precedents.idx is under CC BY 4.0;
it states facts of decisions published by the Local Government and Social Care Ombudsman
(© Commission for Local Administration in England), whom we acknowledge and are not affiliated with.
It also contains the work of others:

${parts.join('\n')}`);
}

export function make_sbom(out) {
  const components = shipped().map(({ name, licence, version, purl }) => ({
    type: 'library', name, version: version(), purl: purl(), licenses: [{ expression: licence }],
  }));
  write(out, `${JSON.stringify({
    bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
    metadata: { component: { type: 'application', name: 'faultline', version: project_version(), licenses: [{ expression: 'MIT' }] } },
    components,
  }, null, 1)}\n`);
}
