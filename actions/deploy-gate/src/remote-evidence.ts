import { evidenceOf, evidenceOfCodeScanning, readStatement } from '@gatehouse/evidence';
import { describeError, UserError } from '@gatehouse/findings';
import {
  newestTrusted,
  type Exhibit,
  type Policy,
  type RunFacts,
  whyNotTrusted,
} from '@gatehouse/gate';
import {
  downloadArtifacts,
  type Github,
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

export interface Remote {
  readonly github: Github;
  readonly repository: Repository;
  readonly policy: Policy;
  /** The run of the gate. */
  readonly ownRun: number | undefined;
}

/** The statements that this run, or others, have left as artifacts. */
export async function runEvidence(remote: Remote, wanted: EvidenceRun): Promise<Exhibit[]> {
  return attemptAsync('evidence-run', async () => {
    const { github, repository, ownRun, policy } = remote;
    const isOwn = wanted.kind === 'this' || (wanted.kind === 'run' && wanted.id === ownRun);
    if (isOwn) {
      if (ownRun === undefined) throw new UserError('The run of the gate is not known');
      return artifactsOf(remote, ownRun, 'here');
    }
    if (wanted.kind === 'run') return foreign(remote, await runById(github, repository, wanted.id));
    const runs = await runsOf(github, repository, wanted.sha);
    const chosen = newestTrusted(runs, policy.trustedWorkflows, ownRun);
    if (chosen.length === 0)
      throw new UserError(
        `No run for commit ${wanted.sha.slice(0, 12)} is of a workflow and ref under gate.trusted-workflows`,
        { remedy: `There are: ${describeRuns(runs)}` },
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
  return artifactsOf(remote, run.id, facts);
}

async function artifactsOf(
  { github, repository }: Remote,
  run: number,
  origin: 'here' | RunFacts,
): Promise<Exhibit[]> {
  const artifacts = await downloadArtifacts(github, repository, run, ARTIFACT_PREFIX);
  const statements = artifacts.flatMap(({ name, files }) =>
    files
      .filter((file) => file.name.endsWith(STATEMENT_ENDING))
      .map((file) => ({ source: `${file.name} of artifact ${name} of run ${run}`, ...file })),
  );
  if (statements.length === 0)
    throw new UserError(
      `Run ${run} has no artifact ${ARTIFACT_PREFIX}… with a file that ends in ${STATEMENT_ENDING}`,
    );
  return statements.flatMap(({ source, content }) =>
    attempt(source, () =>
      evidenceOf(source, readStatement(source, content)).map((evidence) => ({ evidence, origin })),
    ),
  );
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
  return shown.length === 0 ? 'none at all' : shown.join(', ');
}
