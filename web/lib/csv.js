// SPDX-License-Identifier: MIT
// CSV as spreadsheets read it (RFC 4180: quotes doubled, CRLF, a BOM so that Excel takes it for UTF-8). A cell that
// a spreadsheet would run as a formula is put behind an apostrophe.
//
//   csv([['a', 'b'], ['1', 'say "x"']])  // '\uFEFFa,b\r\n1,"say ""x"""\r\n'

function cell(value) {
  let text = value == null ? '' : String(value);
  if (typeof value === 'string' && /^[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csv = (rows) => `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
