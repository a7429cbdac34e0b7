import type { Outcome } from '@gatehouse/findings';
import {
  htmlChunks,
  jsonChunks,
  renderAnnotations,
  renderConsole,
  renderSarif,
} from '@gatehouse/report';

export const FORMATS = ['console', 'json', 'sarif', 'html', 'github'] as const;

export type Format = (typeof FORMATS)[number];

export interface RenderOptions {
  readonly colour: boolean;
  /** Every finding in full. */
  readonly all: boolean;
}

/** The rendering in pieces; the last one ends with a line break. */
export function renderOutcome(
  outcome: Outcome,
  format: Format,
  { colour, all }: RenderOptions,
): Iterable<string> {
  switch (format) {
    case 'console':
      return [
        closed(
          renderConsole(outcome, {
            colour,
            ...(all && { limit: Infinity }),
            seeAll: 'Show all with --all.',
          }),
        ),
      ];
    case 'json':
      return jsonChunks(outcome);
    case 'html':
      return htmlChunks(outcome);
    case 'sarif':
      return [closed(renderSarif(outcome, { includeSuppressed: true }))];
    case 'github':
      return [closed(renderAnnotations(outcome).join('\n'))];
  }
}

function closed(text: string): string {
  return text.endsWith('\n') || text === '' ? text : `${text}\n`;
}
