import { describeSubject, isSame, type Evidence, type Subject } from '@gatehouse/evidence';
import { judgeEvidence } from './judge-evidence.ts';
import { missing } from './missing.ts';
import { subjectsOf } from './subjects.ts';
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
  if (typeof subjects === 'string') return [error(subjects)];
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
    reasons.unshift(
      missing(
        subject,
        about.map(({ evidence }) => evidence),
        requirement,
        given,
      ),
    );
  return reasons;
}

/** By name only: about what and how good it is comes later. */
function answers(evidence: Evidence, { by }: Requirement): boolean {
  return by.kind === 'phase'
    ? evidence.form === 'statement' && evidence.phase === by.phase
    : evidence.tool.name.toLowerCase() === by.tool.toLowerCase();
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

function error(message: string): Reason {
  return { verdict: 'error', message };
}
