import type { Data } from '../client/routes.ts';
import type { Github } from '../client/github.ts';
import type { ListedArtifact, RepositoryName } from './artifacts.ts';

/** An artifact of any run, as a list has it. */
export interface RecentArtifact extends ListedArtifact {
  /** The id of the run that left it. */
  readonly run: number;
  /** The name of the branch or tag that the run was for; undefined where GitHub does not say. */
  readonly headBranch: string | undefined;
  /** Whether the commit of the run comes from elsewhere, or from nobody knows where. */
  readonly isForeign: boolean;
}

/** Of a hundred artifacts. */
const PAGES = 10;

type Listed = Data<'GET /repos/{owner}/{repo}/actions/artifacts'>['artifacts'][number];

/** The artifacts of a repository whose names begin so, the newest first, of its last thousand; asked for as they are wanted. */
export async function* recentArtifacts(
  github: Github,
  { owner, name: repo }: RepositoryName,
  prefix: string,
): AsyncGenerator<RecentArtifact> {
  for (let page = 1; page <= PAGES; page++) {
    const asked = { owner, repo, per_page: 100, page };
    const { data } = await github.request('GET /repos/{owner}/{repo}/actions/artifacts', asked);
    for (const artifact of data.artifacts)
      if (artifact.name.startsWith(prefix)) yield* read(artifact);
    if (data.artifacts.length < asked.per_page) return;
  }
}

function read({ workflow_run: run, ...artifact }: Listed): RecentArtifact[] {
  const { id, repository_id: repository, head_repository_id: head } = run ?? {};
  if (id === undefined) return [];
  const isForeign = head === undefined || head !== repository;
  return [{ ...artifact, run: id, headBranch: run?.head_branch ?? undefined, isForeign }];
}
