// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find_personal } from '../../../web/lib/personal.js';

// Each text with the details underlined by « ».
const rows = [
  ['email', 'Write to «jo.bloggs@example.org» please.'],
  ['phone', 'Ring me on «07700 900123» any time.'],
  ['phone', 'The number is «(020) 7946 0018».'],
  ['phone', 'From abroad «+44 7700 900123».'],
  ['nhs-number', 'His NHS number is «943 476 5919».'],
  ['ni-number', 'NI number «QQ 12 34 56 C», or is it «AB123456C»?'],
  ['postcode', 'I live at «SW1A 1AA» now.'],
  ['address', 'We moved to «14 Acacia Avenue» in May.'],
  ['address', 'It is «Flat 2, 14B Church Hill Road».'],
  ['birth-date', 'My son, «born 3 March 2014», waited.'],
  ['birth-date', 'He («DOB: 03/04/2012») is at school.'],
  ['name', 'I spoke to «Mrs Patel» about it.'],
  ['name', 'This is about my daughter «Amina».'],
  ['birth-date', 'His «birthday is 4 June 2011».'],
  ['name', 'Yours sincerely,\n«Jane Doe»'],
  ['name', 'Kind regards,\n\n«Jane»'],
  ['name', 'Yours faithfully\n«J. Doe»\n'],
  ['name', 'I’m «Jane Doe» and I live here.'],
  ['name', 'The social worker «Lucy Green» came once.'],
];

test('the plain cases of personal details are found where they stand', () => {
  for (const [kind, drawn] of rows) {
    const wanted = [...drawn.matchAll(/«(.*?)»/g)].map((match) => match[1]);
    const text = drawn.replace(/[«»]/g, '');
    const found = find_personal(text).filter((one) => one.kind === kind).map(({ span }) => text.slice(...span));
    for (const words of wanted) assert.ok(found.includes(words), `${kind} in “${text}”: ${JSON.stringify(found)}`);
  }
});

test('what only looks like personal details is left alone', () => {
  const innocent = [
    '', 'Reference 25 005 545 of 6 October 2025.', 'They paid £1,234,567.00 in 2023.', 'Section 26(6)(a) of the 1974 Act.',
    'I wrote to the Council in May and the Housing Team said no.', 'The number 123 456 7890 fails the check.', 'Dear Sir or Madam, I complain.',
    'It took 14 weeks and the road was closed.', 'my son Monday', 'my mother was told',
    'I am writing to you. Thanks\nfor reading this far.', 'The manager said no.'];
  for (const text of innocent) assert.deepEqual(find_personal(text), [], text);
});
