// SPDX-License-Identifier: MIT
// Hostile inputs, the same each time: { how: 'paste' | 'drop', name, text?, html?, bytes?, file? }.
// Whatever runs of them sets window.ran, and whatever loads asks for /leak.

import { deflateRawSync } from 'node:zlib';

let state = 1999;
const random = (below) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor((state / 2 ** 32) * below); };
const pick = (list) => list[random(list.length)];
const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));

const RUN = 'window.ran=1;fetch("/leak");alert(1)';
const MARKUP = [
  `<script>${RUN}</script>`, `<img src=x onerror='${RUN}'>`, `<svg onload='${RUN}'><animate onbegin='${RUN}' attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`, '<link rel=stylesheet href=/leak.css>', '<style>@import "/leak.css";*{background:url(/leak.png)}</style>',
  '<meta http-equiv=refresh content="0;url=/leak">', '<base href="https://example.invalid/">', `<form action=/leak><button autofocus onfocus='${RUN}'>a</button></form>`,
  `<details open ontoggle='${RUN}'>`, `<math><a xlink:href="javascript:${RUN}">m</a></math>`, `<template><script>${RUN}</script></template>`,
  `<video src=/leak.mp4 onerror='${RUN}' autoplay>`, `<object data="data:text/html,<script>${RUN}</script>">`, `<embed src=/leak.swf>`,
  `--><script>${RUN}</script><!--`, `"><script>${RUN}</script>`, `</textarea><script>${RUN}</script>`, `</title></style><script>${RUN}</script>`,
  `<fl-source onclick='${RUN}'></fl-source>`, `<faultline-analyser index-url="/leak.idx"></faultline-analyser>`, `<body onload='${RUN}'>`,
  `<a href="javascript:${RUN}">Read more</a>`, `<marquee onstart='${RUN}'>`, `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
];
const URLS = [`javascript:${RUN}`, `JaVaScRiPt:${RUN}`, `java\tscript:${RUN}`, `data:text/html,<script>${RUN}</script>`, 'vbscript:msgbox(1)', 'file:///etc/passwd', '//example.invalid/leak', 'https://example.invalid/leak'];
const INVISIBLE = ['\u202e', '\u202d', '\u2066', '\u2069', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u061c', '\u0000', '\u0007', '\u001b[31m', '\u2028', '\u2029', '\u{e0001}', '\u0301'.repeat(40)];
const WORDS = ['We will not investigate', 'Summary:', 'The complaint', 'My assessment', 'I complained to the council', 'on 3 May 2025', 'late', '(Local Government Act 1974, section 24A(6), as amended)', 'Mr X', '£250', 'apology', '- ', '1. ', 'a) '];

function decision(evil) {
  const place = () => (random(3) ? pick(WORDS) : evil());
  return [`Otherton Council ${evil()} (25 000 ${100 + random(900)})`, `Category : Housing > ${evil()}`, 'Decision : Upheld', `Decision date : 01 Mar 2025 ${evil()}`,
    "The Ombudsman's final decision:", `Summary: ${evil()} the Council was at fault.`, 'The complaint', ...times(6, () => `- ${place()} ${place()} ${evil()}`),
    'Final decision', `- ${evil()} I uphold this complaint.`].join('\n');
}
const draft = (evil) => `Dear ${evil()}\nI complain about Otherton Council. ${times(8, () => `${pick(WORDS)} ${evil()}.`).join(' ')}`;
const half_table = () => `<table><tr>${times(random(30) + 1, () => `<td ${pick(['', 'colspan=999999', 'rowspan=-1'])}>${pick(WORDS)}`).join('')}`.slice(0, 40 + random(400));

// A .docx (or any zip) with these entries; `size` may lie about what an entry unpacks to.
export function zip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, data, size = data.length } of entries) {
    const packed = deflateRawSync(data, { level: 9 });
    const title = Buffer.from(name);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(8, 4);
    fixed.writeUInt32LE(crc32(data), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(size, 18);
    fixed.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), fixed, title, packed);
    const entry = Buffer.alloc(42);
    entry.writeUInt16LE(20, 0);
    fixed.copy(entry, 2, 0, 26);
    entry.writeUInt32LE(offset, 38);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), entry, title);
    offset += 30 + title.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
const TABLE = times(256, (n) => { let c = n; for (let k = 0; k < 8; ++k) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1; return c >>> 0; });
function crc32(data) {
  let c = 0xffffffff;
  for (const byte of data) c = TABLE[(c ^ byte) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
const CONTENT_TYPES = Buffer.from('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
const RELATIONS = Buffer.from('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
const word_file = (body, size) => zip([{ name: '[Content_Types].xml', data: CONTENT_TYPES }, { name: '_rels/.rels', data: RELATIONS }, { name: 'word/document.xml', data: body, size }]);
const paragraph = (text) => Buffer.from(`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`);
const MB = 1024 * 1024;

const WORD_FILES = [
  ['bomb.docx', () => word_file(Buffer.alloc(300 * MB, 0x20))],
  ['bomb-that-lies.docx', () => word_file(Buffer.alloc(300 * MB, 0x20), 900)],
  ['entities.docx', () => word_file(Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'))],
  ['markup.docx', () => word_file(paragraph('&lt;script&gt;window.ran=1&lt;/script&gt; I complained'))],
  ['truncated.docx', () => word_file(paragraph('I complained')).subarray(0, 300)],
  ['empty.docx', () => zip([])],
  ['slip.docx', () => zip([{ name: '../../../etc/passwd', data: Buffer.from('x') }, { name: '[Content_Types].xml', data: CONTENT_TYPES }])],
  ['noise.docx', () => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.from(times(900, () => random(256)))])],
];
const PDF_FILES = [
  ['noise.pdf', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(times(4000, () => random(256)))])],
  ['empty.pdf', () => Buffer.from('%PDF-1.4\n%%EOF')],
  ['loop.pdf', () => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9999999>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')],
  ['script.pdf', () => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`)],
  ['cut.pdf', () => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page')],
];
const POLLUTING = ['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '[{"__proto__":{"toString":"x"}}]', '{"kind":"decision","decision":{"sections":null}}', '{"ok":{"schema":"faultline/analysis/1","kind":"complaint"}}'];

export function hostile_inputs() {
  const evil = () => pick([() => pick(MARKUP), () => pick(URLS), () => pick(INVISIBLE), () => pick(POLLUTING), () => `${pick(INVISIBLE)}${pick(MARKUP)}${pick(INVISIBLE)}`])();
  const surrogate = () => pick(['\ud800', '\udfff', '\udc00\ud800', 'x\ud83d']);
  const list = [
    ...times(110, (i) => ({ how: 'paste', name: `markup ${i}`, text: pick([decision, draft])(() => pick(MARKUP)) })),
    ...times(70, (i) => ({ how: 'paste', name: `rich text ${i}`, text: 'plain', html: `<html><body>${times(4, () => pick(MARKUP)).join('<li>')}<ul><li>${pick(WORDS)}</ul>${half_table()}` })),
    ...times(50, (i) => ({ how: 'paste', name: `script address ${i}`, text: pick([decision, draft])(() => pick(URLS)) })),
    ...times(60, (i) => ({ how: 'paste', name: `invisible ${i}`, text: pick([decision, draft])(() => pick(INVISIBLE)) })),
    ...times(30, (i) => ({ how: 'paste', name: `lone surrogate ${i}`, text: pick([decision, draft])(surrogate) })),
    ...times(30, (i) => ({ how: 'paste', name: `half a table ${i}`, text: 'plain', html: half_table() })),
    ...times(20, (i) => ({ how: 'paste', name: `polluting ${i}`, text: pick(POLLUTING) })),
    ...times(4, (i) => ({ how: 'paste', name: `a line of 10 MB ${i}`, big: ['late complaint ', 'a', '1.', '(('][i] })),
    ...times(4, (i) => ({ how: 'drop', name: `huge ${i}.html`, big: ['<div>', '<ul><li>', '<b>x', '&amp;'][i], megabytes: 3 })),
    ...times(60, (i) => ({ how: 'drop', name: `page ${i}.html`, bytes: Buffer.from(`<!doctype html><title>x</title>${pick(MARKUP)}<h1>${evil()}</h1>${decision(evil).replace(/\n/g, '<p>')}`) })),
    ...times(30, (i) => ({ how: 'drop', name: `text ${pick(['<img src=x onerror=ran=1>', 'a', '__proto__', '../x'])} ${i}.txt`, bytes: Buffer.from(pick([decision, draft])(evil)) })),
    ...times(13, (i) => ({ how: 'drop', name: `noise ${i}.txt`, bytes: Buffer.from(times(3000, () => random(256))) })),
    ...WORD_FILES.map(([name, make]) => ({ how: 'drop', name, bytes: make() })),
    ...PDF_FILES.map(([name, make]) => ({ how: 'drop', name, bytes: make() })),
    ...times(6, (i) => ({ how: 'drop', name: pick(['a.png', 'b.exe', 'c.idx', 'd']) + i, bytes: Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), Buffer.from(times(500, () => random(256)))]) })),
  ];
  return list;
}
