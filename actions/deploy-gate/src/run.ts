import { CONFIG_PATHS, parseConfig } from '@gatehouse/config';
import { UserError } from '@gatehouse/findings';
import { decide, type Exhibit, type GateOutcome, judgeNeeds, policyFor } from '@gatehouse/gate';
import {
  type DefaultBranchFile,
  type Github,
  type GithubContext,
  readDefaultBranchFile,
  type Repository,
  type WorkflowFile,
} from '@gatehouse/github';
import { gatherImages } from './images.ts';
import type { Inputs } from './inputs.ts';
import type { JobFiles } from './job-files.ts';
import { localSarif, localStatements } from './local-evidence.ts';
import { codeScanningEvidence, runEvidence } from './remote-evidence.ts';

/** What the gate stands on. */
export interface Setting {
  readonly inputs: Inputs;
  readonly context: GithubContext;
  readonly github: Github;
  readonly files: JobFiles;
  readonly now: () => Date;
  /** In which the job stands; undefined outside of GitHub. */
  readonly workflow: WorkflowFile | undefined;
}

export interface Judged {
  readonly outcome: GateOutcome;
  readonly repository: Repository;
  readonly policyFile: DefaultBranchFile;
}

/** What is to be deployed; undefined where that is not known. */
export function commitOf({ inputs, context }: Setting): string | undefined {
  return inputs.commit ?? context.sha?.toLowerCase();
}

/**
 * From the inputs to the verdict.
 * @throws UserError where there is nothing to decide by: no environment, no repository, no policy
 */
export async function judge(setting: Setting): Promise<Judged> {
  const { inputs, context, github, files, now } = setting;
  const { environment } = inputs;
  const { repository } = context;
  if (environment === undefined)
    throw new UserError("The input 'environment' is missing", {
      remedy: 'Name an environment of the policy',
    });
  if (repository === undefined) throw new UserError('The repository is not known');
  const policyFile = await readDefaultBranchFile(
    github,
    repository,
    inputs.policy === undefined ? CONFIG_PATHS : [inputs.policy],
  );
  const { gate } = parseConfig(policyFile.path, policyFile.content);
  const policy = policyFor(policyFile.path, gate, environment);
  const commit = commitOf(setting);
  const remote = { github, repository, policy, ownRun: context.run };

  const { images, reasons } = gatherImages(files, inputs.images ?? [], inputs.manifests ?? []);
  const exhibits: Exhibit[] = [
    ...localStatements(files, inputs.evidence ?? []),
    ...localSarif(files, inputs.sarif ?? [], commit),
    ...(inputs.evidenceRun ? await runEvidence(remote, inputs.evidenceRun) : []),
    ...(inputs.codeScanning === true
      ? await codeScanningEvidence(remote, context.ref, commit)
      : []),
  ];
  const before = inputs.needs === undefined ? [] : judgeNeeds(inputs.needs);
  const outcome = decide({
    policy,
    repository: repository.fullName,
    run: context.run?.id,
    commit,
    images,
    exhibits,
    reasons: [...before, ...reasons],
    now: now(),
  });
  return { outcome, repository, policyFile };
}
