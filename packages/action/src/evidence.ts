import { renderStatement, statementOf, type RunClaim } from '@gatehouse/evidence';
import type { Outcome } from '@gatehouse/findings';
import type { GithubContext } from '@gatehouse/github';

export interface Witnessed {
  readonly outcome: Outcome;
  readonly context: GithubContext;
  /** The commit that the reports speak of. */
  readonly commit: string;
  readonly profile: string;
  /** The SARIF file as written. */
  readonly sarif: { readonly name: string; readonly content: string };
}

/** What the scan leaves for a gate: an in-toto statement, as text. */
export function evidenceText({ outcome, context, commit, profile, sarif }: Witnessed): string {
  const name = context.repository?.fullName;
  const run = runClaim(context, commit);
  return renderStatement(
    statementOf(outcome, {
      subjects: [{ kind: 'commit', digest: commit, ...(name !== undefined && { name }) }],
      profile,
      sarif,
      ...(run && { run }),
    }),
  );
}

function runClaim(context: GithubContext, headSha: string): RunClaim | undefined {
  const { repository, run, eventName = 'other', sha, ref, workflow } = context;
  if (repository === undefined || run === undefined) return undefined;
  return {
    repository: repository.fullName,
    id: run.id,
    attempt: run.attempt,
    event: eventName,
    headSha,
    ...(workflow !== undefined && { workflow }),
    ...(ref !== undefined && { ref }),
    ...(sha !== undefined && { sha }),
  };
}
