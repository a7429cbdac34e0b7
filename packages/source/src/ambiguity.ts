import { EVENT_ID, SCALAR_STYLE, type Event, type ScalarEvent } from 'js-yaml';
import type { FileProblem } from '@gatehouse/findings';
import type { SourceText } from './text.ts';

const SUSPECT = /[\u0085\u2028\u2029\uFEFF]/;
const READ_DIFFERENTLY = /[\u0085\u2028\u2029]|^[ \t]*\uFEFF/gm;

/**
 * The first character that readers of YAML 1.1 (Kubernetes' is one) and 1.2 understand differently: the former end a
 * line, and with it a comment, at U+0085, U+2028 and U+2029, and skip a byte order mark before a later document. A text
 * that holds one says different things to different readers.
 */
export function findAmbiguity(
  source: SourceText,
  events: readonly Event[],
): FileProblem | undefined {
  if (!SUSPECT.test(source.text)) return undefined;
  const scalars = events.filter(isWrittenScalar);
  let next = 0;
  for (const match of source.text.matchAll(READ_DIFFERENTLY)) {
    const position = match.index + match[0].length - 1;
    const isMark = source.text[position] === '\uFEFF';
    if (isMark && position === 0) continue;
    while ((scalars[next]?.valueEnd ?? Infinity) <= position) next++;
    const around = scalars[next];
    if (around && around.valueStart <= position && isContent(around, isMark)) continue;
    const code = source.text.charCodeAt(position).toString(16).toUpperCase().padStart(4, '0');
    return {
      message: isMark
        ? 'ambiguous YAML: a byte order mark (U+FEFF) inside the file'
        : `ambiguous YAML: U+${code} ends a line for some readers only`,
      line: source.lineAt(position),
      column: source.columnAt(position),
    };
  }
  return undefined;
}

function isWrittenScalar(event: Event): event is ScalarEvent {
  return event.type === EVENT_ID.SCALAR && event.valueStart >= 0;
}

/** Between quotes all readers take both as text. A line break can end a block, a byte order mark cannot. */
function isContent({ style }: ScalarEvent, isMark: boolean): boolean {
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return true;
  return isMark && style !== SCALAR_STYLE.PLAIN;
}
