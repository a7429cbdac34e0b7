import { UserError } from '@gatehouse/findings';
import { matchesWildcard } from './wildcard.ts';

/** What serves a part of a site, as somebody says who knows. */
export interface MappedLocation {
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

interface Entry extends MappedLocation {
  readonly pattern: string;
}

const MOST_LINES = 1_000;
/** UTF-16 units, of a line and of a URL that is looked up. */
const LONGEST = 2_000;

/** From URLs to lines of files. */
export class LocationMap {
  readonly #entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  /** By the first entry that fits: a pattern that begins with `/` is about the path on every host, query left out. */
  find(url: string): MappedLocation | undefined {
    if (!URL.canParse(url)) return undefined;
    const { origin, pathname } = new URL(url.slice(0, LONGEST));
    const found = this.#entries.find(({ pattern }) =>
      matchesWildcard(pattern, pattern.startsWith('/') ? pathname : origin + pathname),
    );
    return found && { path: found.path, line: found.line };
  }
}

/**
 * Reads a map: on each line a pattern of URLs, white space, and a file with or without a line.
 *
 *     /api/*                    src/api/routes.ts
 *     https://app.example/*     deploy/ingress.yaml:12
 *
 * @param called as messages name it
 * @throws UserError that names the line: another form, a pattern that no URL is of, a file outside of the repository
 */
export function readLocationMap(called: string, text: string): LocationMap {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.length > MOST_LINES)
    throw new UserError(`${called}: has more than ${MOST_LINES} lines`);
  return new LocationMap(
    lines.flatMap((line, index) => {
      const entry = line.trim();
      return entry === '' || entry.startsWith('#')
        ? []
        : [readEntry(entry, `${called}:${index + 1}`)];
    }),
  );
}

function readEntry(text: string, place: string): Entry {
  const [pattern = '', file, ...rest] = text.slice(0, LONGEST).split(/\s+/u);
  if (file === undefined || rest.length > 0)
    throw new UserError(`${place}: is not a URL and a file`, {
      remedy: 'Write it as in /api/* src/routes.ts:12; %20 stands for a space in a URL',
    });
  if (!/^(?:\/|\*|https?:\/\/)/u.test(pattern))
    throw new UserError(`${place}: no URL is of the pattern "${pattern.slice(0, 100)}"`, {
      remedy: 'Begin it with /, https:// or *',
    });
  const [, path = '', line = '1'] = /^(.*?)(?::(\d{1,7}))?$/u.exec(file) ?? [];
  const names = path.split('/');
  const isInside = !names.some((name) => name === '' || name === '.' || name === '..');
  if (!isInside || /[\\:\p{Cc}]/u.test(path))
    throw new UserError(`${place}: "${path.slice(0, 100)}" is no file of the repository`, {
      remedy: 'Write its path from the root of the repository, as in deploy/ingress.yaml:12',
    });
  if (Number(line) < 1) throw new UserError(`${place}: lines count from 1`);
  return { pattern, path, line: Number(line) };
}
