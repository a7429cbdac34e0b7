import type { Finding, Outcome } from '@gatehouse/findings';
import { printable } from '@gatehouse/text';

import { resourceName } from '../outcome/resource-name.ts';
import type { Clean } from '../text/clean.ts';

/** How long a suppression is offered for: long enough to plan the fix, short enough to come up again. */
const DAYS = 90;

const DAY = 86_400_000;

/**
 * The entry that suppresses a finding, as lines to paste into `.github/gatehouse.yml`. The reason is left to whoever
 * pastes it. No line of it can be taken for Markdown or HTML inside a block of code.
 */
export function suppressionEntry(finding: Finding, outcome: Outcome, clean: Clean): string[] {
  const until = new Date(lastSeen(outcome) + DAYS * DAY).toISOString().slice(0, 10);
  return [
    'suppressions:',
    '  entries:',
    `    - rule: ${scalar(printable(finding.rule.id))}`,
    ...scopeOf(finding, clean).map(([key, text]) => `      ${key}: ${scalar(text)}`),
    `      reason: ''`,
    `      expires: ${until}`,
  ];
}

/** A longer name no entry takes. */
const LONGEST = 1_000;

/** The file, and what of it, unless its name holds a secret; of what stands in no file the URL. */
function scopeOf(
  { location, resource }: Finding,
  clean: Clean,
): readonly (readonly [string, string])[] {
  const path = ['path', pathPattern(location.path)] as const;
  const name = resource && resourceName(resource);
  if (resource === undefined || name === undefined || clean(name) !== name) return [path];
  if (resource.kind !== 'endpoint') return [path, ['resource', name]];
  const url = urlPattern(resource.name);
  if (url.length > LONGEST) return [path];
  return location.address === undefined ? [path, ['url', url]] : [['url', url]];
}

/** An address without its method; what is masked in it stands for anything. */
function urlPattern(endpoint: string): string {
  return endpoint.replace(/^[A-Z]+ /u, '').replaceAll(/\*+/gu, '*');
}

/** Today, as the scans know it. */
function lastSeen({ scans }: Outcome): number {
  return Math.max(0, ...scans.map(({ finishedAt }) => finishedAt.getTime()));
}

/**
 * A line of .gitignore that matches the path. What would mean more than itself, or cannot be seen, becomes any one
 * character; a file at the root is not looked for elsewhere.
 */
function pathPattern(path: string): string {
  const literal = printable(path).replace(/[*?[\]{}!#\\\uFFFD]|^\s|\s$/gu, '?');
  return literal.includes('/') ? literal : `/${literal}`;
}

/** A YAML scalar on one line (YAML 1.2.2, 7.3): plain where nothing could be meant by it, else quoted. */
function scalar(text: string): string {
  if (/^[A-Za-z][\w-]*\/[\w./-]+$/.test(text)) return text;
  if (/^[^'<\\]*$/.test(text)) return `'${text}'`;
  return JSON.stringify(text).replaceAll('<', '\\x3C');
}
