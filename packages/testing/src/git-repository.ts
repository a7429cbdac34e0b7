import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { type TemporaryDirectory, temporaryDirectory } from './temporary-directory.ts';

const run = promisify(execFile);

/** A real git repository in a temporary folder, on the branch `main`. */
export interface GitRepository extends TemporaryDirectory {
  /** Runs git in the repository and returns its output without the last line end. */
  git(...args: readonly string[]): Promise<string>;
  /** Writes the files, stages everything and commits; returns the commit's SHA. */
  commit(message: string, files?: Readonly<Record<string, string | Uint8Array>>): Promise<string>;
}

/**
 * The user's own git configuration, hooks and signing keys have no effect; author and dates are fixed, so equal content
 * gives equal commits.
 *
 * @param files committed at once, when there are any
 */
export async function gitRepository(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<GitRepository> {
  const directory = await temporaryDirectory();
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await run('git', args, { cwd: directory.path, env: ENVIRONMENT });
    return stdout.replace(/\n$/u, '');
  };
  const repository: GitRepository = {
    ...directory,
    git,
    async commit(message, changes = {}) {
      for (const [path, content] of Object.entries(changes)) directory.write(path, content);
      await git('add', '--all');
      await git('commit', '--quiet', '--allow-empty', '--message', message);
      return await git('rev-parse', 'HEAD');
    },
  };
  await git('init', '--quiet', '--initial-branch=main');
  if (Object.keys(files).length > 0) await repository.commit('Start', files);
  return repository;
}

const ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Octo Cat',
  GIT_AUTHOR_EMAIL: 'octocat@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Octo Cat',
  GIT_COMMITTER_EMAIL: 'octocat@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};
