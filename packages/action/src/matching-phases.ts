import type { PhaseRecord, Statement } from '@gatehouse/evidence';
import type { Scan } from '@gatehouse/findings';

/** A statement, and the commit that it is about by GitHub's word too. */
export interface TrustedStatement {
  readonly statement: Statement;
  readonly commit: string;
}

export interface MatchingPhase {
  readonly statement: TrustedStatement;
  readonly phase: PhaseRecord;
  readonly target: string | undefined;
}

/** What a statement says of the same phase, by the same configuration and of the same part of the repository. */
export function matchingPhases(
  trusted: TrustedStatement,
  { phase: id, scope }: Scan,
  config: string | undefined,
): readonly MatchingPhase[] {
  const { predicate } = trusted.statement;
  if (predicate.config !== config) return [];
  return predicate.phases
    .filter((phase) => phase.phase === id && phase.scope === scope)
    .map((phase) => ({ statement: trusted, phase, target: phase.target }));
}
