import { cutBytes } from '../client/cut.ts';
import type { CheckAnnotation } from './annotation.ts';

/** Of a summary and of a text (GitHub's API description says characters; bytes are never more). */
const TEXT_BYTES = 65_535;
const TITLE_LENGTH = 255;

export interface Output {
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
}

interface More {
  readonly annotations?: readonly CheckAnnotation[];
  /** Goes before the summary, which is cut to leave room for it. */
  readonly note?: string;
}

/** The output of a check run within GitHub's limits. */
export function outputOf(
  { title, summary, text }: Output,
  { annotations = [], note = '' }: More = {},
) {
  const lead = note === '' ? '' : `${note}\n\n`;
  const body = summary === '' ? title : summary;
  return {
    title: title.slice(0, TITLE_LENGTH),
    summary: `${lead}${cutBytes(body, TEXT_BYTES - Buffer.byteLength(lead))}`,
    ...(text === undefined ? {} : { text: cutBytes(text, TEXT_BYTES) }),
    ...(annotations.length === 0 ? {} : { annotations: [...annotations] }),
  };
}
