// SPDX-License-Identifier: MIT
// A neutral citation: "LGSCO decision 25 005 545, Derbyshire County Council, 6 October 2025".
// Parts that were not read are left out; without a reference there is nothing to cite and the answer is ''.

import { date } from './format.js';

export function citation({ reference, authority, date: day }) {
  if (!reference?.value) return '';
  return [`LGSCO decision ${reference.value}`, authority?.value, date(day?.value)].filter(Boolean).join(', ');
}
