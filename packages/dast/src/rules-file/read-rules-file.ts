import { nearest, UserError } from '@gatehouse/findings';
import { LEVELS, RulesFile, type RulesFileEntry } from './rules-file.ts';
import { urlPattern } from './url-pattern.ts';

/** In UTF-16 units. */
const LONGEST_FILE = 1024 * 1024;
const MOST_LINES = 10_000;

/**
 * Reads the rules file of ZAP's actions and packaged scans: on each line an id, a tab, what becomes of it, and, where one
 * wants, a tab and a comment. For OUTOFSCOPE the ids are separated by commas, and the third is a pattern of URLs.
 *
 *     10011	IGNORE	(Cookie Without Secure Flag)
 *     10038-1	FAIL
 *     10010,10015	OUTOFSCOPE	https://app\.example/legacy/.*
 *
 * @param file as messages call it, relative to the root of the repository with forward slashes
 * @throws UserError that names the line: another form, an unknown level, an id that is none or stands there twice
 */
export function readRulesFile(file: string, text: string): RulesFile {
  if (text.length > LONGEST_FILE) throw new UserError(`${file}: is larger than 1 MB`);
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  if (lines.length > MOST_LINES) throw new UserError(`${file}: has more than ${MOST_LINES} lines`);
  const entries: RulesFileEntry[] = [];
  const seen = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const entry = readLine(line, index + 1, `${file}:${index + 1}`);
    entries.push(entry);
    if (entry.level === 'OUTOFSCOPE') continue;
    for (const id of entry.ids) {
      const before = seen.get(id);
      if (before !== undefined)
        throw new UserError(`${file}:${index + 1}: ${id} stands on line ${before} too`);
      seen.set(id, index + 1);
    }
  }
  return new RulesFile(file, entries);
}

function readLine(text: string, line: number, place: string): RulesFileEntry {
  const [first = '', second, ...rest] = text.split('\t').map((part) => part.trim());
  if (second === undefined)
    throw new UserError(`${place}: has no tab`, {
      remedy: 'Separate the id, what becomes of it and the comment by tabs: 10011⇥IGNORE⇥(comment)',
    });
  const level = LEVELS.find((each) => each === second);
  if (level === undefined) {
    const meant = nearest(second.slice(0, 40).toUpperCase(), LEVELS);
    throw new UserError(`${place}: "${second.slice(0, 40)}" is none of ${LEVELS.join(', ')}`, {
      ...(meant !== undefined && { remedy: `Did you mean ${meant}?` }),
    });
  }
  const { length } = text;
  const ids = readIds(first, level === 'OUTOFSCOPE', place);
  if (level !== 'OUTOFSCOPE')
    return { ids, level, comment: rest.join(' ').replace(/^\((.*)\)$/u, '$1'), line, length };
  const url = urlPattern(rest.join('\t'));
  if (typeof url === 'string')
    throw new UserError(`${place}: ${url}`, {
      remedy: String.raw`Write which URLs are out of scope: https://app\.example/legacy/.*`,
    });
  return { ids, level, url, comment: '', line, length };
}

function readIds(text: string, isForUrls: boolean, place: string): string[] {
  const ids = isForUrls ? text.split(',').map((id) => id.trim()) : [text];
  for (const id of ids)
    if (!/^\d{1,9}(?:-\d{1,4})?$/u.test(id) && !(isForUrls && id === '*'))
      throw new UserError(`${place}: "${id.slice(0, 40)}" is no id of a rule`, {
        remedy:
          'Take it from www.zaproxy.org/docs/alerts: 10011, or 10038-1 for one alert of a rule',
      });
  return ids;
}
