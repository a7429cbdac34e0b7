import { renderStatement, statementOf, type RunClaim } from '@gatehouse/evidence';
import type { Outcome } from '@gatehouse/findings';
import type { GithubContext } from '@gatehouse/github';
import type { PolicySource, RunResult } from '@gatehouse/pipeline';

export interface Witnessed {
  readonly outcome: Outcome;
  readonly context: GithubContext;
  /** The commit that was scanned. */
  readonly commit: string;
  /** What the run went by. */
  readonly settings: RunResult['settings'];
  readonly policy: PolicySource;
  /** The SARIF file as written. */
  readonly sarif: { readonly name: string; readonly content: string };
}

/** What the scan leaves for a gate: an in-toto statement, as text. */
export function evidenceText(witnessed: Witnessed): string {
  const { outcome, context, commit, settings, policy, sarif } = witnessed;
  const name = context.repository?.fullName;
  const run = runClaim(context);
  return renderStatement(
    statementOf(outcome, {
      subjects: [{ kind: 'commit', digest: commit, ...(name !== undefined && { name }) }],
      profile: settings.profile,
      policy,
      settings,
      sarif,
      ...(run && { run }),
    }),
  );
}

function runClaim(context: GithubContext): RunClaim | undefined {
  const { repository, run, eventName = 'other', sha, ref, workflow, runner, pullRequest } = context;
  if (repository === undefined || run === undefined) return undefined;
  return {
    repository: repository.fullName,
    id: run.id,
    attempt: run.attempt,
    ...(runner !== undefined && { runner }),
    event: eventName,
    ...(pullRequest && { headSha: pullRequest.headSha }),
    ...(workflow !== undefined && { workflow }),
    ...(ref !== undefined && { ref }),
    ...(sha !== undefined && { sha }),
  };
}
