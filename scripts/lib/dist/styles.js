// SPDX-License-Identifier: MIT
// The styles as they are shipped: one file for the page, so that it is drawn after one answer, and for the element
// a module: a sheet made by script needs no request, no policy for styles and nothing of a bundler, and all
// elements of a page share it.

import { build } from 'esbuild';
import { join, resolve } from 'node:path';
import { minified, read_text, write } from './files.js';

const STYLE_LINK = /[ \t]*<link rel="stylesheet" href="([^"]+)"(?: media="([^"]+)")?>\n?/g;
const ELEMENT = ['tokens', 'base', 'input', 'results', 'embed'];

// { css, html(put): the page with `put` where its style sheets were linked }
export async function page_styles(web, page) {
  const links = [...page.matchAll(STYLE_LINK)];
  if (!links.length) throw new Error('web/index.html links no style sheet');
  const contents = links.map(([, href, media]) => `@import "./${href}"${media ? ` ${media}` : ''};\n`).join('');
  const { outputFiles } = await build({ stdin: { contents, loader: 'css', resolveDir: resolve(web) }, bundle: true, write: false, minify: true, charset: 'utf8', legalComments: 'none', logLevel: 'error' });
  let first = true;
  const html = (put) => page.replace(STYLE_LINK, () => {
    const words = first ? put : '';
    first = false;
    return words;
  });
  return { css: outputFiles[0].text.trim(), html };
}

export function make_element_styles(web, out) {
  const css = ELEMENT.map((name) => read_text(join(web, 'styles', `${name}.css`))).join('\n');
  write(join(out, 'styles/sheet.js'), `export const styles = ${JSON.stringify(minified(css, 'css'))};\n`);
}
