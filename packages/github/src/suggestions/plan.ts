import { type Mark, markKey, markScope, readMark } from './marker.ts';
import { hunksOf, isShown } from './patch.ts';

/** A change of lines that a reviewer can commit with one click. */
export interface Suggestion {
  /** From the root of the repository. */
  readonly path: string;
  /** The lines of the head's file that it replaces, both included, from 1. */
  readonly startLine: number;
  readonly endLine: number;
  /** What these lines hold, without line ends. */
  readonly original: readonly string[];
  /** Markdown with a `suggestion` block. */
  readonly body: string;
  /** The fingerprint of what it fixes. */
  readonly key: string;
}

export interface ChangedFile {
  readonly filename: string;
  /** Absent for binary files and large changes. */
  readonly patch?: string | undefined;
}

/** A review comment by us. */
export interface OwnComment {
  readonly id: number | bigint;
  readonly body: string;
  /** From the root of the repository. */
  readonly path: string;
}

export interface Plan {
  /** To be made now. */
  readonly made: readonly Suggestion[];
  /** How many more could have been made. */
  readonly more: number;
  /** Their lines are not part of the pull request's diff, or stand elsewhere in it. */
  readonly outside: number;
  /** Comments whose finding is gone. */
  readonly fixed: readonly { readonly id: number | bigint; readonly mark: Mark }[];
}

export interface Situation {
  readonly scope: string;
  readonly suggestions: readonly Suggestion[];
  /** The fingerprints of all findings that are still there, with a suggestion or without. */
  readonly open: ReadonlySet<string>;
  readonly files: readonly ChangedFile[];
  readonly comments: readonly OwnComment[];
  readonly maximum: number;
}

/** What to do: each suggestion is made once, where GitHub can place it. */
export function planSuggestions(situation: Situation): Plan {
  const { open, files, comments, maximum } = situation;
  const scope = markScope(situation.scope);
  const marked = comments.flatMap(({ id, body, path }) => {
    const mark = readMark(body);
    return mark !== undefined && !mark.isFixed ? [{ id, mark, path }] : [];
  });
  const standing = marked.filter(({ mark }) => mark.scope === scope);
  const taken = new Set(standing.map(({ mark }) => mark.key));
  // Jobs that look at the same file find the same: what another one suggests needs no second offer.
  const offered = new Set(marked.map(({ mark, path }) => `${mark.key} ${path}`));
  const hunks = new Map(files.map(({ filename, patch }) => [filename, hunksOf(patch ?? '')]));
  const fresh = situation.suggestions.filter(({ key, path }) => {
    const isFirst = !taken.has(markKey(key)) && !offered.has(`${markKey(key)} ${path}`);
    taken.add(markKey(key));
    return isFirst;
  });
  const placeable = fresh.filter((each) => isShown(hunks.get(each.path) ?? [], each));
  const stillOpen = new Set([...open].map(markKey));
  for (const { key } of situation.suggestions) stillOpen.add(markKey(key));
  return {
    made: placeable.slice(0, maximum),
    more: Math.max(0, placeable.length - maximum),
    outside: fresh.length - placeable.length,
    fixed: standing.filter(({ mark }) => !stillOpen.has(mark.key)),
  };
}
