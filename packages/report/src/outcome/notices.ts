import type { Notice, NoticeKind, Outcome } from '@gatehouse/findings';

/** What a notice is about, as a heading says it. */
export const NOTICE_TITLES: Readonly<Record<NoticeKind, string>> = {
  'suppression-expired': 'Suppression expired',
  'suppression-unused': 'Suppression without use',
  'suppression-expiring': 'Suppression expires soon',
  'suppression-foreign': 'Suppression of another tool',
  'suppression-refused': 'Suppression does not count',
  policy: 'Policy',
  pending: 'Changed setting, in force once merged',
  base: 'Comparison',
};

/** Warnings before notices, otherwise as they came. */
export function noticesOf(outcome: Outcome): Notice[] {
  const of = (level: Notice['level']) => outcome.notices.filter((notice) => notice.level === level);
  return [...of('warning'), ...of('notice')];
}

/** Without what pages say beside the counts: with what was compared. What could not be is said all the same. */
export function toldNotices(outcome: Outcome): Notice[] {
  return noticesOf(outcome).filter(
    ({ kind, level }) => kind !== 'base' || level === 'warning' || !outcome.comparison,
  );
}

/**
 * Without what nobody has to act on either: another tool's file may well hold what only that tool needs, and a reviewer
 * would read of it with every change.
 */
export function pressingNotices(outcome: Outcome): Notice[] {
  return toldNotices(outcome).filter(({ kind }) => kind !== 'suppression-foreign');
}
