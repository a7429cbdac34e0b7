import type { Fix } from '@gatehouse/findings';
import type { SourceText } from '@gatehouse/source';

/** Text to stand in place of a region, or to be inserted where the region is empty. Offsets in the source. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fix of the changes; undefined where one of them could not be told. `description` says what to check, too. */
export function fixOf(
  source: SourceText,
  description: string,
  ...changes: readonly (Change | undefined)[]
): Fix | undefined {
  const known = changes.filter((change) => change !== undefined);
  if (known.length === 0 || known.length < changes.length) return undefined;
  return {
    description,
    edits: known.map(({ start, end, text }) => ({ location: source.location(start, end), text })),
  };
}
