import { compareLocation, type Finding, type Location } from '@gatehouse/findings';

import type { Clean } from './clean.ts';
import { place } from './place.ts';
import { printable } from './printable.ts';
import type { SarifLocation, SarifResult, SarifSuppression } from './sarif-model.ts';
import { rankedId, SARIF_LEVELS } from './sarif-rule.ts';

/** GitHub shows 100 and refuses a file with more than 1,000 on a result. */
const RELATED_LIMIT = 100;

export interface ResultContext {
  readonly clean: Clean;
  readonly pathPrefix: string | undefined;
  readonly lineHash: (location: Location) => string | undefined;
  /** Where a rule stands in the driver's list, by ranked id. */
  readonly ruleIndex: ReadonlyMap<string, number>;
}

/** Results by file, line, rule and fingerprint: equal scans give equal files. */
export function sarifResults(findings: readonly Finding[], context: ResultContext): SarifResult[] {
  const lineHash = distinctHashes(context.lineHash);
  return findings
    .toSorted(byPlace)
    .map((finding) => sarifResult(finding, context, lineHash(finding)));
}

export function sarifLocation(location: Location, pathPrefix: string | undefined): SarifLocation {
  const { path, startLine, startColumn, endLine, endColumn } = location;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path, pathPrefix) },
      region: { startLine, startColumn, endLine, endColumn },
    },
  };
}

/** A relative reference (RFC 3986, 4.2): no segment can be taken for a scheme. */
export function uriOf(path: string, pathPrefix: string | undefined): string {
  return printable(place(path, pathPrefix)).split('/').map(encodeURIComponent).join('/');
}

function sarifResult(finding: Finding, context: ResultContext, lineHash: string): SarifResult {
  const { clean, pathPrefix, ruleIndex } = context;
  const ruleId = rankedId(finding);
  const related = (finding.related ?? []).slice(0, RELATED_LIMIT);
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? -1,
    level: SARIF_LEVELS[finding.severity],
    message: { text: clean(finding.message) || clean(finding.rule.title) || ruleId },
    locations: [sarifLocation(finding.location, pathPrefix)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((location, index) => ({
            id: index + 1,
            ...sarifLocation(location, pathPrefix),
          })),
        }),
    partialFingerprints: {
      'gatehouse/v1': finding.fingerprint,
      primaryLocationLineHash: lineHash,
    },
    ...(finding.suppression ? { suppressions: [sarifSuppression(finding, clean)] } : {}),
  };
}

function sarifSuppression({ suppression }: Finding, clean: Clean): SarifSuppression {
  const reason = clean(suppression?.reason ?? '');
  const syntax = clean(suppression?.syntax ?? '');
  return {
    kind: suppression?.kind === 'inline' ? 'inSource' : 'external',
    justification: reason === '' ? `${syntax} without a reason` : `${syntax}: ${reason}`,
  };
}

/**
 * GitHub tells the alerts of a rule in a file apart by this hash alone, so a second finding on the same line needs another
 * one. Where there is no line to hash, our own fingerprint serves.
 */
function distinctHashes(hashOf: ResultContext['lineHash']): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return (finding) => {
    const hash = hashOf(finding.location) ?? finding.fingerprint;
    const key = [rankedId(finding), finding.location.path, hash].join('\u0000');
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return occurrence === 1 ? hash : `${hash}-${occurrence}`;
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareLocation(a.location, b.location) ||
    compareText(a.rule.id, b.rule.id) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
