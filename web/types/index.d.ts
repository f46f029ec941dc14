// SPDX-License-Identifier: MIT
/** [begin, end) into the text that was analysed, in UTF-16 code units: `text.slice(...span)` are the words. */
export type Span = [begin: number, end: number];
export interface Field { value: string; span: Span }
export interface Conclusion { value: string; confidence: number; span?: Span }
export interface Warning { code: string; message: string; span?: Span }
export interface Evidence { span: Span; section: string; rule?: string }
export interface DateFact { value: string | null; precision?: 'day' | 'month' | 'year' | 'relative'; text?: string | null; span: Span }
export interface Labelled { label: string | null; text: string; span: Span }
export interface Paragraph extends Labelled { number: number; items: Labelled[] }
export type SectionKind = 'complaint' | 'powers' | 'scope' | 'method' | 'findings' | 'law' | 'events' | 'analysis' | 'agreed-action' | 'decision' | 'other';
export interface Section { heading: string | null; kind: SectionKind; level: 1 | 2; span: Span; paragraphs: Paragraph[] }
export interface Statute { canonical: string; act: string; provision: string | null; url: string | null; span: Span }
export interface Ground { code: string; basis: 'applied' | 'overcome' | 'recited'; confidence: number; evidence: Evidence[] }
export interface CodedEvidence { code: string; evidence: Evidence[] }
export interface Remedy extends CodedEvidence { by: 'recommended' | 'agreed' | 'already-done'; amount_gbp?: number; deadline?: Field | null }
export interface Body extends CodedEvidence { label: string; role: 'signposted' | 'mentioned' }
export interface ComplaintHead extends Labelled { finding: 'fault' | 'no-fault' | 'not-investigated' | 'unknown' }

export interface Decision {
  authority: Field | null; reference: Field | null; category: Field | null; subcategory: Field | null;
  summary: Field | null; complainant: Field | null;
  outcome: { code: string; label: string | null; span: Span } | null;
  date: Field | null;
  sections: Section[]; statutes: Statute[]; grounds: Ground[]; findings: CodedEvidence[]; remedies: Remedy[];
  bodies: Body[]; complaint_heads: ComplaintHead[]; outcomes_sought: CodedEvidence[]; dates: DateFact[];
  money: { amount_gbp: number; span: Span }[];
}

export interface Contact { status: 'yes' | 'no' | 'unclear'; stage?: string; date?: DateFact; evidence: Span[] }
export interface Check {
  code: string; status: 'problem' | 'possible' | 'clear' | 'unknown'; headline: string; why: string; statute: string | null;
  evidence: Span[]; what_helps: string; precedents: { applied: string[]; overcome: string[] };
}
export interface Complaint {
  authority: Conclusion | null; category: Conclusion | null; subcategory: Conclusion | null;
  heads: Labelled[]; events: { date: DateFact; text: string | null; span: Span }[];
  known_since: DateFact | null; complained_to_body: Contact; final_response: Contact;
  injustice: { code: string; evidence: Span[] }[];
  outcomes_sought: { code: string; achievable: 'usually' | 'sometimes' | 'no'; why: string; evidence: Span[] }[];
  proceedings: { kind: 'court' | 'tribunal' | 'police' | 'ombudsman'; status: string; evidence: Span[] }[];
  checks: Check[]; missing: { code: string; question: string }[];
  signposts: { body: string; label: string; why: string; url: string | null }[];
}

export interface Hit {
  reference: string; authority: string | null; category: string | null; subcategory: string | null; outcome: string | null;
  date: string | null; url: string | null; complaint: string | null; reasoning: string | null;
  grounds: string[]; findings: string[]; remedies: string[]; payment_gbp: number | null; score: number;
  why: { kind: 'term' | 'topic' | 'ground' | 'category'; value: string; weight: number }[];
}
export interface Precedents {
  index: { decisions: number; built: string | null }; hits: Hit[];
  outcomes: Record<string, number>; grounds: Record<string, number>;
  /** Counted over the 100 nearest that the filters admit, however few hits were asked for. No odds. */
  neighbourhood: { decisions: number; outcomes: Record<string, number>; grounds: Record<string, number> };
}

interface AnalysisParts { schema: 'faultline/analysis/1'; offsets: 'utf16' | 'utf8'; warnings: Warning[]; precedents: Precedents | null }
export type Analysis = AnalysisParts & ({ kind: 'decision'; decision: Decision } | { kind: 'complaint'; complaint: Complaint });

export interface SearchOptions {
  by?: 'matter' | 'grounds' | 'remedy';
  categories?: string[]; subcategories?: string[]; outcomes?: string[]; grounds?: string[]; authorities?: string[];
  from_year?: number; to_year?: number;
}
export interface AnalyseOptions {
  kind?: 'auto' | 'decision' | 'complaint';
  /** YYYY-MM-DD; only the time-limit check of a draft uses it. */
  today?: string;
  top?: number;
  search?: SearchOptions | null;
  signal?: AbortSignal;
}
export interface AnalyserOptions {
  /** Folder of engine.js, when worker and engine lie elsewhere. */
  baseUrl?: string;
  /** Another index, or null for none. */
  indexUrl?: string | null;
  indexBytes?: Uint8Array;
  /** Makes the worker; not used in Node. */
  worker?: () => unknown;
}
export class FaultlineError extends Error { readonly code: string }
export interface AnalyserInfo { index: { decisions: number; built: string } | null; index_error?: { code: string; message: string } }
export interface Analyser {
  analyse(text: string, options?: AnalyseOptions): Promise<Analysis>;
  info(): Promise<AnalyserInfo>;
  /** Bytes that the engine holds: what the largest text so far needed. It stays flat over many texts. */
  memory(): Promise<number>;
  dispose(): void;
}
export function createAnalyser(options?: AnalyserOptions): Promise<Analyser>;
