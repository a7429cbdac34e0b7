import type { Disclosure as Disclosing, ExcerptLine, Location } from '@gatehouse/findings';
import { MASK, ValueMask } from '@gatehouse/secrets';
import type { SourceText } from '@gatehouse/source';
import { maskSource } from './mask-source.ts';
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
  /** Without the secrets that stand in them, with the same lines. */
  readonly #masked = new Map<string, SourceText>();
  /** Without the secrets that stand anywhere. */
  readonly #texts = new Map<string, string>();
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
    const masked = this.#maskedSource(source);
    const first = Math.max(1, location.startLine - context);
    const last = Math.min(lineCount(masked), location.endLine + context, first + MAX_LINES - 1);
    const shown: ExcerptLine[] = [];
    for (let number = first; number <= last; number++)
      shown.push({ number, text: cut(this.mask(masked.line(number))) });
    return shown;
  }

  mask(text: string): string {
    this.#valueMask ??= new ValueMask(this.#values);
    return this.#valueMask.mask(text);
  }

  text(path: string): string | undefined {
    const source = this.#sources.get(path);
    if (!source) return undefined;
    let text = this.#texts.get(path);
    if (text === undefined) {
      text = this.mask(this.#maskedSource(source).text);
      this.#texts.set(path, text);
    }
    return text;
  }

  /** A whole file: what goes on over several lines can only be told from its start. */
  #maskedSource(source: SourceText): SourceText {
    let masked = this.#masked.get(source.path);
    if (!masked) {
      masked = maskSource(source, this.#spans.get(source.path) ?? []);
      this.#masked.set(source.path, masked);
    }
    return masked;
  }
}

/** A file that ends in a line break has no line after it. */
function lineCount({ text, lineStarts }: SourceText): number {
  return text.endsWith('\n') ? lineStarts.length - 1 : lineStarts.length;
}

/** Never leaves a part of a mask that could be read as text. */
function cut(text: string): string {
  return text.length <= MAX_LINE
    ? text
    : `${text.slice(0, MAX_LINE - 1).replace(/\*{1,2}$/, MASK)}…`;
}
