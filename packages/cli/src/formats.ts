import type { Outcome } from '@gatehouse/findings';
import { renderAnnotations, renderConsole, renderJson, renderSarif } from '@gatehouse/report';

export const FORMATS = ['console', 'json', 'sarif', 'github'] as const;

export type Format = (typeof FORMATS)[number];

export interface RenderOptions {
  readonly colour: boolean;
  /** Every finding in full. */
  readonly all: boolean;
}

/** Ends with a line break. */
export function renderOutcome(outcome: Outcome, format: Format, { colour, all }: RenderOptions): string {
  switch (format) {
    case 'console':
      return closed(renderConsole(outcome, { colour, ...(all && { limit: Infinity }), seeAll: 'Show all with --all.' }));
    case 'json':
      return closed(renderJson(outcome));
    case 'sarif':
      return closed(renderSarif(outcome, { includeSuppressed: true }));
    case 'github':
      return closed(renderAnnotations(outcome).join('\n'));
  }
}

function closed(text: string): string {
  return text.endsWith('\n') || text === '' ? text : `${text}\n`;
}
