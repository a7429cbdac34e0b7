import { contradicts, type Evidence, type RunFacts, type Subject } from '@gatehouse/evidence';
import type { Piece } from './exhibit.ts';
import { doubtsAbout } from './judge-grounds.ts';
import { judgeFindings } from './judge-findings.ts';
import type { Case, Reason } from './outcome.ts';
import type { Requirement } from './policy.ts';
import { whyNotTrusted } from './trust.ts';

/** Clocks of runners differ a little. Milliseconds. */
const SKEW = 5 * 60 * 1000;

/** What speaks against a piece of evidence that answers a requirement. Doubt comes before what it says. */
export function judgeEvidence(
  { evidence, origin, place }: Piece,
  subject: Subject,
  requirement: Requirement,
  given: Case,
): Reason[] {
  const { source } = evidence;
  const doubt = (message: string): Reason => ({
    verdict: 'error',
    message: `${source} ${message}`,
  });
  const reasons: Reason[] = [];
  if (origin !== 'here') reasons.push(...distrust(evidence, origin, subject, given));
  else if (isStray(evidence, given.run))
    reasons.push(
      doubt(
        `comes from run ${evidence.run?.id ?? 0} by its own account: name that run under evidence-run, so that GitHub can be asked about it`,
      ),
    );
  for (const why of evidence.incomplete) reasons.push(doubt(`is incomplete: ${why}`));
  for (const why of doubtsAbout(evidence, requirement, given)) reasons.push(doubt(why));

  // Asked so that a time which is none counts against it.
  const now = given.now.getTime();
  const age = now - evidence.startedAt.getTime();
  for (const time of [evidence.startedAt, evidence.finishedAt])
    if (!(time.getTime() <= now + SKEW)) reasons.push(doubt(`lies in the future, at ${iso(time)}`));
  if (!(age <= requirement.maxAge))
    reasons.push(
      doubt(
        `is too old: the scan began at ${iso(evidence.startedAt)}, and ${given.policy.environment} takes at most ${hours(requirement.maxAge)} (${given.policy.path}:${requirement.line}): scan again`,
      ),
    );

  const findings = judgeFindings(evidence, subject, requirement, given);
  if (findings) reasons.push(findings);
  return typeof place === 'string' ? reasons.map((reason) => lingering(reason, place)) : reasons;
}

/** Whoever has scanned again should learn why what was said before still counts. */
function lingering(reason: Reason, why: string): Reason {
  const { detail } = reason;
  const hint = `It counts next to what other attempts of the run have left, since nobody can tell which job left it: ${why}`;
  return { ...reason, detail: detail === undefined ? hint : `${detail}. ${hint}` };
}

/** Whether evidence that is said to be made here says itself that it was made elsewhere. */
function isStray({ run }: Evidence, own: number | undefined): boolean {
  return run !== undefined && own !== undefined && run.id !== own;
}

function distrust(
  { source, run: claim }: Evidence,
  run: RunFacts,
  subject: Subject,
  { repository, policy }: Case,
): Reason[] {
  const why =
    repository === undefined
      ? 'the repository of the gate is not known'
      : (whyNotTrusted(run, repository, policy.trustedWorkflows) ??
        contradicts(claim, run, subject));
  if (why === undefined) return [];
  return [
    {
      verdict: 'error',
      message: `${source} does not count: ${why}`,
      ...(why.includes('trusted-workflows') && {
        paste: {
          to: 'trust it',
          file: policy.path,
          text: `gate:\n  trusted-workflows:\n    - path: ${JSON.stringify(run.workflow)}\n      refs: [${run.refs.map((ref) => JSON.stringify(ref)).join(', ')}]`,
        },
      }),
    },
  ];
}

function iso(time: Date): string {
  return Number.isNaN(time.getTime()) ? 'no time' : time.toISOString();
}

function hours(milliseconds: number): string {
  const count = Math.round((milliseconds / 3_600_000) * 10) / 10;
  return `${count} ${count === 1 ? 'hour' : 'hours'}`;
}
