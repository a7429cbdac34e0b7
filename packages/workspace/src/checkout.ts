import { UserError } from '@gatehouse/findings';
import { CommitFiles } from './commit-files.ts';
import { type Commit, headCommit, isCommitId, quietly, resolveCommit } from './commit.ts';
import { mergeBase } from './merge-base.ts';
import { keptAuthorization, type Remote } from './remote.ts';
import { SideRepository } from './side-repository.ts';

export interface CheckoutOptions {
  /**
   * Where what the checkout lacks is fetched from; without one nothing is. Without credentials those are used that the
   * checkout has kept for that server.
   */
  readonly remote?: Remote;
  /** An existing folder for what is fetched. */
  readonly temporary: string;
  /**
   * Asks the server where two commits parted, which costs less than their history. Undefined where it does not know;
   * never rejects.
   */
  readonly askMergeBase?: (one: string, other: string) => Promise<string | undefined>;
  /**
   * Asks the server where its default branch stands.
   * @throws UserError where it cannot be asked.
   */
  readonly askDefaultBranch?: () => Promise<DefaultBranch>;
}

/** The branch that others are merged into, and its tip. */
export interface DefaultBranch {
  /** `main`. */
  readonly name: string;
  readonly commit: string;
}

/** How deep a shallow history is followed, step by step, to find where two commits parted. */
const DEPTHS: readonly number[] = [100, 2_000, 50_000];

/** The commits of a checked-out repository, and those that the server has beside them. The checkout is not touched. */
export class Checkout {
  /** Undefined where nothing was checked out by git: then all commits come from the server. */
  readonly root: string | undefined;
  readonly #options: CheckoutOptions;
  readonly #sides: SideRepository[] = [];
  readonly #files = new Map<string, CommitFiles>();
  #head: { readonly commit: Commit | undefined } | undefined;

  constructor(root: string | undefined, options: CheckoutOptions) {
    this.root = root;
    this.#options = options;
  }

  /** The commit that is checked out; undefined where there is none. Asked of git once. */
  head(): Commit | undefined {
    this.#head ??= { commit: this.root === undefined ? undefined : headCommit(this.root) };
    return this.#head.commit;
  }

  /** The id of what a branch, tag or other name means here. */
  resolve(name: string): string | undefined {
    return this.root === undefined ? undefined : resolveCommit(this.root, name);
  }

  /**
   * The files of a commit, all of them readable.
   * @throws UserError that says why they cannot be had.
   */
  async files(commit: string): Promise<CommitFiles> {
    const known = this.#files.get(commit) ?? wholeFiles(this.root, commit);
    const files = known ?? (await this.#fetchFiles(commit));
    this.#files.set(commit, files);
    return files;
  }

  /**
   * Where two commits parted.
   * @throws UserError where that cannot be told.
   */
  async mergeBase(one: string, other: string): Promise<string> {
    const here = this.root === undefined ? undefined : mergeBase(this.root, one, other);
    if (here !== undefined) return here;
    const told = await this.#options.askMergeBase?.(one, other);
    if (told !== undefined && isCommitId(told)) return told;
    const remote = this.#remote();
    const side = this.#side(one);
    for (const depth of DEPTHS) {
      await side.fetch(remote, [one, other], { depth, onlyHistory: true });
      const found = mergeBase(side.path, one, other);
      if (found !== undefined) return found;
    }
    throw new UserError(`no common ancestor of ${short(one)} and ${short(other)} was found`);
  }

  /** @throws UserError where nobody can be asked for it. */
  async defaultBranch(): Promise<DefaultBranch> {
    const { askDefaultBranch } = this.#options;
    if (!askDefaultBranch) throw new UserError('there is no server to ask');
    const branch = await askDefaultBranch();
    if (isCommitId(branch.commit)) return branch;
    throw new UserError(`the server does not say where ${branch.name} stands`);
  }

  /** Removes what was fetched. Files that were got from here cannot be read any more. */
  dispose(): void {
    for (const side of this.#sides.splice(0)) side.dispose();
  }

  /** What the checkout has of it is not fetched again. */
  async #fetchFiles(commit: string): Promise<CommitFiles> {
    const remote = this.#remote();
    const side = this.#side(commit, this.root);
    await side.fetch(remote, [commit], { depth: 1 });
    return new CommitFiles(side.path, commit);
  }

  #side(commit: string, lender?: string): SideRepository {
    const side = SideRepository.make(this.#options.temporary, commit, lender);
    this.#sides.push(side);
    return side;
  }

  #remote(): Remote {
    const { remote } = this.#options;
    if (!remote) throw new UserError('the checkout does not hold it');
    if (remote.authorization !== undefined || this.root === undefined) return remote;
    const authorization = keptAuthorization(this.root, remote.url);
    return authorization === undefined ? remote : { ...remote, authorization };
  }
}

/** Undefined where some of them are missing: a partial clone has the names of files that it has not fetched. */
function wholeFiles(root: string | undefined, commit: string): CommitFiles | undefined {
  if (root === undefined || !isCommitId(commit)) return undefined;
  return quietly(() => {
    const files = new CommitFiles(root, commit);
    return files.isWhole ? files : undefined;
  });
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
