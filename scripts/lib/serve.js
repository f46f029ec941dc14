// SPDX-License-Identifier: MIT
// A static server for trying dist/ and for the tests: the MIME types that browsers insist on, and the strict
// content security policy that the page promises to run under. It listens on this machine only.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const STRICT_CSP = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'",
  "worker-src 'self'", "img-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
].join('; ');

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8', '.json': 'application/json', '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain; charset=utf-8',
  '.idx': 'application/octet-stream', '.d.ts': 'text/plain; charset=utf-8',
};

function file_for(root, url) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  let file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return null;
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  return existsSync(file) ? file : null;
}

// Starts serving `folder`; resolves with { address, close }. `headers` are sent with every answer.
export function serve(folder, { port = 0, headers = { 'Content-Security-Policy': STRICT_CSP } } = {}) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    let file = null;
    try {
      file = file_for(root, request.url);
    } catch {
      // A path that does not decode is a file that is not there.
    }
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': statSync(file).size,
      'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => ready({
      address: `http://127.0.0.1:${server.address().port}/`,
      close: () => new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections?.();
      }),
    }));
  });
}

async function main(args) {
  const usage = () => {
    console.error('usage: scripts/serve [--port N] [FOLDER]');
    process.exit(2);
  };
  const options = {};
  let folder = 'dist';
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '--port') {
      options.port = Number(args[i += 1]);
      if (!Number.isInteger(options.port) || options.port < 0 || options.port > 65535) usage();
    } else if (args[i].startsWith('-')) usage();
    else folder = args[i];
  }
  if (!existsSync(folder)) {
    console.error(`error: there is no ${folder}; scripts/run builds it.`);
    process.exit(1);
  }
  try {
    const { address } = await serve(folder, options);
    console.log(`faultline is at ${address} (stop with Ctrl+C)`);
  } catch (error) {
    console.error(`error: ${error.code === 'EADDRINUSE' ? `port ${options.port} is in use; choose another with --port N` : error.message}`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
