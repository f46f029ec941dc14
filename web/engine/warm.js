// SPDX-License-Identifier: MIT
// Passages that the worker reads to itself before the first text is there. They hold the words that most drafts
// and decisions hold, so that the rules that look for those words are compiled by then. Ours, and shown nowhere.

const draft = [
  'I complained to the council in May 2024 and had a final response at stage two in November 2024. I waited weeks for a reply.',
  'I first knew in 2022. I was ill and in hospital, so I did not come sooner. It has been going on for three years.',
  'My son has an EHC plan. We appealed to the tribunal and the judge decided. The school excluded him and he missed lessons.',
  'The court made an order. The police investigated. My solicitor says we could claim damages. The Information Commissioner has my file.',
  'It caused me stress, I lost £500, I could not sleep and we were left at risk. I feel let down and worn out.',
  'I want an apology, compensation, the decision changed and the social worker sacked, so that it does not happen to anyone else.',
  'My mother is in a care home and agreed that I write for her. The planning officer refused permission; our landlord, the housing team, did no repairs.',
  'The record is wrong and I asked for it to be corrected. They said no, gave no reasons and ignored my evidence. I was sent a parking fine and council tax bills.',
].map((text) => ({ kind: 'complaint', text }));

const decision = [
  `Northfield Borough Council (25 000 000)

Category : Housing > Homelessness

Decision : Upheld

Decision date : 6 Oct 2025

The Ombudsman's final decision:

Summary: We found fault by the Council, which caused injustice. It agreed to apologise and pay.

The complaint

1. Mr X complains that the Council delayed. He says it caused distress. He wants an apology and a payment.

The Ombudsman’s role and powers

2. We cannot investigate late complaints unless we decide there are good reasons. (Local Government Act 1974, sections 26B and 34D, as amended)

My assessment

3. We will not investigate this complaint because there is not enough evidence of fault, no significant injustice, and nothing we could add. He had a right of appeal to the tribunal, or could go to court. The Information Commissioner is better placed.

4. I exercised discretion. The Council was at fault. This caused injustice. There was no fault in how it decided.

Agreed action

5. Within one month of my final decision the Council will apologise, pay Mr X £300, review its procedure, train staff and put a note on the record.

Final decision

6. I have completed my investigation and uphold the complaint.`,
].map((text) => ({ kind: 'decision', text }));

export const passages = [...draft, ...decision];
