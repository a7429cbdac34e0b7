import type { Finding, Location, Suppression } from '@gatehouse/findings';
import { cut, printable } from '@gatehouse/text';

import { byFile } from '../outcome/by-file.ts';
import { place } from '../outcome/place.ts';
import type { Clean } from '../text/clean.ts';
import { remembered } from '../text/remembered.ts';
import type { SarifLocation, SarifResult, SarifSuppression } from './model.ts';
import { rankedId, SARIF_LEVELS } from './rule.ts';

/** GitHub shows 100 and refuses a file with more than 1,000 on a result. */
const RELATED_LIMIT = 100;

/** No system has a longer path; readers give up on longer references. UTF-16 units. */
export const PATH_LIMIT = 4096;

interface ResultContext {
  readonly clean: Clean;
  readonly uri: (path: string) => string;
  readonly lineHash: (location: Location) => string | undefined;
  /** Where a rule stands in the driver's list, by ranked id. */
  readonly ruleIndex: ReadonlyMap<string, number>;
}

/** Results by file, line, rule and fingerprint: equal scans give equal files. */
export function* sarifResults(
  findings: readonly Finding[],
  context: ResultContext,
): Generator<SarifResult> {
  const lineHash = distinctHashes(context.lineHash);
  // Sorted file by file: comparing paths is what takes time.
  const files = [...byFile(findings)].sort(([a], [b]) => compareText(a, b));
  for (const [, of] of files)
    for (const finding of of.toSorted(byPlace))
      yield sarifResult(finding, context, lineHash(finding));
}

export function sarifLocation(location: Location, uri: (path: string) => string): SarifLocation {
  const { path, startLine, startColumn, endLine, endColumn } = location;
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(path) },
      region: { startLine, startColumn, endLine, endColumn },
    },
  };
}

/** Relative references (RFC 3986, 4.2) for paths: no segment can be taken for a scheme. */
export function uriWriter(pathPrefix: string | undefined): (path: string) => string {
  return remembered((path) =>
    cut(printable(place(path, pathPrefix)), PATH_LIMIT)
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
  );
}

function sarifResult(finding: Finding, context: ResultContext, lineHash: string): SarifResult {
  const { clean, uri, ruleIndex } = context;
  const ruleId = rankedId(finding);
  const related = (finding.related ?? []).slice(0, RELATED_LIMIT);
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? -1,
    level: SARIF_LEVELS[finding.severity],
    message: { text: clean(finding.message) || clean(finding.rule.title) || ruleId },
    locations: [sarifLocation(finding.location, uri)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((location, index) => ({
            id: index + 1,
            ...sarifLocation(location, uri),
          })),
        }),
    partialFingerprints: {
      'gatehouse/v1': finding.fingerprint,
      primaryLocationLineHash: lineHash,
    },
    ...(finding.suppression && {
      suppressions: [sarifSuppression(finding.suppression, clean, uri)],
    }),
    ...(finding.state && { properties: { state: finding.state } }),
  };
}

function sarifSuppression(
  { kind, syntax, reason = '', owner, until, location, isNew }: Suppression,
  clean: Clean,
  uri: ResultContext['uri'],
): SarifSuppression {
  const why = clean(reason);
  const properties = {
    ...(owner === undefined ? {} : { owner: clean(owner) }),
    ...(until === undefined ? {} : { until: clean(until) }),
    ...(isNew === undefined ? {} : { isNew }),
  };
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    justification: why === '' ? `${clean(syntax)} without a reason` : `${clean(syntax)}: ${why}`,
    ...(location && { location: sarifLocation(location, uri) }),
    ...(Object.keys(properties).length > 0 && { properties }),
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

/** Within a file. */
function byPlace(a: Finding, b: Finding): number {
  return (
    a.location.startLine - b.location.startLine ||
    a.location.startColumn - b.location.startColumn ||
    compareText(a.rule.id, b.rule.id) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
