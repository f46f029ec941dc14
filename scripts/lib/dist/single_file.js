// SPDX-License-Identifier: MIT
// dist/faultline.html: the whole application in one file that works from a double-click. Its script is one
// bundle, its worker a blob that carries the engine; the policy in its head names each by hash. What the script
// needs besides lies in the page, packed: worker and engine, index, examples, the readers for PDF and Word.

import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { VENDOR, csp_hash, files_below, read_text, write } from './files.js';
import { page_styles } from './styles.js';

const bundle_options = { bundle: true, format: 'iife', write: false, minify: true, charset: 'utf8', legalComments: 'none', logLevel: 'error' };

async function bundle(options) {
  return (await build({ ...bundle_options, ...options })).outputFiles[0].text.trim();
}

// Replaces the glue by one that brings its own bytes.
function engine_inside(wasm) {
  return {
    name: 'engine-inside',
    setup(plugin) {
      plugin.onResolve({ filter: /\/faultline\.js$/ }, () => ({ path: 'engine', namespace: 'inside' }));
      plugin.onLoad({ filter: /.*/, namespace: 'inside' }, () => ({
        resolveDir: resolve(wasm),
        contents: `
          import create_engine from ${JSON.stringify(resolve(wasm, 'glue'))};
          const base64 = ${JSON.stringify(readFileSync(join(wasm, 'faultline.wasm')).toString('base64'))};
          export default () => create_engine({ wasmBinary: Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)) });`,
      }));
      plugin.onResolve({ filter: /\/glue$/ }, () => ({ path: resolve(wasm, 'faultline.js') }));
    },
  };
}

const packed = (bytes) => gzipSync(bytes, { level: 9 }).toString('base64');

const in_script = (text) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

export async function make_single_file({ web, wasm, index }, out) {
  const worker = await bundle({ entryPoints: [join(web, 'engine/worker.js')], plugins: [engine_inside(wasm)], define: { 'import.meta.url': '"file:///"' } });
  const examples = Object.fromEntries(files_below(web)
    .filter((file) => file.startsWith('examples/'))
    .map((file) => [file.replace(/^examples\/|\.txt$/g, ''), read_text(join(web, file))]));
  const script = in_script(await bundle({
    stdin: { contents: read_text('scripts/lib/dist/single_entry.js'), resolveDir: resolve(web) },
    format: 'esm',
    define: { 'import.meta.url': 'document.baseURI' },
  }));
  const { css: style, html: with_style } = await page_styles(web, read_text(join(web, 'index.html')));

  const policy = ["default-src 'none'", `script-src ${csp_hash(script)} 'wasm-unsafe-eval' blob:`, `style-src ${csp_hash(style)}`,
    'worker-src blob:', 'img-src data:', "base-uri 'none'", "form-action 'none'"].join('; ');
  const data = [
    ['worker', worker],
    ['index', readFileSync(index)],
    ['examples', JSON.stringify(examples)],
    ...Object.entries(VENDOR).filter(([, from]) => existsSync(from)).map(([to, from]) => [to, readFileSync(from)]),
  ].map(([id, content]) => `<script type="text/plain" id="${id}">${packed(content)}</script>`).join('\n');

  const once = (html, pattern, replacement) => {
    if (!pattern.test(html)) throw new Error(`web/index.html has no ${pattern}`);
    return html.replace(pattern, () => replacement);
  };
  let html = with_style(`<style>${style}</style>\n`);
  html = once(html, /<meta http-equiv="Content-Security-Policy"[^>]*>/i, `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  html = html.replace(/[ \t]*<script type="module"[^>]*><\/script>\n?/gi, '');
  html = html.replace(/[ \t]*<link rel="(manifest|icon|modulepreload|preload|apple-touch-icon)"[^>]*>\n?/gi, '');
  html = once(html, /<\/body>/i, `${data}\n<script type="module">${script}</script>\n</body>`);
  write(out, html);
}
