import { LineMask, maskSpans, suspectOffsets } from '@gatehouse/secrets';
import { SourceText } from '@gatehouse/source';
import { maskManifestLine, secretManifestLines } from './manifest-mask.ts';
import type { SecretSpan } from './secret-values.ts';

/** A file without the secrets that stand in it, with the same lines, each ended by LF. Only suspect lines are read. */
export function maskSource(source: SourceText, spans: readonly SecretSpan[]): SourceText {
  const plain = withLineFeeds(source);
  const { text, lineStarts } = plain;
  const hidden = spansByLine(source, spans);
  const secretLines = secretManifestLines(text);
  const suspect = suspectLines(plain, [hidden.keys(), secretLines]);
  const generic = new LineMask();
  let masked = '';
  let copied = 0;
  for (let index = 0; index < lineStarts.length; index++) {
    if (suspect[index] === 0 && !generic.isOpen) continue;
    const start = lineStarts[index] ?? 0;
    const end = (lineStarts[index + 1] ?? text.length + 1) - 1;
    const line = text.slice(start, end);
    const own = maskSpans(line, hidden.get(index) ?? []);
    const shown = generic.next(secretLines.has(index) ? maskManifestLine(own) : own);
    if (shown === line) continue;
    masked += text.slice(copied, start) + shown;
    copied = end;
  }
  return copied === 0 ? plain : new SourceText(source.path, masked + text.slice(copied));
}

function withLineFeeds(source: SourceText): SourceText {
  return source.text.includes('\r')
    ? new SourceText(source.path, source.text.replace(/\r\n?/g, '\n'))
    : source;
}

/** A flag for every line, counted from 0: whether a secret may stand in it or begin there. */
function suspectLines(
  { text, lineStarts }: SourceText,
  known: readonly Iterable<number>[],
): Uint8Array {
  const suspect = new Uint8Array(lineStarts.length);
  for (const lines of known) for (const line of lines) suspect[line] = 1;
  let line = 0;
  for (const offset of suspectOffsets(text)) {
    while ((lineStarts[line + 1] ?? Infinity) <= offset) line++;
    suspect[line] = 1;
  }
  return suspect;
}

/** Cuts spans, which may reach over lines, into one part a line; margins stay, so that the shape can be read. */
function spansByLine(
  source: SourceText,
  spans: readonly SecretSpan[],
): Map<number, { start: number; end: number }[]> {
  const parts = new Map<number, { start: number; end: number }[]>();
  for (const { start, end } of spans) {
    const lastLine = source.lineAt(Math.max(start, end - 1));
    for (let number = source.lineAt(start); number <= lastLine; number++) {
      const offset = source.lineStarts[number - 1] ?? 0;
      const line = source.line(number);
      const margin = line.length - line.trimStart().length;
      const part = {
        start: Math.max(start - offset, margin),
        end: Math.min(end - offset, line.length),
      };
      if (part.end <= part.start) continue;
      const known = parts.get(number - 1);
      if (known) known.push(part);
      else parts.set(number - 1, [part]);
    }
  }
  return parts;
}
