import { CONFIG_PATHS } from '@gatehouse/config';
import type { Evidence } from '@gatehouse/evidence';
import type { Policy, PhaseDemand, Requirement } from './policy.ts';
import { covers } from './scope.ts';

/** The policy that goes: what the default branch holds when the gate decides. */
export interface StandingPolicy {
  /** `main`. */
  readonly branch: string;
  /** By path, as `policyDigest` of packages/evidence says it; a file that is missing here is missing there. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * What keeps a scan from vouching for what it says: who may waive, and what it has looked at. Each reason goes on from the
 * name of the evidence.
 */
export function doubtsAbout(
  evidence: Evidence,
  requirement: Requirement,
  given: { readonly policy: Policy; readonly standing: StandingPolicy },
): string[] {
  const { by, line } = requirement;
  if (by.kind === 'tool') return [];
  const where = `(${given.policy.path}:${line})`;
  return [
    ...doubtsAboutPolicy(evidence, by, given.standing).map((doubt) => `${doubt} ${where}`),
    ...(covers(evidence, requirement) ? doubtsAboutNumber(evidence, by, where) : []),
    ...doubtsAboutFailures(evidence, by, where),
  ];
}

/** What is compared is what the files say, not which commit they come from: that may be a merge that is not there yet. */
function doubtsAboutPolicy(
  { policy }: Evidence,
  { policy: demanded }: PhaseDemand,
  { branch, digests }: StandingPolicy,
): string[] {
  if (demanded === 'any') return [];
  if (policy === undefined) return ['does not say by which policy it was judged'];
  const { files, origin, commit } = policy;
  const wanted = demanded ?? CONFIG_PATHS.find((path) => digests.has(path));
  const differing = files.find(({ path, sha256 }) => digests.get(path) !== sha256);
  const isThere = wanted === undefined || files.some(({ path }) => path === wanted);
  if (differing === undefined && isThere) return [];
  const [other] = files;
  const how = differing
    ? `${differing.path} ${digests.has(differing.path) ? 'is another one there' : 'is not there'}`
    : `it went by ${other === undefined ? 'none' : other.path}, and not by ${wanted ?? ''}`;
  const at = commit === undefined ? '' : ` (${commit.slice(0, 12)})`;
  return [`was not judged by the policy that goes on ${branch}: ${how}. ${REMEDIES[origin](at)}`];
}

/** By whose policy went. */
const REMEDIES = {
  scanned: (at: string) =>
    `It went by that of the scanned commit itself${at}: merge what it waives, and let the scan read the default branch (contents: read)`,
  'default-branch': (at: string) =>
    `It went by that of the default branch as it was then${at}: scan again`,
  base: (at: string) =>
    `It went by that of the commit before the change${at}: scan again once it is merged`,
} as const;

function doubtsAboutNumber(
  { files }: Evidence,
  { minFiles }: PhaseDemand,
  where: string,
): string[] {
  const { scanned, deferred } = files ?? { scanned: 0, deferred: 0 };
  if (scanned >= minFiles) return [];
  const more = deferred > 0 ? `, and recognised ${deferred} that it does not judge yet` : '';
  return [
    `has judged ${scanned} ${scanned === 1 ? 'file' : 'files'}${more}; demanded is at least ${minFiles}: look at its path, its exclude and what was checked out, or change min-files ${where}`,
  ];
}

function doubtsAboutFailures(
  { files, incomplete }: Evidence,
  { allowParseErrors }: PhaseDemand,
  where: string,
): string[] {
  const failed = files?.failed ?? 0;
  // An incomplete scan has said so itself.
  if (failed === 0 || allowParseErrors || incomplete.length > 0) return [];
  return [
    `could not read ${failed} ${failed === 1 ? 'file' : 'files'}, which the scan was told to accept: repair them, or set allow-parse-errors here too ${where}`,
  ];
}
