import { contradicts, readStatement, whyForeign } from '@gatehouse/evidence';
import { UserError } from '@gatehouse/findings';
import {
  askDefaultBranch,
  downloadArtifact,
  type Github,
  isOwnEvent,
  type RecentArtifact,
  refsOf,
  type Repository,
  runById,
  type WorkflowRun,
} from '@gatehouse/github';
import { STATEMENT_ENDING } from './keep-evidence.ts';
import type { TrustedStatement } from './matching-phases.ts';
import type { Setting } from './setting.ts';

/** Where evidence of the default branch comes from, and what of it is believed. */
export class RecordSource {
  readonly repository: Repository;
  readonly branch: string;
  readonly #ownRun: number | undefined;
  readonly #github: Github;

  private constructor(
    github: Github,
    at: { repository: Repository; branch: string; ownRun: number | undefined },
  ) {
    this.#github = github;
    this.repository = at.repository;
    this.branch = at.branch;
    this.#ownRun = at.ownRun;
  }

  /** @throws UserError where nobody can be asked */
  static async of({ context, github }: Pick<Setting, 'context' | 'github'>): Promise<RecordSource> {
    const { repository, run, defaultBranch } = context;
    if (repository === undefined) throw new UserError('the repository is not known');
    if (!github.isAuthenticated)
      throw new UserError('there is no token to ask GitHub for evidence with', {
        remedy: 'Leave the input token at its default, and give the job permissions: actions: read',
      });
    const branch = defaultBranch ?? (await askDefaultBranch(github, context)).name;
    return new RecordSource(github, { repository, branch, ownRun: run?.id });
  }

  /** Whether it may count, as far as a list shows it: what this run itself has left is nothing to compare with. */
  isOwn({ run, headBranch, isForeign }: RecentArtifact): boolean {
    return headBranch === this.branch && !isForeign && run !== this.#ownRun;
  }

  /**
   * The statements of an artifact whose run counts. Nothing is downloaded of another.
   * @throws UserError that says why it does not count
   */
  async open(artifact: RecentArtifact): Promise<readonly TrustedStatement[]> {
    const run = await runById(this.#github, this.repository, artifact.run);
    const why = await this.#whyNotTrusted(run);
    if (why !== undefined) throw new UserError(`that of run ${run.id} does not count: ${why}`);
    const { files } = await downloadArtifact(this.#github, this.repository, run.id, artifact);
    return files
      .filter(({ name }) => name.endsWith(STATEMENT_ENDING))
      .map(({ name, content }) => trusted(`${name} of run ${run.id}`, content, run));
  }

  /** What can be run for the default branch by what anybody does elsewhere may have looked at that. */
  async #whyNotTrusted(run: WorkflowRun): Promise<string | undefined> {
    const foreign = whyForeign(run, this.repository.fullName);
    if (foreign !== undefined) return foreign;
    if (!isOwnEvent(run.event)) return `its event is ${run.event}, which anybody can cause`;
    const refs = await refsOf(this.#github, this.repository, run);
    return refs.includes(`refs/heads/${this.branch}`)
      ? undefined
      : `${this.branch} does not hold its commit`;
  }
}

function trusted(source: string, content: Uint8Array, run: WorkflowRun): TrustedStatement {
  const statement = readStatement(source, content);
  const commit = statement.subject.find(({ digest }) => digest.gitCommit)?.digest.gitCommit ?? '';
  const subject = { kind: 'commit', digest: commit } as const;
  const why = contradicts(statement.predicate.run, run, subject);
  if (why !== undefined) throw new UserError(`${source} does not count: ${why}`);
  return { statement, commit };
}
