import type { Finding, Location, Suppression } from '@gatehouse/findings';
import { cut, printable } from '@gatehouse/text';

import { byPlace } from '../outcome/by-place.ts';
import { place, shownAddress } from '../outcome/place.ts';
import type { Clean } from '../text/clean.ts';
import { remembered } from '../text/remembered.ts';
import type {
  SarifLocation,
  SarifLogicalLocation,
  SarifResult,
  SarifSuppression,
} from './model.ts';
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
  const places = byPlace(findings).toSorted((a, b) => comparePlaces(a.location, b.location));
  for (const { findings: of } of places)
    for (const finding of of.toSorted(byLine))
      yield sarifResult(finding, context, lineHash(finding));
}

/** GitHub knows places in files only: what stands in none keeps its made-up path, and says its address beside it. */
export function sarifLocation(
  location: Location,
  { clean, uri }: Pick<ResultContext, 'clean' | 'uri'>,
): SarifLocation {
  const { path, startLine, startColumn, endLine, endColumn } = location;
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(path) },
      region: { startLine, startColumn, endLine, endColumn },
    },
    ...logical(location, clean),
  };
}

export function logical(
  { address }: Pick<Location, 'address'>,
  clean: Clean,
): { readonly logicalLocations?: readonly SarifLogicalLocation[] } {
  if (address === undefined) return {};
  return {
    logicalLocations: [{ fullyQualifiedName: shownAddress(address, clean), kind: 'endpoint' }],
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
  const { clean, ruleIndex } = context;
  const ruleId = rankedId(finding);
  const related = (finding.related ?? []).slice(0, RELATED_LIMIT);
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? -1,
    level: SARIF_LEVELS[finding.severity],
    message: { text: clean(finding.message) || clean(finding.rule.title) || ruleId },
    locations: [sarifLocation(finding.location, context)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((location, index) => ({
            id: index + 1,
            ...sarifLocation(location, context),
          })),
        }),
    partialFingerprints: {
      'gatehouse/v1': finding.fingerprint,
      primaryLocationLineHash: lineHash,
    },
    ...(finding.suppression && {
      suppressions: [sarifSuppression(finding.suppression, context)],
    }),
    ...(finding.state && { properties: { state: finding.state } }),
  };
}

function sarifSuppression(
  { kind, syntax, reason = '', owner, until, location, isNew }: Suppression,
  context: ResultContext,
): SarifSuppression {
  const { clean } = context;
  const why = clean(reason);
  const properties = {
    ...(owner === undefined ? {} : { owner: clean(owner) }),
    ...(until === undefined ? {} : { until: clean(until) }),
    ...(isNew === undefined ? {} : { isNew }),
  };
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    justification: why === '' ? `${clean(syntax)} without a reason` : `${clean(syntax)}: ${why}`,
    ...(location && { location: sarifLocation(location, context) }),
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

function comparePlaces(a: Location, b: Location): number {
  return compareText(a.path, b.path) || compareText(a.address ?? '', b.address ?? '');
}

/** Within a file. */
function byLine(a: Finding, b: Finding): number {
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
