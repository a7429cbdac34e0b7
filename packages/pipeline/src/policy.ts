import type { Config } from '@gatehouse/config';
import { describeError, type Notice, UserError } from '@gatehouse/findings';
import { comparePolicies, type ForeignSuppression } from '@gatehouse/triage';
import type { Base } from './base/find-base.ts';
import { configIn, type ConfigPlace, findConfig, rootOf } from './find-config.ts';
import { pendingForeignFiles, readForeignFiles } from './foreign-files.ts';
import { commitTree, diskTree, pathInRepository, type PolicyTree } from './policy-tree.ts';

/** What a run goes by beside its inputs. */
export interface Policy {
  readonly config: Config;
  readonly foreign: readonly ForeignSuppression[];
  /** What the change under review alters of it, and ignore files that cannot be read. */
  readonly notices: readonly Notice[];
}

/**
 * The policy of what is checked out, or that of the base where there is one. Both must be valid: one that is broken in
 * the head would be in force once it is merged.
 *
 * @throws UserError with file, line and remedy for a configuration that is broken or cannot be read.
 */
export function readPolicy(place: ConfigPlace, base: Base | undefined): Policy {
  const onDisk = findConfig(place);
  const root = rootOf(place);
  const disk = diskTree(root);
  if (!base) return policyOf(onDisk, disk, []);
  const tree = commitTree(base.files);
  const config = configOfBase(place, base, { root, tree, onDisk });
  const changes = [...comparePolicies(config, onDisk), ...pendingForeignFiles(tree, disk)];
  return policyOf(config, tree, changes);
}

function policyOf(config: Config, tree: PolicyTree, changes: readonly Notice[]): Policy {
  const { suppressions, notices } = readForeignFiles(tree);
  return { config, foreign: suppressions, notices: [...changes, ...notices] };
}

/** A file that was given and lies outside the repository is none of the change. */
function configOfBase(
  { given }: ConfigPlace,
  { commit, description, files }: Base,
  at: { readonly root: string; readonly tree: PolicyTree; readonly onDisk: Config },
): Config {
  const path = given === undefined ? undefined : pathInRepository(given, at.root);
  if (given !== undefined && path === undefined) return at.onDisk;
  try {
    return configIn(at.tree, path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const where = `${description} (${files.commit.slice(0, 7)})`;
    throw new UserError(
      `The configuration of ${where} goes, not that of the change under review, and it is broken: ${describeError(error)}`,
      { remedy: `Repair it on ${description} first`, cause: { error, commit } },
    );
  }
}
