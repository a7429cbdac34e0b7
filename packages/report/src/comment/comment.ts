import type { Verdict } from '@gatehouse/findings';
import { code } from '@gatehouse/text';

import { shortSha } from '../outcome/comparison.ts';
import { plural, VERDICT_ICONS } from '../outcome/words.ts';
import {
  borderKey,
  readSections,
  reduced,
  shortened,
  withBorders,
  type Stamp,
  type StandingSection,
} from './borders.ts';
import type { CommentSection } from './section.ts';

/** GitHub refuses a comment of more than 65,536 characters. */
export const COMMENT_LIMIT = 65_000;

/** How bad a verdict is, best first. */
const RANK: readonly Verdict[] = ['pass', 'fail', 'error'];

export interface CommentChange {
  /** The first line, by which the comment is found again: one HTML comment. */
  readonly marker: string;
  /** Whose section it is, the same from run to run: `iac/apps-web`. */
  readonly key: string;
  readonly stamp: Stamp;
  readonly section: CommentSection;
  /** Characters of the whole, marker included. Default 65,000. */
  readonly limit?: number;
}

/**
 * The comment of the whole suite with one section put in: the marker, the worst verdict of all sections, then the
 * sections by key. Those of others stay as they are, to the byte, where they are well-formed and there is room; where
 * there is not, the longest loses its last part first. Of two with the same key the later run's stays, also where that is
 * not the one to put in. Sections of another commit than the latest run's are said to be out of date and do not count.
 */
export function composeComment(existing: string | undefined, change: CommentChange): string {
  const { marker, key, stamp, section, limit = COMMENT_LIMIT } = change;
  const sections = [...readSections(existing ?? ''), withBorders(key, stamp, section)];
  const latest = new Map<string, StandingSection>();
  for (const each of sections) {
    const other = latest.get(each.key);
    if (!other || compareStamps(each.stamp, other.stamp) >= 0) latest.set(each.key, each);
  }
  const sorted = [...latest.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return fit(sorted, marker, borderKey(key), limit);
}

/** Whether the section stands in the comment, or a later run's in its place. */
export function hasSection(body: string, key: string, stamp: Stamp): boolean {
  return readSections(body).some(
    (section) => section.key === borderKey(key) && compareStamps(section.stamp, stamp) >= 0,
  );
}

/** Shortens, then reduces to a line, then leaves out, each only as far as it must; the own section is never left out. */
function fit(
  sections: readonly StandingSection[],
  marker: string,
  own: string,
  limit: number,
): string {
  let kept = [...sections];
  let body = assemble(kept, sections, marker);
  while (body.length > limit) {
    const next =
      shrinkLongest(kept, shortened) ?? shrinkLongest(kept, toLine) ?? leaveOut(kept, own);
    if (!next) break;
    kept = next;
    body = assemble(kept, sections, marker);
  }
  return body;
}

function shrinkLongest(
  sections: readonly StandingSection[],
  shrink: (section: StandingSection) => StandingSection | undefined,
): StandingSection[] | undefined {
  const byLength = [...sections].sort((a, b) => b.text.length - a.text.length);
  for (const section of byLength) {
    const shorter = shrink(section);
    if (shorter) return sections.map((each) => (each === section ? shorter : each));
  }
  return undefined;
}

function toLine(section: StandingSection): StandingSection | undefined {
  const { key, verdict, stamp } = section;
  const line = `${VERDICT_ICONS[verdict]} ${code(key)}: ${verdict} for ${code(shortSha(stamp.commit))}; the run has the details.`;
  const shorter = reduced(section, line);
  return shorter.text.length < section.text.length ? shorter : undefined;
}

/** The last of the least bad. */
function leaveOut(
  sections: readonly StandingSection[],
  own: string,
): StandingSection[] | undefined {
  const others = sections.filter(({ key }) => key !== own);
  const least = others.reduce<StandingSection | undefined>(
    (best, each) => (best && rank(best) < rank(each) ? best : each),
    undefined,
  );
  return least && sections.filter((each) => each !== least);
}

function assemble(
  kept: readonly StandingSection[],
  all: readonly StandingSection[],
  marker: string,
): string {
  const latest = all.reduce<Stamp | undefined>(
    (best, { stamp }) => (best && compareStamps(best, stamp) >= 0 ? best : stamp),
    undefined,
  );
  const isCurrent = ({ stamp }: StandingSection): boolean => stamp.commit === latest?.commit;
  const blocks = kept.map((section) =>
    isCurrent(section)
      ? section.text
      : `> ⏳ Out of date: of ${code(shortSha(section.stamp.commit))}, not yet of ${code(shortSha(latest?.commit ?? ''))}.\n\n${section.text}`,
  );
  const left = all.length - kept.length;
  return [
    marker,
    heading(all, all.filter(isCurrent), latest),
    ...blocks,
    ...(left > 0 ? [`${plural(left, 'more section')} did not fit here.`] : []),
  ].join('\n\n');
}

function heading(
  all: readonly StandingSection[],
  current: readonly StandingSection[],
  latest: Stamp | undefined,
): string {
  const verdict = RANK[Math.max(0, ...current.map(rank))] ?? 'error';
  const old = all.length - current.length;
  const scope =
    all.length === 1 ? '' : `${current.length} of ${plural(all.length, 'section')} for this commit`;
  const outdated = old > 0 ? `; ${old} out of date, not counted` : '';
  return `## ${VERDICT_ICONS[verdict]} Gatehouse: ${verdict} for ${code(shortSha(latest?.commit ?? ''))}${scope === '' ? '' : `\n\n${scope}${outdated}.`}`;
}

function rank({ verdict }: StandingSection): number {
  return RANK.indexOf(verdict);
}

/** Earlier first. */
function compareStamps(a: Stamp, b: Stamp): number {
  return a.run - b.run || a.attempt - b.attempt;
}
