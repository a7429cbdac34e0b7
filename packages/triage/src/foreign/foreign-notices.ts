import { nameOf } from '@gatehouse/config';
import type { Notice } from '@gatehouse/findings';
import type { ForeignFile, ForeignSuppression } from './foreign-suppression.ts';

/** So many entries of a file are told each at its line; the others are counted. */
const MAX_EACH = 5;

/** Entries that suppress nothing, whatever is found. */
export function foreignFileNotices(path: string, { misread, waiting }: ForeignFile): Notice[] {
  const left = misread.length - MAX_EACH;
  return [
    ...misread.slice(0, MAX_EACH).map(({ location, why }): Notice => ({
      kind: 'suppression-unused',
      level: 'warning',
      message: `an entry of ${path} suppresses nothing: ${why}`,
      location,
    })),
    ...(left > 0
      ? [
          counted(
            'suppression-unused',
            'warning',
            `${left} more entries of ${path} suppress nothing`,
          ),
        ]
      : []),
    ...waitingNotice(path, waiting),
  ];
}

/**
 * Entries that no finding needs. The other tool may need them, for what Gatehouse does not scan, so this is no warning.
 *
 * @param unneeded in any order of files
 */
export function unneededNotices(unneeded: readonly ForeignSuppression[]): Notice[] {
  const told = new Map<string, number>();
  const notices: Notice[] = [];
  for (const { syntax, rule, location } of unneeded) {
    const before = told.get(syntax) ?? 0;
    told.set(syntax, before + 1);
    if (before >= MAX_EACH) continue;
    const message = `no finding of Gatehouse needs the suppression of ${nameOf(rule)} in ${syntax}`;
    notices.push({ kind: 'suppression-foreign', level: 'notice', message, location });
  }
  for (const [syntax, count] of told)
    if (count > MAX_EACH) {
      const more = `${count - MAX_EACH} more entries of ${syntax}`;
      notices.push(
        counted('suppression-foreign', 'notice', `no finding of Gatehouse needs ${more}`),
      );
    }
  return notices;
}

/** All that waits in a file, in one line. */
export function waitingNotice(path: string, waiting: ReadonlyMap<string, number>): Notice[] {
  if (waiting.size === 0) return [];
  const counts = [...waiting].map(([what, count]) => `${count} for ${what}`).join(', ');
  const message = `${path} has entries for what is not scanned here: ${counts}`;
  return [counted('suppression-foreign', 'notice', message)];
}

function counted(kind: Notice['kind'], level: Notice['level'], message: string): Notice {
  return { kind, level, message };
}
