import { hash } from 'node:crypto';
import type { Finding } from '@gatehouse/findings';

/** What an issue remembers, in lines that a page does not show. */
export interface IssueRecord {
  /** Which run wrote it: later ones have higher numbers. */
  readonly run: number;
  /** From 1. */
  readonly attempt: number;
  /** Of the text, so that what was written is known again. */
  readonly digest: string;
  /** Short names of the findings that were open. */
  readonly open: ReadonlySet<string>;
}

/** More are as good as new when they are seen again. */
const REMEMBERED = 1_000;

const RUN = /^<!-- gatehouse:run (\d{1,16})\.(\d{1,9}) ([0-9a-f]{16}) -->\r?$/mu;
const OPEN = /^<!-- gatehouse:open((?: [0-9a-f]{10})*) -->\r?$/mu;

/** The first line, by which an issue is found again. */
export function issueMarker(key: string): string {
  return `<!-- gatehouse:issue ${hash('sha256', key, 'hex').slice(0, 32)} -->`;
}

/** Findings by names of ten digits: enough to see whether one was there before. */
export function namesOf(findings: readonly Finding[]): ReadonlySet<string> {
  const first = findings.slice(0, REMEMBERED);
  return new Set(first.map(({ fingerprint }) => hash('sha256', fingerprint, 'hex').slice(0, 10)));
}

/** @param open of what may be more than is remembered, the most important first */
export function issueRecord(
  { run, attempt }: Pick<IssueRecord, 'run' | 'attempt'>,
  text: string,
  open: ReadonlySet<string>,
): IssueRecord {
  const names = [...open].slice(0, REMEMBERED);
  const digest = hash('sha256', [...names, text].join('\n'), 'hex').slice(0, 16);
  return { run, attempt, digest, open: new Set(names) };
}

export function renderRecord({ run, attempt, digest, open }: IssueRecord): string {
  const names = [...open].map((name) => ` ${name}`).join('');
  return `<!-- gatehouse:run ${run}.${attempt} ${digest} -->\n<!-- gatehouse:open${names} -->`;
}

/** Undefined where somebody has changed its lines. */
export function readRecord(body: string): IssueRecord | undefined {
  const [, run, attempt, digest = ''] = RUN.exec(body) ?? [];
  const [, names] = OPEN.exec(body) ?? [];
  if (run === undefined || names === undefined) return undefined;
  const open = new Set(names.split(' ').filter((name) => name !== ''));
  return { run: Number(run), attempt: Number(attempt), digest, open };
}
