import type { Finding, Fix, Location, Resource, RuleInfo, Suppression } from '@gatehouse/findings';
import { printable } from '@gatehouse/text';

import { isShowable, type Clean } from '../text/clean.ts';
import { remembered } from '../text/remembered.ts';
import type { JsonFixed } from './model.ts';
import { jsonLine } from './text.ts';

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
  const place = ({
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    address,
  }: Location): string => {
    const added = address === undefined ? '' : `,"address":${quoted(clean(address))}`;
    return `{"path":${pathText(path)},"startLine":${startLine},"startColumn":${startColumn},"endLine":${endLine},"endColumn":${endColumn}${added}}`;
  };

  return ({
    rule,
    severity,
    message,
    location,
    related,
    resource,
    fingerprint,
    engine,
    state,
    fix,
    suppression,
  }) => {
    const parts = [
      ruleText(rule),
      `"severity":"${severity}","message":${quoted(clean(message))},"location":${place(location)},"related":[${(related ?? []).map(place).join(',')}]`,
    ];
    if (resource) parts.push(`"resource":${resourceText(resource)}`);
    parts.push(`"fingerprint":${quoted(fingerprint)},"engine":${quoted(printable(engine))}`);
    if (state) parts.push(`"state":"${state}"`);
    const shownFix = fix && cleanFix(fix, clean);
    if (shownFix) parts.push(`"fix":${jsonLine(shownFix)}`);
    if (suppression) parts.push(`"suppression":${jsonLine(ofSuppression(suppression, clean))}`);
    return `{${parts.join(',')}}`;
  };
}

const NEEDS_NO_ESCAPE = /^(?:[\x20\x21\x24-\x5b\x5d-\x7e]|#(?!#))*$/;

function quoted(text: string): string {
  return NEEDS_NO_ESCAPE.test(text) ? `"${text}"` : jsonLine(text);
}

export function fixedFinding(finding: Finding, clean: Clean): JsonFixed {
  const { rule, severity, location, resource, fingerprint } = finding;
  return {
    rule: printable(rule.id),
    title: clean(rule.title),
    severity,
    location: ofLocation(location, clean),
    ...(resource && { resource: ofResource(resource, clean) }),
    fingerprint,
  };
}

export function ofLocation(location: Location, clean: Clean): Location {
  const { path, address } = location;
  return {
    ...location,
    path: printable(path),
    ...(address !== undefined && { address: clean(address) }),
  };
}

/** Undefined where a text holds what must not be shown as it is: half a fix is none. */
function cleanFix({ description, edits }: Fix, clean: Clean): Fix | undefined {
  if (!edits.every(({ text }) => isShowable(text, clean))) return undefined;
  return {
    description: clean(description),
    edits: edits.map(({ location, text }) => ({ location: ofLocation(location, clean), text })),
  };
}

function ofResource({ kind, name, namespace }: Resource, clean: Clean): Resource {
  return {
    kind: clean(kind),
    name: clean(name),
    ...(namespace === undefined ? {} : { namespace: clean(namespace) }),
  };
}

function ofSuppression(suppression: Suppression, clean: Clean): Suppression {
  const { kind, syntax, reason, owner, until, location, isNew } = suppression;
  return {
    kind,
    syntax: clean(syntax),
    ...(reason === undefined ? {} : { reason: clean(reason) }),
    ...(owner === undefined ? {} : { owner: clean(owner) }),
    ...(until === undefined ? {} : { until: clean(until) }),
    ...(location === undefined ? {} : { location: ofLocation(location, clean) }),
    ...(isNew === undefined ? {} : { isNew }),
  };
}
