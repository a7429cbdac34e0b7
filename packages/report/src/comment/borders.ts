import { createHash } from 'node:crypto';
import type { Verdict } from '@gatehouse/findings';

import type { CommentSection } from './section.ts';

/** Which run wrote a section, and of which commit it speaks. */
export interface Stamp {
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string;
  /** The id of the workflow run: later runs have higher ones. */
  readonly run: number;
  /** From 1. */
  readonly attempt: number;
}

/** A section as it stands in a comment. */
export interface StandingSection {
  readonly key: string;
  readonly stamp: Stamp;
  readonly verdict: Verdict;
  /** With its borders, to the byte. */
  readonly text: string;
}

/*
 * Borders are lines of their own that a page does not show:
 *
 *     <!-- gatehouse:section iac/apps-web 1a2b…/123.1 fail -->
 *     the most important part
 *     <!-- gatehouse:part -->
 *     a part that may be left out
 *     <!-- gatehouse:end -->
 *
 * No text of a repository can write one: within prose `<` is a character reference, and within a block of code every line
 * starts with words of ours.
 */
const SECTION =
  /^<!-- gatehouse:section (?<key>[\w.~%/!*'()-]{1,200}) (?<commit>[0-9a-f]{7,64})\/(?<run>\d{1,16})\.(?<attempt>\d{1,9}) (?<verdict>pass|fail|error) -->\r?$/;
const PART = '<!-- gatehouse:part -->';
const END = '<!-- gatehouse:end -->';
const SHORTENED = '_Shortened to fit: the run has the rest._';

const KEY_LIMIT = 200;

/** A key as borders hold it. */
export function borderKey(key: string): string {
  const text = key
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (text !== '' && text.length <= KEY_LIMIT) return text;
  return createHash('sha256').update(key).digest('hex');
}

/**
 * The section with its borders. A part that holds a border of its own is not ours to write: it is left out.
 * @throws RangeError for a stamp that could not be read again
 */
export function withBorders(key: string, stamp: Stamp, section: CommentSection): StandingSection {
  const { commit, run, attempt } = stamp;
  const parts = section.parts.filter((part) => !/^<!-- gatehouse:/m.test(part));
  const border = `<!-- gatehouse:section ${borderKey(key)} ${commit}/${run}.${attempt} ${section.verdict} -->`;
  if (!SECTION.test(border)) throw new RangeError(`Not the stamp of a section: ${border}`);
  const text = [border, parts.map((part) => part.trimEnd()).join(`\n\n${PART}\n\n`), END].join(
    '\n',
  );
  return { key: borderKey(key), stamp, verdict: section.verdict, text };
}

/** The well-formed sections of a comment, in their order; anything else is passed over. */
export function readSections(body: string): StandingSection[] {
  const sections: StandingSection[] = [];
  let open: Omit<StandingSection, 'text'> | undefined;
  let lines: string[] = [];
  for (const line of body.split('\n')) {
    const found = readBorder(line);
    if (found) {
      // One that was never closed is malformed; so is what follows up to here.
      open = found;
      lines = [line];
      continue;
    }
    lines.push(line);
    if (!isLine(line, END)) continue;
    if (open) sections.push({ ...open, text: lines.join('\n') });
    open = undefined;
  }
  return sections;
}

/** Without its last part, and saying so; undefined where only one is left. */
export function shortened(section: StandingSection): StandingSection | undefined {
  const lines = section.text.split('\n');
  const last = lines.findLastIndex((line) => isLine(line, PART));
  if (last < 0) return undefined;
  return { ...section, text: [...lines.slice(0, last), SHORTENED, END].join('\n') };
}

/** Nothing but the verdict, in the words given. */
export function reduced(section: StandingSection, line: string): StandingSection {
  const [border = ''] = section.text.split('\n', 1);
  return { ...section, text: [border, line, END].join('\n') };
}

function readBorder(line: string): Omit<StandingSection, 'text'> | undefined {
  const groups = SECTION.exec(line)?.groups;
  if (!groups) return undefined;
  const { key = '', commit = '', run = '', attempt = '', verdict } = groups;
  return {
    key,
    stamp: { commit, run: Number(run), attempt: Number(attempt) },
    verdict: verdict as Verdict,
  };
}

/** A comment that was edited on the page has its lines end in CR LF. */
function isLine(line: string, text: string): boolean {
  return line === text || line === `${text}\r`;
}
