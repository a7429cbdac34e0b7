import type { Finding, Outcome } from '@gatehouse/findings';
import { code, fenced, prose } from '@gatehouse/text';

import { cleaner, type Clean } from '../text/clean.ts';
import { fixGroups, type FixGroup } from './fix-groups.ts';
import { ComparedFile, suggestedLines } from './suggested-lines.ts';

/** GitHub takes 65,536 characters; whoever posts it adds a marker. */
const BODY_LIMIT = 60_000;

/** A review comment that offers a fix. */
export interface Suggestion {
  readonly path: string;
  /** The lines that it replaces, both included. */
  readonly startLine: number;
  readonly endLine: number;
  /** GitHub Markdown: what it does and for which rule, and the lines as they should be. */
  readonly body: string;
  /** The fingerprint of the worst finding that it fixes: the same problem has the same key when lines move. */
  readonly key: string;
  /** Of all findings that it fixes. */
  readonly fingerprints: readonly string[];
}

/**
 * Fixes of shown findings as review suggestions, by file and line; no two of them touch the same line. Findings whose
 * edits share lines become one where the edits go together, else the worst has the lines.
 *
 * `textOf` gives a file as it stands in the commit under review. Where it differs, in the lines concerned, from what the
 * scan would show of it there is no suggestion: the lines are masked, or not those that were scanned.
 */
export function renderSuggestions(
  outcome: Outcome,
  textOf: (path: string) => string | undefined,
): Suggestion[] {
  const clean = cleaner(outcome);
  const shown = new Set(outcome.shown);
  const taken = new Map<string, Suggestion[]>();
  for (const scan of outcome.scans) {
    let file: ComparedFile | undefined;
    for (const group of fixGroups(scan.findings.filter((finding) => shown.has(finding)))) {
      // Groups come file by file.
      if (file?.path !== group.path)
        file = new ComparedFile(group.path, textOf(group.path), scan.disclosure.text(group.path));
      const suggestion = suggest(group, file, clean);
      if (!suggestion) continue;
      const others = taken.get(group.path) ?? [];
      if (others.some((other) => overlap(other, suggestion))) continue;
      taken.set(group.path, [...others, suggestion]);
    }
  }
  return [...taken.keys()]
    .sort()
    .flatMap((path) => (taken.get(path) ?? []).sort((a, b) => a.startLine - b.startLine));
}

function suggest(group: FixGroup, file: ComparedFile, clean: Clean): Suggestion | undefined {
  const lines = suggestedLines(group, file, clean);
  const [worst] = group.findings;
  if (!lines || !worst) return undefined;
  const sentences = new Set(group.findings.map((finding) => sentence(finding, clean)));
  const body = `${[...sentences].join('\n')}\n\n${fenced(lines.replacement, 'suggestion')}`;
  if (body.length > BODY_LIMIT) return undefined;
  return {
    path: group.path,
    startLine: lines.startLine,
    endLine: lines.endLine,
    body,
    key: worst.fingerprint,
    fingerprints: group.findings.map(({ fingerprint }) => fingerprint),
  };
}

function sentence({ fix, rule }: Finding, clean: Clean): string {
  const description = clean(fix?.description ?? '').replace(/[.\s]+$/u, '');
  return `- ${prose(description)} (${code(rule.id)}).`;
}

function overlap(
  a: Pick<Suggestion, 'startLine' | 'endLine'>,
  b: Pick<Suggestion, 'startLine' | 'endLine'>,
): boolean {
  return a.startLine <= b.endLine && b.startLine <= a.endLine;
}
