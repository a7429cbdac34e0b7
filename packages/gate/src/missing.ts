import { describeSubject, type Evidence, type Subject } from '@gatehouse/evidence';
import type { Exhibit } from './exhibit.ts';
import type { Reason } from './outcome.ts';
import type { Policy, Requirement } from './policy.ts';

/**
 * That nothing answers a requirement about a subject, how to provide it, and what was handed in instead: a mistyped name
 * of a tool looks like a scan that is missing.
 */
export function missing(
  subject: Subject,
  about: readonly Evidence[],
  requirement: Requirement,
  { policy, exhibits }: { readonly policy: Policy; readonly exhibits: readonly Exhibit[] },
): Reason {
  const { by } = requirement;
  const scopes = new Set(about.flatMap(({ scope }) => (scope === undefined ? [] : [scope])));
  const wanted = by.kind === 'phase' && by.path !== '' ? by.path : WHOLE;
  const what = `evidence of ${describe(requirement)} for ${describeSubject(subject)}`;
  const lack =
    scopes.size === 0
      ? `There is no ${what}, which ${policy.environment} demands`
      : `There is ${what} only over ${[...scopes].map((scope) => scope || WHOLE).join(', ')}, and ${policy.environment} demands it over ${wanted}`;
  return {
    verdict: 'error',
    message: `${lack} (${policy.path}:${requirement.line}): ${remedy(requirement, scopes.size > 0)}`,
    detail: handedIn(exhibits),
    paste: { to: 'provide it', file: 'the workflow', text: workflowLines(requirement, subject) },
  };
}

const WHOLE = 'the whole repository';

/** `phase iac`, `tool Trivy`. */
export function describe({ by }: Requirement): string {
  return by.kind === 'phase' ? `phase ${by.phase}` : `tool ${by.tool}`;
}

function remedy({ by, subject }: Requirement, isPartial: boolean): string {
  if (by.kind === 'tool')
    return `name its SARIF and ${subject === 'commit' ? 'commit' : 'the image'} under 'sarif'${subject === 'commit' ? ", or set 'code-scanning'" : ''}`;
  const whole = isPartial ? ' without path' : '';
  const where = by.path === '' ? whole : ` with path: ${by.path}`;
  return `scan${where} before the gate, and name the output evidence-file under 'evidence'`;
}

/** Names enough to see the mistake. */
const MOST = 10;

function handedIn(exhibits: readonly Exhibit[]): string {
  const names = new Set(
    exhibits.map((exhibit) => {
      if ('unreadable' in exhibit) return `${exhibit.source}, which cannot be read`;
      const { phase, tool, subjects } = exhibit.evidence;
      const by = phase === undefined ? `tool ${tool.name}` : `phase ${phase}`;
      return `${by} for ${subjects.map(describeSubject).slice(0, MOST).join(' and ')}`;
    }),
  );
  if (names.size === 0) return 'No evidence was handed in at all';
  const more = names.size > MOST ? `; and ${names.size - MOST} more` : '';
  return `Handed in was: ${[...names].slice(0, MOST).join('; ')}${more}`;
}

function workflowLines({ by }: Requirement, subject: Subject): string {
  if (by.kind === 'tool')
    return `sarif: ${by.tool.toLowerCase().replaceAll(/[^\w.-]/gu, '-')}.sarif ${subject.kind === 'commit' ? 'commit' : `${subject.name ?? 'image'}@${subject.digest}`}`;
  return [
    `- id: ${by.phase}`,
    `  uses: <this repository>/actions/${by.phase}-scan@<full commit SHA>`,
    ...(by.path === '' ? [] : ['  with:', `    path: ${JSON.stringify(by.path)}`]),
    '# and with the gate:',
    `evidence: \${{ steps.${by.phase}.outputs.evidence-file }}`,
  ].join('\n');
}
