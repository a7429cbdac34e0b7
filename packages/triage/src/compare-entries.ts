import { SCOPES, type Plain, type SuppressionEntry } from '@gatehouse/config';
import type { Location } from '@gatehouse/findings';
import type { Change } from './compare-policies.ts';
import { canonical } from './naming.ts';
import { describeEntry } from './words.ts';

/**
 * What becomes of suppressions: those that are added, those that are removed, and of those that stay what is altered.
 * Entries are the same where they waive the same rule in the same scope, so a wider scope is a removal and an addition.
 */
export function* compareEntries(
  from: Plain | undefined,
  to: Plain | undefined,
  section: Location | undefined,
): Generator<Change> {
  const left = new Map<string, SuppressionEntry[]>();
  for (const entry of entriesOf(from)) {
    const same = left.get(keyOf(entry));
    if (same) same.push(entry);
    else left.set(keyOf(entry), [entry]);
  }
  for (const entry of entriesOf(to)) {
    const before = left.get(keyOf(entry))?.shift();
    if (before) yield* compareEntry(before, entry);
    else
      yield {
        words: `a suppression of ${describeEntry(entry)} until ${entry.expires} would be added`,
        loosens: true,
        location: entry.location,
      };
  }
  for (const entry of [...left.values()].flat())
    yield {
      words: `the suppression of ${describeEntry(entry)} would be removed`,
      loosens: false,
      location: section,
    };
}

function* compareEntry(from: SuppressionEntry, to: SuppressionEntry): Generator<Change> {
  const { location } = to;
  const what = `the suppression of ${describeEntry(to)}`;
  if (from.expires !== to.expires)
    yield {
      words: `${what} would be ${to.expires > from.expires ? 'extended' : 'shortened'} from ${from.expires} to ${to.expires}`,
      loosens: to.expires > from.expires,
      location,
    };
  for (const key of ['reason', 'owner'] as const)
    if (from[key] !== to[key])
      yield { words: `${what} would get another ${key}`, loosens: false, location };
}

function keyOf(entry: SuppressionEntry): string {
  return JSON.stringify([canonical(entry.rule), ...SCOPES.map((scope) => entry[scope] ?? null)]);
}

/** What was read by the fields of an entry is one. */
function entriesOf(value: Plain | undefined): readonly SuppressionEntry[] {
  return Array.isArray(value) ? (value as readonly unknown[] as readonly SuppressionEntry[]) : [];
}
