// SPDX-License-Identifier: MIT
// styles/sheet.js: the styles of the element as one module. A sheet made by script needs no request, no policy
// for styles, and nothing of a bundler; it is shared by all elements of a page.

import { transformSync } from 'esbuild';
import { join } from 'node:path';
import { read_text, write } from './files.js';

const SHEETS = ['tokens', 'base', 'input', 'results', 'embed'];

export function make_element_styles(web, out) {
  const css = SHEETS.map((name) => read_text(join(web, 'styles', `${name}.css`))).join('\n');
  const { code } = transformSync(css, { loader: 'css', minify: true, charset: 'utf8', legalComments: 'none' });
  write(join(out, 'styles/sheet.js'), `export const styles = ${JSON.stringify(code)};\n`);
}
