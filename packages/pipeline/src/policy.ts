import type { Config } from '@gatehouse/config';
import { describeError, type Notice, UserError } from '@gatehouse/findings';
import { comparePolicies, type ForeignSuppression } from '@gatehouse/triage';
import type { Base } from './base/find-base.ts';
import { configIn, configOnDisk, type ConfigPlace, rootOf } from './find-config.ts';
import { pendingForeignFiles, readForeignFiles } from './foreign-files.ts';
import { NamedFiles } from './named-files.ts';
import {
  commitTree,
  diskTree,
  pathInRepository,
  type PolicyFile,
  type PolicyTree,
  ReadTree,
  refuseUnknownCheckout,
} from './policy-tree.ts';

/** What a run goes by beside its inputs. */
export interface Policy {
  readonly config: Config;
  readonly foreign: readonly ForeignSuppression[];
  /** What the change under review alters of it, and ignore files that cannot be read. */
  readonly notices: readonly Notice[];
  /** What all of it was read from, but for what the phases name. */
  readonly files: readonly PolicyFile[];
  /** Reads what the phases name. */
  readonly named: NamedFiles;
}

/**
 * The policy of what is checked out, or that of the base where there is one. Both must be valid: one that is broken in
 * the head would be in force once it is merged.
 *
 * @throws UserError with file, line and remedy for a configuration that is broken or cannot be read.
 */
export function readPolicy(place: ConfigPlace, base: Base | undefined): Policy {
  const onDisk = configOnDisk(place);
  const root = rootOf(place);
  const disk = diskTree(root);
  if (!base)
    return { ...policyOf(onDisk, disk, []), named: new NamedFiles({ root, going: disk, disk }) };
  const tree = commitTree(base.files);
  const going = configOfBase(place, base, { root, tree, onDisk });
  const changes = [
    ...comparePolicies(going.config, onDisk.config),
    ...pendingForeignFiles(tree, disk),
  ];
  const { description } = base;
  return {
    ...policyOf(going, tree, changes),
    named: new NamedFiles({ root, going: tree, disk, description }),
  };
}

/** A configuration, with the file that holds it. */
type Filed = Pick<Policy, 'config' | 'files'>;

function policyOf(
  { config, files }: Filed,
  tree: PolicyTree,
  changes: readonly Notice[],
): Omit<Policy, 'named'> {
  const read = new ReadTree(tree);
  const { suppressions, notices } = readForeignFiles(read);
  return {
    config,
    foreign: suppressions,
    notices: [...changes, ...notices],
    files: [...files, ...read.files],
  };
}

/** A file that was given and lies outside the repository is none of the change. */
function configOfBase(
  { given }: ConfigPlace,
  { commit, description, files }: Base,
  at: { readonly root: string; readonly tree: PolicyTree; readonly onDisk: Filed },
): Filed {
  if (given !== undefined) refuseUnknownCheckout(given, at.root);
  const path = given === undefined ? undefined : pathInRepository(given, at.root);
  if (given !== undefined && path === undefined) return at.onDisk;
  try {
    const tree = new ReadTree(at.tree);
    return { config: configIn(tree, path), files: tree.files };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const where = `${description} (${files.commit.slice(0, 7)})`;
    throw new UserError(
      `The configuration of ${where} goes, not that of what is scanned, and it is broken: ${describeError(error)}`,
      { remedy: `Repair it on ${description} first`, cause: { error, commit } },
    );
  }
}
