import type {
  Finding,
  Location,
  Resource,
  RuleInfo,
  Severity,
  Suppression,
} from '@gatehouse/findings';

import type { Clean } from './clean.ts';
import { jsonLine } from './json-text.ts';
import { printable } from './printable.ts';

export interface JsonFinding {
  /** The id of a rule in `rules`. */
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  readonly related: readonly Location[];
  readonly resource?: Resource;
  /** Equal for the same problem when lines move. */
  readonly fingerprint: string;
  readonly engine: string;
  readonly suppression?: Suppression;
}

/**
 * Writes findings as JSON, each on one line: a `JsonFinding`. A large tree has a hundred thousand of them, of a few
 * hundred rules in as many files; what recurs is written once and put together, which is several times as fast as
 * building and serialising an object for each.
 */
export function findingWriter(clean: Clean): (finding: Finding) => string {
  const ruleText = remembered(
    (rule: RuleInfo) =>
      `"rule":${jsonLine(printable(rule.id))},"title":${jsonLine(clean(rule.title))}`,
  );
  const pathText = remembered((path: string) => jsonLine(printable(path)));
  const resourceText = remembered((resource: Resource) => jsonLine(ofResource(resource, clean)));
  const place = ({ path, startLine, startColumn, endLine, endColumn }: Location): string =>
    `{"path":${pathText(path)},"startLine":${startLine},"startColumn":${startColumn},"endLine":${endLine},"endColumn":${endColumn}}`;

  return ({
    rule,
    severity,
    message,
    location,
    related,
    resource,
    fingerprint,
    engine,
    suppression,
  }) => {
    const parts = [
      ruleText(rule),
      `"severity":"${severity}","message":${quoted(clean(message))},"location":${place(location)},"related":[${(related ?? []).map(place).join(',')}]`,
    ];
    if (resource) parts.push(`"resource":${resourceText(resource)}`);
    parts.push(`"fingerprint":${quoted(fingerprint)},"engine":${quoted(engine)}`);
    if (suppression) parts.push(`"suppression":${jsonLine(ofSuppression(suppression, clean))}`);
    return `{${parts.join(',')}}`;
  };
}

const NEEDS_NO_ESCAPE = /^(?:[\x20\x21\x24-\x5b\x5d-\x7e]|#(?!#))*$/;

function quoted(text: string): string {
  return NEEDS_NO_ESCAPE.test(text) ? `"${text}"` : jsonLine(text);
}

function remembered<K>(write: (key: K) => string): (key: K) => string {
  const known = new Map<K, string>();
  return (key) => {
    let text = known.get(key);
    if (text === undefined) {
      text = write(key);
      known.set(key, text);
    }
    return text;
  };
}

function ofResource({ kind, name, namespace }: Resource, clean: Clean): Resource {
  return {
    kind: clean(kind),
    name: clean(name),
    ...(namespace === undefined ? {} : { namespace: clean(namespace) }),
  };
}

function ofSuppression({ kind, syntax, reason, location }: Suppression, clean: Clean): Suppression {
  return {
    kind,
    syntax: clean(syntax),
    ...(reason === undefined ? {} : { reason: clean(reason) }),
    ...(location === undefined
      ? {}
      : { location: { ...location, path: printable(location.path) } }),
  };
}
