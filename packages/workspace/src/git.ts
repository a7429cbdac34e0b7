import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
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
  return run(root, args, { ...(input !== undefined && { input }) }, []);
}

/** Milliseconds. Nothing that is read here takes that long. */
const READ_TIMEOUT = 120_000;

/**
 * As `git`, for commands that only read names and objects, whoever owns the folder: in containers it is often another
 * user. Git asks whose it is because settings may start programs; those that such commands heed are switched off:
 * watchers, hooks, and the transports by which a partial clone would fetch what it lacks. What `refs/replace` puts in
 * the place of an object is not looked at, nor are the parents that grafts make up.
 * @throws UserError as `git` does.
 */
export function readGit(root: string, args: readonly string[], input?: string): Buffer {
  const options = {
    env: {
      ...process.env,
      ...ANYWHERE,
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_GRAFT_FILE: devNull,
      GIT_OPTIONAL_LOCKS: '0',
    },
    timeout: READ_TIMEOUT,
    ...(input !== undefined && { input }),
  };
  return run(root, args, options, trusting(root));
}

/** Git sets these for its hooks; here the folder says which repository is meant. */
const ANYWHERE = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_COMMON_DIR: undefined };

/** Settings that count before the repository's own, and that make git read it whoever owns it. */
function trusting(root: string): string[] {
  const settings = [
    `safe.directory=${root.replaceAll(sep, '/')}`,
    'safe.bareRepository=all',
    `core.hooksPath=${devNull}`,
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

interface RunOptions {
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeout?: number;
}

function run(
  root: string,
  args: readonly string[],
  options: RunOptions,
  settings: readonly string[],
): Buffer {
  const before = ['--no-pager', '-c', 'core.fsmonitor=false', ...settings, '-C', root];
  try {
    return execFileSync('git', [...before, ...args], {
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...options,
    });
  } catch (cause) {
    throw gitFailure(args[0] ?? '', cause);
  }
}

/** What went wrong, in short: git is missing, or what it says itself. */
export function gitFailure(command: string, cause: unknown): UserError {
  const { code, stderr } = cause as NodeJS.ErrnoException & { stderr?: Buffer | string };
  if (code === 'ENOENT')
    return new UserError('git was not found', {
      remedy: 'Install git, or scan without --staged and --base',
      cause,
    });
  if (code === 'ETIMEDOUT') return new UserError(`git ${command} took too long`, { cause });
  const [line = ''] = (stderr?.toString() ?? '').split('\n');
  const said = line === '' ? '' : `: ${withoutPasswords(line).slice(0, 300)}`;
  return new UserError(`git ${command} failed${said}`, { cause });
}

/** Addresses in settings and variables may hold some. */
function withoutPasswords(text: string): string {
  return text.replace(/:\/\/[^\s/'"]*@/g, '://***@');
}
