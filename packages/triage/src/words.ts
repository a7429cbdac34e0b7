import { quote, SCOPES, type SuppressionEntry } from '@gatehouse/config';

/** `kubernetes/privileged for path "deploy/**"`. */
export function describeEntry(entry: SuppressionEntry): string {
  const scopes = SCOPES.flatMap((scope) => {
    const text = entry[scope];
    return text === undefined ? [] : [`${scope} ${quote(text)}`];
  });
  const rule = entry.rule === '*' ? 'every rule' : entry.rule;
  return `${rule} for ${scopes.join(' and ')}`;
}

/** `1 finding is back`, `3 findings are back`. */
export function findingsAreBack(count: number): string {
  return count === 1 ? '1 finding is back' : `${count} findings are back`;
}

/** Whole days from one day to another, both written `2026-12-31`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A day in UTC: `2026-12-31`. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
