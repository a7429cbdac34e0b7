import type { Finding, Notice, Outcome } from '@gatehouse/findings';
import { code, cut, escapeMarkdown, link, prose } from '@gatehouse/text';

import { placeLink, type Links } from '../markdown/links.ts';
import type { Section } from '../markdown/page.ts';
import { isFresh } from '../outcome/comparison.ts';
import { NOTICE_TITLES, pressingNotices } from '../outcome/notices.ts';
import { placeName } from '../outcome/place.ts';
import { plural } from '../outcome/words.ts';
import type { Clean } from '../text/clean.ts';

const MESSAGE_LIMIT = 500;

/** What needs someone's attention, apart from findings. */
export function noticeSection(outcome: Outcome, clean: Clean, links: Links): Section {
  const notices = pressingNotices(outcome).filter(({ kind }) => kind !== 'pending');
  return {
    open: `\n**${plural(notices.length, 'notice')}**\n`,
    rows: notices.map(
      (notice) => `- ${NOTICE_TITLES[notice.kind]}: ${noticeText(notice, clean, links)}`,
    ),
  };
}

/** What the change under review alters about the verdict itself, once it is merged. */
export function pendingSection(outcome: Outcome, clean: Clean, links: Links): Section {
  const pending = outcome.notices.filter(({ kind }) => kind === 'pending');
  return {
    open: `\n**${plural(pending.length, 'changed setting')}: in force once merged**\n`,
    rows: pending.map((notice) => `- ${noticeText(notice, clean, links)}`),
  };
}

/** Findings that are not to be acted on, each with the reason its author gave; those that this change brings first. */
export function suppressedSection(outcome: Outcome, clean: Clean, links: Links): Section {
  const all = outcome.suppressed;
  const fresh = all.filter(isFresh);
  const ordered = [...fresh, ...all.filter((finding) => !isFresh(finding))];
  const share = fresh.length > 0 ? `, ${fresh.length} of them new in this change` : '';
  return {
    open: `\n<details><summary>${plural(all.length, 'suppressed finding')}${share}</summary>\n`,
    rows: rowsOf(ordered, (finding) => suppressedRow(finding, clean, links)),
    close: '\n</details>\n',
  };
}

/** Only those suppressed by the change under review: what a reviewer agrees to by approving. */
export function freshlySuppressedSection(outcome: Outcome, clean: Clean, links: Links): Section {
  const fresh = outcome.suppressed.filter(isFresh);
  return {
    open: `\n**${plural(fresh.length, 'suppressed finding')} new in this change**\n`,
    rows: rowsOf(fresh, (finding) => suppressedRow(finding, clean, links)),
  };
}

/** Findings of the base that are gone. Their lines are no more: there is nothing to link to. */
export function fixedSection({ comparison }: Outcome, clean: Clean, { ruleUrl }: Links): Section {
  const fixed = comparison?.fixed ?? [];
  return {
    open: `\n<details><summary>${plural(fixed.length, 'finding')} fixed</summary>\n`,
    rows: rowsOf(fixed, ({ rule, severity, location }) => {
      const id = link(code(rule.id), ruleUrl?.(rule.id));
      const title = escapeMarkdown(clean(rule.title));
      return `- ${severity}: **${title}** ${id} in ${code(placeName(location, clean))}`;
    }),
    close: '\n</details>\n',
  };
}

function noticeText({ message, location }: Notice, clean: Clean, links: Links): string {
  const text = prose(cut(clean(message), MESSAGE_LIMIT));
  if (!location) return text;
  return `${text} ${placeLink(location, clean, links)}`;
}

function suppressedRow(
  { rule, location, suppression }: Finding,
  clean: Clean,
  links: Links,
): string {
  const reason = clean(suppression?.reason ?? '');
  const why = reason === '' ? 'no reason given' : prose(cut(reason, MESSAGE_LIMIT));
  const facts = [
    code(clean(suppression?.syntax ?? '')),
    ...(suppression?.owner === undefined ? [] : [`owner ${code(clean(suppression.owner))}`]),
    ...(suppression?.until === undefined
      ? []
      : [`until ${escapeMarkdown(clean(suppression.until))}`]),
    ...(suppression?.isNew === true ? ['new in this change'] : []),
  ];
  return `- ${link(code(rule.id), links.ruleUrl?.(rule.id))} at ${placeLink(location, clean, links)}: ${why} (${facts.join(', ')})`;
}

/** Written when it is read: a page takes no more rows than it has room for. */
function* rowsOf<T>(items: Iterable<T>, write: (item: T) => string): Generator<string> {
  for (const item of items) yield write(item);
}
