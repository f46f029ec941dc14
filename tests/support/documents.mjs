// SPDX-License-Identifier: MIT
// Files as people have them, made from a text: a PDF with a text layer, one that is only a picture, a Word file.

import { createRequire } from 'node:module';

const JSZip = createRequire(createRequire(import.meta.url).resolve('mammoth/package.json'))('jszip');

function pdf(content) {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'];
  let out = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = out.length;
  return Buffer.from(`${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`, 'latin1');
}

// One line of the text a line on the page, a blank line as a gap. Characters outside of Latin-1 become plain ones.
export function text_pdf(text) {
  const plain = text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/•/g, '-').replace(/[()\\]/g, '\\$&');
  const lines = plain.split('\n').flatMap((line) => line.match(/.{1,110}(?:\s|$)/g) ?? ['']);
  return pdf(`BT /F1 6 Tf 7 TL 30 820 Td ${lines.map((line) => `(${line.trimEnd()}) Tj T*`).join('\n')} ET`);
}

export const picture_pdf = () => pdf('0.9 g 50 50 400 600 re f');

export function word_file(paragraphs) {
  const zip = new JSZip();
  const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  zip.file('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
  zip.file('_rels/.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${escape(text)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`);
  return zip.generateAsync({ type: 'nodebuffer' });
}
