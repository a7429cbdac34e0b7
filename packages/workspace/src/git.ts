import { execFileSync } from 'node:child_process';
import { sep } from 'node:path';
import { UserError } from '@gatehouse/findings';

/** The entries of output that was asked for with `-z`. */
export function splitNul(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
}

/**
 * Runs git in a folder and gives what it prints. A repository's own settings must not start programs.
 * @throws UserError where git is missing or fails.
 */
export function git(root: string, args: readonly string[], input?: string): Buffer {
  return run(root, args, { ...(input !== undefined && { input }) });
}

/**
 * The paths that `git ls-files` names, whoever owns the folder: in containers it is often another user. Git asks whose
 * it is because settings may start programs; those that this command heeds are switched off.
 * @throws UserError as `git` does.
 */
export function listFiles(root: string, args: readonly string[]): string[] {
  const settings = ['-c', `safe.directory=${root.replaceAll(sep, '/')}`];
  const env = { ...process.env, GIT_NO_LAZY_FETCH: '1' };
  return splitNul(run(root, ['ls-files', '-z', ...args], { env }, settings));
}

function run(
  root: string,
  args: readonly string[],
  options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv },
  settings: readonly string[] = [],
): Buffer {
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', ...settings, '-C', root, ...args], {
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...options,
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UserError('git was not found', {
        remedy: 'Install git, or scan without --staged',
        cause,
      });
    throw new UserError(
      `git ${args[0] ?? ''} failed${firstLine((cause as { stderr?: Buffer }).stderr)}`,
      { cause },
    );
  }
}

/** What git says about it, in short: an unsafe owner of the folder, a broken index. */
function firstLine(stderr: Buffer | undefined): string {
  const [line = ''] = (stderr?.toString('utf8') ?? '').split('\n');
  return line === '' ? '' : `: ${line.slice(0, 300)}`;
}
