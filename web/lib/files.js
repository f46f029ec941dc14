// SPDX-License-Identifier: MIT
// Files to text. The readers for PDF and Word are loaded when the first such file is opened, from the same site.
//
//   await file_text(file)     // the text, or throws FileProblem with a code: large, scanned, unreadable, password, reader

import { html_body, html_text } from './html_text.js';

const largest_word_file = 100_000_000;  // bytes unpacked; a report of 500 pages with pictures has a tenth

export class FileProblem extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

// Where the readers are: beside the page, or where readers_from(name → address or promise of it) says.
let vendor = (name) => new URL(`../vendor/${name}`, import.meta.url).href;
export const readers_from = (address) => { vendor = address; };

export async function file_text(file) {
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => { throw new FileProblem('unreadable'); }));
  const starts = (...codes) => codes.every((code, i) => bytes[i] === code);
  if (starts(0x25, 0x50, 0x44, 0x46)) return pdf_text(bytes);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return docx_text(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new FileProblem('unreadable');
  const text = decode(bytes);
  if (/\0/.test(text.slice(0, 4096))) throw new FileProblem('unreadable');
  const is_html = /\.(html?|xhtml)$/i.test(file.name ?? '') || /^\s*(<!doctype html|<html)/i.test(text.slice(0, 500));
  return is_html ? html_text(html_body(text)) : text;
}

// UTF-8 unless the bytes say otherwise; old files of Windows are read as such.
export function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function pdf_text(bytes) {
  const pdf = await import(await vendor('pdf.mjs')).catch(() => { throw new FileProblem('reader'); });
  pdf.GlobalWorkerOptions.workerSrc ||= await vendor('pdf.worker.mjs');
  const loading = pdf.getDocument({ data: bytes, isEvalSupported: false, useWorkerFetch: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  const pages = [];
  try {
    const opened = await loading.promise;
    for (let number = 1; number <= opened.numPages; number += 1) {
      const { items } = await (await opened.getPage(number)).getTextContent();
      pages.push(pdf_lines(items));
    }
  } catch (problem) {
    throw new FileProblem(problem?.name === 'PasswordException' ? 'password' : 'unreadable');
  } finally {
    loading.destroy?.();
  }
  const text = pages.join('\n\n');
  if (text.replace(/\s/g, '').length < 20) throw new FileProblem('scanned');
  return text;
}

// Lines as they stand on the page; a wider gap than usual between two lines is a paragraph's end.
export function pdf_lines(items) {
  let out = '';
  let last = null;
  for (const { str, hasEOL, transform, height } of items) {
    const y = transform?.[5];
    const size = height || last?.size || 0;
    if (last && y != null && last.y != null && str && Math.abs(last.y - y) > 1.7 * (size || 12) && !out.endsWith('\n\n')) out = `${out.replace(/\n$/, '')}\n\n`;
    out += str;
    if (hasEOL && !out.endsWith('\n')) out += '\n';
    if (str) last = { y, size };
  }
  return out.trim();
}

// What a zip says that it unpacks to, in bytes, from the directory at its end (PKWARE's APPNOTE, 4.3.12); 0 where it
// has none. A small file can hold gigabytes of nothing.
export function unpacked_size(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return 0;
  let size = 0;
  for (let at = view.getUint32(end + 16, true); at + 46 <= end && view.getUint32(at, true) === 0x02014b50;) {
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

async function docx_text(bytes) {
  if (unpacked_size(bytes) > largest_word_file) throw new FileProblem('large');
  if (!globalThis.mammoth) await import(await vendor('mammoth.browser.min.js')).catch(() => { throw new FileProblem('reader'); });
  const reader = globalThis.mammoth;
  if (!reader) throw new FileProblem('reader');
  const { value } = await reader.convertToHtml({ arrayBuffer: bytes.buffer }, { convertImage: reader.images.imgElement(async () => ({ src: '' })) })
    .catch(() => { throw new FileProblem('unreadable'); });
  return html_text(html_body(value));
}
