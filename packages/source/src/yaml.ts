import { parseEvents, YAMLException, type Event } from 'js-yaml';
import type { FileProblem } from '@gatehouse/findings';
import { findAmbiguity } from './ambiguity.ts';
import { valueAt } from './collection.ts';
import { TapeBuilder } from './tape-builder.ts';
import { SourceText } from './text.ts';
import type { Value } from './value.ts';

export interface ParsedYaml {
  /** One value a document; documents without content are left out. */
  readonly documents: readonly Value[];
  readonly problems: readonly FileProblem[];
}

/** Deeper nesting is refused: nobody writes it, and it would cost a stack. */
const MAX_DEPTH = 200;

/**
 * Reads all documents of a YAML (or JSON) stream. A document that does not parse is a problem with line and column; the
 * others of the stream are read all the same.
 */
export function parseYaml(source: SourceText): ParsedYaml {
  try {
    const events = parseEvents(source.text, { maxDepth: MAX_DEPTH });
    const documents = buildDocuments(source, events);
    const ambiguity = findAmbiguity(source, events);
    return { documents, problems: ambiguity ? [ambiguity] : [] };
  } catch (error) {
    return recover(source, error);
  }
}

/** Reads each document of a broken stream on its own, on a text of the same length so that offsets stay true. */
function recover(source: SourceText, error: unknown): ParsedYaml {
  const parts = splitDocuments(source.text);
  if (parts.length < 2) return { documents: [], problems: [describe(error, source, 0)] };
  const documents: Value[] = [];
  const problems: FileProblem[] = [];
  for (const { start, end } of parts) {
    try {
      const events = parseEvents(source.text.slice(start, end), { maxDepth: MAX_DEPTH });
      for (const document of buildDocuments(source, events, start)) documents.push(document);
    } catch (partError) {
      problems.push(describe(partError, source, start));
    }
  }
  // Each part may be fine by itself and only the stream be broken: say so rather than nothing.
  return { documents, problems: problems.length > 0 ? problems : [describe(error, source, 0)] };
}

function splitDocuments(text: string): { start: number; end: number }[] {
  const starts = [0];
  for (const match of text.matchAll(/^---(?=\s)/gm)) if (match.index > 0) starts.push(match.index);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

function describe(error: unknown, source: SourceText, offset: number): FileProblem {
  if (!(error instanceof YAMLException)) return { message: `cannot be parsed (${String(error)})` };
  const position = offset + ((error.mark as { position?: number } | undefined)?.position ?? 0);
  return {
    message: `invalid YAML: ${error.reason}`,
    line: source.lineAt(position),
    column: source.columnAt(position),
  };
}

/** `offset` is where the events' text starts in the source. Documents without content are left out. */
function buildDocuments(source: SourceText, events: readonly Event[], offset = 0): Value[] {
  const { tape, roots } = new TapeBuilder(source, events, offset);
  return roots.map((root) => valueAt(tape, root)).filter((value) => value.exists);
}
