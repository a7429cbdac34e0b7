import type { ExcerptLine, Finding, Outcome, Scan } from '@gatehouse/findings';

import { printable } from './printable.ts';

/** Free text made fit to show: secrets masked, hidden characters visible, one line. Not yet escaped for any format. */
export type Clean = (text: string) => string;

/**
 * Masks what any of the scans knows to be secret, whichever of them the text comes from.
 *
 * Paths and rule ids are addresses, not free text: they only go through `printable`, since a password of `test` must
 * not turn `test/app.yaml` into a file that nobody finds.
 */
export function cleaner(outcome: Outcome): Clean {
  const { scans } = outcome;
  return (text) => printable(scans.reduce((rest, scan) => scan.disclosure.mask(rest), text));
}

/** The source text around a finding, asked of the scan that made it. */
export function excerpts(
  outcome: Outcome,
): (finding: Finding, context: number) => readonly ExcerptLine[] {
  const owners = new Map<Finding, Scan>();
  for (const scan of outcome.scans) {
    for (const finding of scan.findings) owners.set(finding, scan);
  }
  return (finding, context) =>
    owners.get(finding)?.disclosure.excerpt(finding.location, context) ?? [];
}
