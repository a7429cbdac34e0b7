import {
  compileGlob,
  compileWildcard,
  EVERY_RULE,
  type Pattern,
  type SuppressionEntry,
} from '@gatehouse/config';
import type { Resource, Suppression } from '@gatehouse/findings';
import type { ForeignSuppression } from './foreign/foreign-suppression.ts';
import { canonical } from './naming.ts';
import type { Subject } from './subject.ts';

/** Where a suppression outside the scanned files is written down. */
export type WaiverSource = SuppressionEntry | ForeignSuppression;

/** A suppression outside the scanned files, ready to be asked. */
export interface Waiver {
  readonly source: WaiverSource;
  /** The canonical id; undefined for every rule. */
  readonly rule: string | undefined;
  /** The last day on which it counts. */
  readonly until: string | undefined;
  readonly suppression: Suppression;
  readonly speaksFor: (subject: Subject) => boolean;
}

/** An entry of the configuration: everything that it is limited to must match. */
export function configWaiver(entry: SuppressionEntry): Waiver {
  const path = entry.path === undefined ? undefined : compileGlob(entry.path);
  const resource = entry.resource === undefined ? undefined : compileWildcard(entry.resource);
  const others = (['package', 'image', 'url'] as const).flatMap((scope) => {
    const text = entry[scope];
    return text === undefined ? [] : [{ scope, pattern: compileWildcard(text) }];
  });
  const { rule, reason, expires, owner, location } = entry;
  return {
    source: entry,
    rule: rule === EVERY_RULE ? undefined : canonical(rule),
    until: expires,
    suppression: {
      kind: 'config',
      syntax: location.path.slice(location.path.lastIndexOf('/') + 1),
      reason,
      until: expires,
      location,
      ...(owner !== undefined && { owner }),
    },
    speaksFor: (subject) =>
      (!path || path.matchesNames(subject.path)) &&
      (!resource || anyMatches(resource, subject.resources)) &&
      others.every(({ scope, pattern }) => {
        const names = subject[scope];
        return names !== undefined && pattern.matchesNames(names);
      }),
  };
}

/** An entry of another tool's ignore file: one of its paths must match, where it has any, and its file and resource. */
export function foreignWaiver(foreign: ForeignSuppression): Waiver {
  const { rule, syntax, paths, file, resource, reason, until, location } = foreign;
  return {
    source: foreign,
    rule: canonical(rule),
    until,
    suppression: {
      kind: 'foreign',
      syntax,
      location,
      ...(reason !== undefined && { reason }),
      ...(until !== undefined && { until }),
    },
    speaksFor: (subject) =>
      (file === undefined || file === subject.file) &&
      (!resource || (subject.resource !== undefined && isSame(resource, subject.resource))) &&
      (!paths || paths.some((path) => path.matchesNames(subject.path))),
  };
}

function isSame(a: Resource, b: Resource): boolean {
  const namespace = (resource: Resource): string => resource.namespace ?? 'default';
  return a.kind === b.kind && a.name === b.name && namespace(a) === namespace(b);
}

function anyMatches(pattern: Pattern, candidates: readonly (readonly string[])[]): boolean {
  return candidates.some((names) => pattern.matchesNames(names));
}
