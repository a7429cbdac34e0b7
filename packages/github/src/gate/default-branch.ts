import { posix } from 'node:path';
import { nearest, UserError } from '@gatehouse/findings';
import type { Github } from '../client/github.ts';
import { GithubError } from '../errors/github-error.ts';
import type { RepositoryName } from './artifacts.ts';

/** A file of the default branch, which only a merge can change. */
export interface DefaultBranchFile {
  readonly path: string;
  readonly branch: string;
  readonly commit: string;
  readonly content: Uint8Array;
}

/**
 * The one of these files that the default branch has. Read at one commit, whatever is checked out.
 *
 * @throws UserError where it has none of them, or several
 */
export async function readDefaultBranchFile(
  github: Github,
  { owner, name: repo }: RepositoryName,
  paths: readonly string[],
): Promise<DefaultBranchFile> {
  const { data: repository } = await github.request('GET /repos/{owner}/{repo}', { owner, repo });
  const branch = repository.default_branch;
  const { data: tip } = await github.request('GET /repos/{owner}/{repo}/branches/{branch}', {
    owner,
    repo,
    branch,
  });
  const commit = tip.commit.sha;
  const found: DefaultBranchFile[] = [];
  for (const path of paths) {
    const content = await contentOf(github, { owner, repo, path, ref: commit });
    if (content !== undefined) found.push({ path, branch, commit, content });
  }
  const [file, other] = found;
  if (file && other)
    throw new UserError(`The default branch ${branch} has both ${file.path} and ${other.path}`, {
      remedy: 'Keep one of them: the owners of one name need not be those of the other',
    });
  if (file) return file;
  const near = await nearestFile(github, { owner, repo, ref: commit }, paths);
  throw new UserError(`The default branch ${branch} has no ${paths.join(' or ')}`, {
    remedy: near
      ? `Did you mean "${near}"?`
      : 'Merge the policy there: the gate reads it from nowhere else',
  });
}

/** A file that is called almost like one that is missing. To say so is a courtesy: it fails for nobody. */
async function nearestFile(
  github: Github,
  where: { owner: string; repo: string; ref: string },
  [path = '']: readonly string[],
): Promise<string | undefined> {
  const folder = posix.dirname(path);
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...where,
      path: folder === '.' ? '' : folder,
    });
    if (!Array.isArray(data)) return undefined;
    const names = data.flatMap(({ type, name }) => (type === 'file' ? [name] : []));
    const name = nearest(posix.basename(path), names);
    return name === undefined ? undefined : posix.join(folder, name);
  } catch (error) {
    if (error instanceof GithubError) return undefined;
    throw error;
  }
}

async function contentOf(
  github: Github,
  where: { owner: string; repo: string; path: string; ref: string },
): Promise<Uint8Array | undefined> {
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/contents/{path}', where);
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data))
      throw new UserError(`${where.path} is no file on the default branch`);
    if (data.encoding !== 'base64')
      throw new UserError(`${where.path} is larger than 1 MB on the default branch`);
    return Buffer.from(data.content, 'base64');
  } catch (error) {
    if (error instanceof GithubError && error.kind === 'not-found') return undefined;
    throw error;
  }
}
