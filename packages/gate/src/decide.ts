import type { Verdict } from '@gatehouse/findings';
import { newest } from './newest.ts';
import { judgeImage, judgeImageDemand } from './judge-image.ts';
import { judgeRequirement } from './judge-requirement.ts';
import type { Case, GateOutcome, Reason } from './outcome.ts';

/**
 * Whether this may be deployed there. Everything handed in counts: evidence that is unreadable, old, incomplete or of
 * unknown descent is an error even where other evidence says the same, so that nothing bad can hide behind something
 * good; what is missing is an error too. Only what a later attempt of the same job has scanned again no longer counts.
 */
export function decide(all: Case): GateOutcome {
  const { counted: exhibits, replaced } = newest(all.exhibits);
  const given: Case = { ...all, exhibits };
  const { policy, images, commit } = given;
  const reasons: Reason[] = [
    ...given.reasons,
    ...exhibits.flatMap((exhibit): Reason[] =>
      'unreadable' in exhibit
        ? [{ verdict: 'error', message: `Evidence cannot be read: ${exhibit.unreadable}` }]
        : [],
    ),
    ...policy.requirements.flatMap((requirement) => judgeRequirement(requirement, given)),
    ...images.flatMap((image) => judgeImage(image, policy)),
    ...judgeImageDemand(images, policy),
  ];
  const errors = once(reasons.filter(({ verdict }) => verdict === 'error'));
  const failures = once(reasons.filter(({ verdict }) => verdict === 'fail'));
  return {
    verdict: verdictOf(errors, failures),
    environment: policy.environment,
    reasons: [...errors, ...failures],
    commit,
    images,
    evidence: exhibits.flatMap((exhibit) => ('evidence' in exhibit ? [exhibit.evidence] : [])),
    replaced,
  };
}

function verdictOf(errors: readonly Reason[], failures: readonly Reason[]): Verdict {
  if (errors.length > 0) return 'error';
  return failures.length > 0 ? 'fail' : 'pass';
}

/** Two requirements may stumble over the same thing. */
function once(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>();
  return reasons.filter(({ message, detail = '' }) => {
    const key = `${message}\u0000${detail}`;
    return !seen.has(key) && seen.add(key);
  });
}
