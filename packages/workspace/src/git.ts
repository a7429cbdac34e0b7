import { execFileSync } from 'node:child_process';
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
  try {
    return execFileSync('git', ['-c', 'core.fsmonitor=false', '-C', root, ...args], {
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input }),
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
