import type { ExcerptLine, Finding, Outcome, Scan } from '@gatehouse/findings';
import { cut, printable } from '@gatehouse/text';

/** Characters of one message on a page. */
const PAGE_TEXT_LIMIT = 1_000;

/** Free text made fit to show: secrets masked, hidden characters visible, one line. Not yet escaped for any format. */
export type Clean = (text: string) => string;

/**
 * Masks what any of the scans knows to be secret, whichever of them the text comes from.
 *
 * Paths and rule ids are names, not free text: they only go through `printable`, since a password of `test` must
 * not turn `test/app.yaml` into a file that nobody finds.
 */
export function cleaner(outcome: Outcome): Clean {
  const { scans } = outcome;
  return (text) => printable(scans.reduce((rest, scan) => scan.disclosure.mask(rest), text));
}

/** For pages: what is longer than anyone reads must not push out the rest. Cut after masking, so that no secret is halved. */
export function pageCleaner(outcome: Outcome): Clean {
  const clean = cleaner(outcome);
  return (text) => cut(clean(text), PAGE_TEXT_LIMIT);
}

/** Whether text of several lines can be shown as it is: no secret in it, nothing hidden but tabs. */
export function isShowable(text: string, clean: Clean): boolean {
  return text.split(/\r\n|\n/u).every((line) => {
    const visible = line.replaceAll('\t', ' ');
    return clean(visible) === visible;
  });
}

/** The source text around a finding, asked of the scan that made it. */
export function excerpts(
  outcome: Outcome,
): (finding: Finding, context: number) => readonly ExcerptLine[] {
  const owners = new Map<Finding, Scan>();
  for (const scan of outcome.scans) {
    for (const finding of scan.findings) owners.set(finding, scan);
  }
  return (finding, context) => {
    const { location } = finding;
    // A made-up path may happen to be that of a file.
    if (location.address !== undefined) return [];
    return owners.get(finding)?.disclosure.excerpt(location, context) ?? [];
  };
}
