import { describeSubject, isSame, type Evidence, type Subject } from '@gatehouse/evidence';
import { judgeEvidence } from './judge-evidence.ts';
import { nameOf } from './image.ts';
import type { Piece } from './exhibit.ts';
import type { Case, Reason } from './outcome.ts';
import type { Requirement } from './policy.ts';
import { covers, touches } from './scope.ts';

/** Why a requirement is not met; empty when it is, for each of its subjects. */
export function judgeRequirement(requirement: Requirement, given: Case): Reason[] {
  const pieces = given.exhibits.flatMap((exhibit): Piece[] =>
    'evidence' in exhibit && answers(exhibit.evidence, requirement) ? [exhibit] : [],
  );
  const subjects = subjectsOf(requirement, given);
  if (typeof subjects === 'string') return [error(`${subjects}, ${wanted(requirement)}`)];
  return [
    ...strays(pieces, subjects, requirement),
    ...subjects.flatMap((subject) => judgeSubject(subject, pieces, requirement, given)),
  ];
}

function judgeSubject(
  subject: Subject,
  pieces: readonly Piece[],
  requirement: Requirement,
  given: Case,
): Reason[] {
  const about = pieces.filter(({ evidence }) =>
    evidence.subjects.some((each) => isSame(each, subject)),
  );
  const touching = about.filter(({ evidence }) => touches(evidence, requirement));
  const reasons = touching.flatMap((piece) => judgeEvidence(piece, subject, requirement, given));
  if (!touching.some(({ evidence }) => covers(evidence, requirement)))
    reasons.unshift(missing(subject, about, requirement));
  return reasons;
}

/** By name only: about what and how good it is comes later. */
function answers(evidence: Evidence, { by }: Requirement): boolean {
  return by.kind === 'phase'
    ? evidence.form === 'statement' && evidence.phase === by.phase
    : evidence.tool.name.toLowerCase() === by.tool.toLowerCase();
}

/** What the evidence must be about, or why that is not known. */
function subjectsOf({ subject }: Requirement, given: Case): readonly Subject[] | string {
  if (subject === 'commit')
    return given.commit === undefined
      ? 'The commit to be deployed is not known'
      : [{ kind: 'commit', digest: given.commit }];
  if (given.images.length === 0) return 'No image was named';
  // What has no digest is refused for that alone.
  return given.images.flatMap((image): Subject[] =>
    image.digest === undefined
      ? []
      : [{ kind: 'image', digest: image.digest, name: nameOf(image) }],
  );
}

/** There may be evidence about more images than are deployed, but about another commit only by mistake. */
function strays(
  pieces: readonly Piece[],
  subjects: readonly Subject[],
  { subject }: Requirement,
): Reason[] {
  if (subject !== 'commit') return [];
  return pieces
    .filter(
      ({ evidence }) =>
        !evidence.subjects.some((each) => subjects.some((other) => isSame(each, other))),
    )
    .map(({ evidence }) =>
      error(
        `${evidence.source} is about ${evidence.subjects.map(describeSubject).join(', ')}, and to be deployed is ${subjects.map(describeSubject).join(', ')}`,
      ),
    );
}

function missing(subject: Subject, about: readonly Piece[], requirement: Requirement): Reason {
  const scopes = about.flatMap(({ evidence }) => evidence.scope ?? []);
  const found =
    scopes.length === 0
      ? 'There is no evidence'
      : `There is evidence only about ${scopes.map((scope) => scope || 'the whole repository').join(', ')}`;
  return {
    ...error(`${found} for ${describeSubject(subject)}, ${wanted(requirement)}`),
    paste: { file: 'the workflow', text: workflowLines(requirement) },
  };
}

function wanted({ by, line }: Requirement): string {
  const what = by.kind === 'phase' ? `phase ${by.phase}` : `tool ${by.tool}`;
  const where = by.kind === 'phase' && by.path !== '' ? ` over ${by.path}` : '';
  return `and the policy demands some of ${what}${where} (line ${line})`;
}

function workflowLines({ by, subject }: Requirement): string {
  if (by.kind === 'tool')
    return `sarif: ${by.tool.toLowerCase().replaceAll(/[^\w.-]/gu, '-')}.sarif ${subject === 'commit' ? 'commit' : '<image>@sha256:<digest>'}`;
  return [
    `- id: ${by.phase}`,
    `  uses: <this repository>/actions/${by.phase}-scan@<full commit SHA>`,
    '# and with the gate:',
    `evidence: \${{ steps.${by.phase}.outputs.evidence-file }}`,
  ].join('\n');
}

function error(message: string): Reason {
  return { verdict: 'error', message };
}
