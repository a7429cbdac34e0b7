import type { Notice, NoticeKind, Outcome } from '@gatehouse/findings';

/** What a notice is about, as a heading says it. */
export const NOTICE_TITLES: Readonly<Record<NoticeKind, string>> = {
  'suppression-expired': 'Suppression expired',
  'suppression-unused': 'Suppression without use',
  'suppression-expiring': 'Suppression expires soon',
  'suppression-refused': 'Suppression does not count',
  policy: 'Policy',
  pending: 'Changed setting',
  base: 'Comparison',
};

/** Warnings before notices, otherwise as they came. */
export function noticesOf(outcome: Outcome): Notice[] {
  const of = (level: Notice['level']) => outcome.notices.filter((notice) => notice.level === level);
  return [...of('warning'), ...of('notice')];
}
