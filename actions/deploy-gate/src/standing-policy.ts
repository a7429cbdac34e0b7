import { CONFIG_PATHS, IGNORE_PATHS } from '@gatehouse/config';
import { policyDigest } from '@gatehouse/evidence';
import type { Exhibit, Policy, StandingPolicy } from '@gatehouse/gate';
import {
  type DefaultBranchFile,
  type Github,
  readBeside,
  type Repository,
} from '@gatehouse/github';

/**
 * What the default branch has of the files that scans go by, read at one commit. Beside the configuration those that
 * evidence names, and of these only what is known to be policy: anybody may have written the evidence.
 */
export async function standingPolicy(
  { github, repository, policy }: Asked,
  file: DefaultBranchFile,
  exhibits: readonly Exhibit[],
): Promise<StandingPolicy> {
  const digests = new Map([[file.path, policyDigest(file.content)]]);
  const named = new Set(
    exhibits.flatMap((exhibit) =>
      'evidence' in exhibit ? (exhibit.evidence.policy?.files.map(({ path }) => path) ?? []) : [],
    ),
  );
  const policies = policy.requirements.flatMap(({ by }) => (by.kind === 'phase' ? by.policy : []));
  const others = [...IGNORE_PATHS, ...policies].filter((path) => path !== undefined);
  const asked = new Set([
    ...(CONFIG_PATHS.includes(file.path) ? [] : CONFIG_PATHS),
    ...others.filter((path) => named.has(path)),
  ]);
  for (const path of asked) {
    if (digests.has(path)) continue;
    const content = await readBeside(github, repository, file, path);
    if (content !== undefined) digests.set(path, policyDigest(content));
  }
  return { branch: file.branch, digests };
}

interface Asked {
  readonly github: Github;
  readonly repository: Repository;
  readonly policy: Policy;
}
