import type { Value } from '@gatehouse/source';

/** A secret value and the region of the source where it is written. */
export interface SecretSpan {
  readonly path: string;
  /** Offsets into the text of the file. */
  readonly start: number;
  readonly end: number;
}

/** What must not be shown: where it stands, and what it says wherever else it turns up. */
export interface SecretValues {
  readonly spans: readonly SecretSpan[];
  readonly values: readonly string[];
}

/** Long values that hold whole files are hidden line by line; shorter lines than this are likely to be settings. */
const MIN_LINE = 16;

/** Gathers secret values while documents are read. */
export class SecretCollection implements SecretValues {
  readonly spans: SecretSpan[] = [];
  readonly values: string[] = [];

  /** The whole of a scalar is secret. */
  addScalar(value: Value): void {
    const text = value.string;
    if (text === undefined || text === '') return;
    this.addSpan({ path: value.source.path, start: value.start, end: value.end }, text);
  }

  /** A region is secret, and the text that it stands for. */
  addSpan(span: SecretSpan, text: string): void {
    this.spans.push(span);
    this.addText(text);
  }

  /** A text is secret, wherever it stands. */
  addText(text: string): void {
    this.values.push(text.trim());
    if (!text.includes('\n')) return;
    for (const line of text.split('\n')) {
      const word = line.trim();
      if (word.length >= MIN_LINE && !/\s/.test(word)) this.values.push(word);
    }
  }
}
