import {
  evidenceOf,
  evidenceOfCodeScanning,
  readStatement,
  type RunFacts,
} from '@gatehouse/evidence';
import { describeError, UserError } from '@gatehouse/findings';
import { newestTrusted, placeOf, type Exhibit, type Policy, whyNotTrusted } from '@gatehouse/gate';
import {
  downloadArtifacts,
  type Github,
  jobsOf,
  refsOf,
  type Repository,
  runById,
  runsOf,
  scanOfRef,
  type WorkflowRun,
} from '@gatehouse/github';
import type { EvidenceRun } from './inputs.ts';
import { attempt, STATEMENT_ENDING } from './local-evidence.ts';

/** What the names of artifacts with evidence begin with. */
export const ARTIFACT_PREFIX = 'gatehouse-evidence';

/** A run, and the newest of its attempts. */
type Attempted = Pick<RunFacts, 'id' | 'attempt'>;

export interface Remote {
  readonly github: Github;
  readonly repository: Repository;
  readonly policy: Policy;
  /** The run of the gate. */
  readonly ownRun: Attempted | undefined;
}

/** The statements that this run, or others, have left as artifacts. */
export async function runEvidence(remote: Remote, wanted: EvidenceRun): Promise<Exhibit[]> {
  return attemptAsync('evidence-run', async () => {
    const { github, repository, ownRun, policy } = remote;
    const isOwn = wanted.kind === 'this' || (wanted.kind === 'run' && wanted.id === ownRun?.id);
    if (isOwn) {
      if (ownRun === undefined) throw new UserError('The run of the gate is not known');
      return artifactsOf(remote, ownRun, 'here');
    }
    if (wanted.kind === 'run') return foreign(remote, await runById(github, repository, wanted.id));
    const runs = await runsOf(github, repository, wanted.sha);
    const chosen = newestTrusted(runs, policy.trustedWorkflows, ownRun?.id);
    if (chosen.length === 0)
      throw new UserError(
        `No run for commit ${wanted.sha.slice(0, 12)} is of a workflow and ref under gate.trusted-workflows`,
        { remedy: describeRuns(runs) },
      );
    const found: Exhibit[] = [];
    for (const run of chosen) found.push(...(await foreign(remote, run)));
    return found;
  });
}

/** Nothing is downloaded from a run that would not count anyway. */
async function foreign(remote: Remote, run: WorkflowRun): Promise<Exhibit[]> {
  const { github, repository, policy } = remote;
  const facts: RunFacts = { ...run, refs: await refsOf(github, repository, run) };
  const why = whyNotTrusted(facts, repository.fullName, policy.trustedWorkflows);
  if (why !== undefined)
    throw new UserError(`The evidence of run ${run.id} of ${run.workflow} does not count: ${why}`);
  return artifactsOf(remote, run, facts);
}

async function artifactsOf(
  { github, repository }: Remote,
  { id: run, attempt: newest }: Attempted,
  origin: 'here' | RunFacts,
): Promise<Exhibit[]> {
  const artifacts = await downloadArtifacts(github, repository, run, ARTIFACT_PREFIX);
  const statements = artifacts.flatMap(({ name, createdAt: at, files }) =>
    files
      .filter((file) => file.name.endsWith(STATEMENT_ENDING))
      .map(({ name: file, content }) => ({ artifact: name, at, file, content })),
  );
  if (statements.length === 0)
    throw new UserError(
      `Run ${run} has no artifact ${ARTIFACT_PREFIX}… with a file that ends in ${STATEMENT_ENDING}`,
    );
  // Only where there are several attempts may one have replaced what another left.
  const jobs = newest > 1 ? await jobsOf(github, repository, run) : undefined;
  return statements.flatMap(({ artifact, at, file, content }) => {
    const source = `${file} of artifact ${artifact} of run ${run}`;
    return attempt(source, () => {
      const statement = readStatement(source, content);
      const claim = statement.predicate.run;
      const shown = jobs && claim ? `${source}, attempt ${claim.attempt}` : source;
      const place = jobs && placeOf({ run, file, at }, claim, jobs);
      return evidenceOf(shown, statement).map((evidence) => ({
        evidence,
        origin,
        ...(place !== undefined && { place }),
      }));
    });
  });
}

/** The open alerts of a ref, for every tool that the policy demands something of about commits. */
export async function codeScanningEvidence(
  { github, repository, policy }: Remote,
  ref: string | undefined,
  commit: string | undefined,
): Promise<Exhibit[]> {
  const tools = policy.requirements.flatMap(({ by, subject }) =>
    by.kind === 'tool' && subject === 'commit' ? [by.tool] : [],
  );
  const found: Exhibit[] = [];
  for (const tool of new Set(tools))
    found.push(
      ...(await attemptAsync(`code scanning by ${tool}`, async () => {
        if (ref === undefined || commit === undefined)
          throw new UserError('The ref or the commit to be deployed is not known');
        const scan = await scanOfRef(github, repository, ref, tool);
        const evidence = evidenceOfCodeScanning(tool, commit, scan);
        return evidence === undefined ? [] : [{ evidence, origin: 'here' }];
      })),
    );
  return found;
}

async function attemptAsync(source: string, read: () => Promise<Exhibit[]>): Promise<Exhibit[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return [{ source, unreadable: describeError(error) }];
    throw error;
  }
}

function describeRuns(runs: readonly WorkflowRun[]): string {
  const shown = runs.slice(0, 5).map(({ workflow, event, headBranch = 'nowhere' }) => {
    return `${workflow} (${event} on ${headBranch})`;
  });
  if (shown.length === 0) return 'GitHub knows no run for it: start CI, and wait for its end';
  const more = runs.length > shown.length ? `, and ${runs.length - shown.length} more` : '';
  return `There are: ${shown.join(', ')}${more}`;
}
