import type { Disclosure as Disclosing, ExcerptLine, Location } from '@gatehouse/findings';
import { LineMask, MASK, maskSpans, ValueMask } from '@gatehouse/secrets';
import type { SourceText } from '@gatehouse/source';
import { maskManifestLine, secretManifestLines } from './manifest-mask.ts';
import type { SecretSpan, SecretValues } from './secret-values.ts';

/** Longer lines are cut: they are data, and a page has a width. */
const MAX_LINE = 300;

/** An excerpt shows a place, not a file. */
const MAX_LINES = 60;

/** Shows the text that a scan read, without the secrets in it. */
export class Disclosure implements Disclosing {
  readonly #sources: ReadonlyMap<string, SourceText>;
  readonly #spans = new Map<string, SecretSpan[]>();
  readonly #values: readonly string[];
  readonly #masked = new Map<string, readonly string[]>();
  #valueMask: ValueMask | undefined;

  /** `sources` are the files read, each under the path that locations name; `secrets` what was gathered from them. */
  constructor(sources: ReadonlyMap<string, SourceText>, secrets: readonly SecretValues[] = []) {
    this.#sources = sources;
    this.#values = secrets.flatMap(({ values }) => values);
    for (const { spans } of secrets) {
      for (const span of spans) {
        const known = this.#spans.get(span.path);
        if (known) known.push(span);
        else this.#spans.set(span.path, [span]);
      }
    }
  }

  excerpt(location: Location, context: number): readonly ExcerptLine[] {
    const source = this.#sources.get(location.path);
    if (!source) return [];
    const lines = this.#maskedLines(source);
    const first = Math.max(1, location.startLine - context);
    const last = Math.min(lines.length, location.endLine + context, first + MAX_LINES - 1);
    const shown: ExcerptLine[] = [];
    for (let number = first; number <= last; number++)
      shown.push({ number, text: cut(this.mask(lines[number - 1] ?? '')) });
    return shown;
  }

  mask(text: string): string {
    this.#valueMask ??= new ValueMask(this.#values);
    return this.#valueMask.mask(text);
  }

  text(path: string): string | undefined {
    const source = this.#sources.get(path);
    if (!source) return undefined;
    const end = /[\r\n]$/.test(source.text) ? '\n' : '';
    return this.mask(this.#maskedLines(source).join('\n') + end);
  }

  /** All lines of a file: what goes on over several lines can only be told from its start. */
  #maskedLines(source: SourceText): readonly string[] {
    let masked = this.#masked.get(source.path);
    if (!masked) {
      masked = maskLines(source, this.#spans.get(source.path) ?? []);
      this.#masked.set(source.path, masked);
    }
    return masked;
  }
}

function maskLines(source: SourceText, spans: readonly SecretSpan[]): string[] {
  const raw = source.lineStarts.map((_, index) => source.line(index + 1));
  // A file that ends in a line break has no line after it.
  if (raw.length > 1 && raw.at(-1) === '') raw.pop();
  const hidden = spansByLine(source, spans);
  const secretLines = secretManifestLines(raw);
  const generic = new LineMask();
  return raw.map((line, index) => {
    const own = maskSpans(line, hidden.get(index) ?? []);
    return generic.next(secretLines.has(index) ? maskManifestLine(own) : own);
  });
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

/** Never leaves a part of a mask that could be read as text. */
function cut(text: string): string {
  return text.length <= MAX_LINE
    ? text
    : `${text.slice(0, MAX_LINE - 1).replace(/\*{1,2}$/, MASK)}…`;
}
