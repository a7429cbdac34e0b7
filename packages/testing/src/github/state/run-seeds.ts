import { timestamp } from '../call.ts';
import type { Artifact, Ruleset, Run } from './delivery-records.ts';
import type { Repository } from './repository.ts';
import type { CheckRun } from './review-records.ts';
import { zipArchive } from './zip-archive.ts';

type Files = Readonly<Record<string, string>>;

export function addCheckRun(
  repository: Repository,
  options: Partial<CheckRun> & Pick<CheckRun, 'name' | 'head_sha'>,
): CheckRun {
  const run: CheckRun = {
    id: repository.nextId(),
    app: 'github-actions[bot]',
    status: 'completed',
    conclusion: 'success',
    started_at: timestamp(),
    completed_at: timestamp(),
    external_id: '',
    details_url: '',
    title: null,
    summary: null,
    text: null,
    annotations: [],
    ...options,
  };
  repository.checkRuns.push(run);
  return run;
}

export interface RunOptions extends Partial<Run> {
  readonly head_sha: string;
  /** What the run uploaded: files by path, by name of the artifact. */
  readonly artifacts?: Readonly<Record<string, Files>>;
  /** When it did; now unless told. */
  readonly uploaded_at?: string;
}

/** A workflow run of this repository, after a push, that succeeded, unless told otherwise. */
export function addRun(
  repository: Repository,
  { artifacts = {}, uploaded_at = timestamp(), ...options }: RunOptions,
): Run {
  const run: Run = {
    id: repository.nextId(),
    run_attempt: 1,
    name: 'CI',
    path: '.github/workflows/ci.yml',
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    head_branch: repository.defaultBranch,
    head_repository: repository.fullName,
    created_at: timestamp(),
    jobs: [],
    ...options,
  };
  repository.runs.push(run);
  for (const [name, files] of Object.entries(artifacts))
    addArtifact(repository, {
      ...{ run: run.id, name, archive: zipArchive(files) },
      created_at: uploaded_at,
    });
  return run;
}

export function addArtifact(
  repository: Repository,
  options: Partial<Artifact> & Pick<Artifact, 'run' | 'name' | 'archive'>,
): Artifact {
  const artifact = { id: repository.nextId(), expired: false, created_at: timestamp(), ...options };
  repository.artifacts.push(artifact);
  return artifact;
}

/** Active and for the default branch unless told otherwise. */
export function addRuleset(
  repository: Repository,
  options: Partial<Ruleset> & Pick<Ruleset, 'rules'>,
): Ruleset {
  const ruleset: Ruleset = {
    id: repository.nextId(),
    name: 'protect',
    enforcement: 'active',
    include: ['~DEFAULT_BRANCH'],
    ...options,
  };
  repository.rulesets.push(ruleset);
  return ruleset;
}
