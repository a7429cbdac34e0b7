import { SEVERITIES, type Counts, type Verdict } from '@gatehouse/findings';

export const VERDICT_ICONS: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  fail: '❌',
  error: '⚠️',
};

export function plural(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** `2 critical, 5 high`, without the severities that did not occur. */
export function describeCounts(counts: Counts): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}`)
    .join(', ');
}
