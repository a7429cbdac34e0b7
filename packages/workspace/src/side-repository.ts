import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '@gatehouse/findings';
import { writeAuthorities } from './certificates.ts';
import { isCommitId, quietly } from './commit.ts';
import { fetchEnvironment } from './fetch-environment.ts';
import { gitFailure, readGit } from './git.ts';
import { gitPath, shallowFile } from './merge-base.ts';
import type { Remote } from './remote.ts';

const run = promisify(execFile);

/** Milliseconds for one fetch. */
const FETCH_TIMEOUT = 180_000;

export interface FetchOptions {
  /** How many commits deep. */
  readonly depth: number;
  /** Commits only, without the files in them. */
  readonly onlyHistory?: boolean;
}

/**
 * A bare repository of our own in a temporary folder, to fetch into: the user's is not touched, neither its refs nor
 * what it says of its depth. It may borrow the objects of another, which are then not fetched again.
 */
export class SideRepository {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /**
   * @param temporary an existing folder
   * @param lender the repository whose objects are borrowed
   * @param commit any commit to be fetched: its length tells the kind of hash
   * @throws UserError where git is missing
   */
  static make(temporary: string, commit: string, lender?: string): SideRepository {
    const path = mkdtempSync(join(temporary, 'gatehouse-base-'));
    const format = commit.length === 64 ? 'sha256' : 'sha1';
    readGit(path, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`]);
    if (lender !== undefined) borrow(path, lender);
    return new SideRepository(path);
  }

  /**
   * Fetches commits by their ids.
   * @throws UserError where the server refuses, cannot be reached or takes too long.
   */
  async fetch(remote: Remote, commits: readonly string[], options: FetchOptions): Promise<void> {
    if (!commits.every(isCommitId)) throw new UserError('only commit ids are fetched');
    const args = [
      ...[`--git-dir=${this.path}`, ...SETTINGS.flatMap((setting) => ['-c', setting])],
      ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'],
      ...[`--depth=${options.depth}`, ...(options.onlyHistory ? ['--filter=tree:0'] : [])],
      ...['--end-of-options', remote.url, ...commits],
    ];
    const env = fetchEnvironment(remote, process.env);
    Object.assign(env, await authorities(this.path, remote.url, env));
    const limits = { timeout: FETCH_TIMEOUT, maxBuffer: 16 * 1024 * 1024 };
    try {
      await run('git', args, { cwd: this.path, env, ...limits });
    } catch (cause) {
      throw failure(cause, remote);
    }
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** No helper, hook or prompt; and the header goes to no other server. */
const SETTINGS: readonly string[] = [
  'credential.helper=',
  'core.askPass=',
  `core.hooksPath=${devNull}`,
  'http.followRedirects=false',
  'maintenance.auto=false',
  'gc.auto=0',
  'protocol.version=2',
];

/** A user's own word on authorities stands: what is said through the environment would come before their settings. */
async function authorities(
  path: string,
  url: string,
  env: NodeJS.ProcessEnv,
): Promise<NodeJS.ProcessEnv> {
  const file = await writeAuthorities(path, env['NODE_EXTRA_CA_CERTS']);
  if (file === undefined) return {};
  const named: NodeJS.ProcessEnv = {};
  for (const [variable, setting] of AUTHORITIES) {
    const asked = [`--git-dir=${path}`, 'config', '--get-urlmatch', setting, url];
    const isSet = env[variable] !== undefined || (await succeeds(asked, { cwd: path, env }));
    if (!isSet) named[variable] = file;
  }
  return named;
}

/** Of the server, and of a proxy that is itself reached by TLS. */
const AUTHORITIES = [
  ['GIT_SSL_CAINFO', 'http.sslCAInfo'],
  ['GIT_PROXY_SSL_CAINFO', 'http.proxySSLCAInfo'],
] as const;

async function succeeds(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<boolean> {
  return await run('git', args, { ...options, timeout: FETCH_TIMEOUT }).then(
    () => true,
    () => false,
  );
}

/** Git quotes a proxy that it cannot use as it was given. */
function failure(cause: unknown, { proxy = '' }: Remote): UserError {
  const { killed } = cause as { killed?: boolean };
  const said = gitFailure('fetch', killed ? { code: 'ETIMEDOUT' } : cause);
  if (proxy === '') return said;
  const { host } = new URL(proxy);
  return new UserError(`${said.message.replaceAll(proxy, host)}, through the proxy ${host}`);
}

/**
 * By gitrepository-layout(5), `objects/info/alternates`. What the lender lacks the borrower must know: it would tell the
 * server of commits whose ancestors neither has. Of a partial clone nobody knows, so nothing is borrowed from it.
 */
function borrow(path: string, lender: string): void {
  const objects = gitPath(lender, 'objects');
  // Such a line would be read otherwise.
  if (objects === undefined || /^["#]|[\r\n]/.test(objects) || isPartial(lender)) return;
  writeFileSync(join(path, 'objects/info/alternates'), `${objects}\n`);
  const shallow = shallowFile(lender);
  if (shallow !== undefined && existsSync(shallow)) copyFileSync(shallow, join(path, 'shallow'));
}

function isPartial(root: string): boolean {
  const keys = '^(remote\\..*\\.promisor|extensions\\.partialclone)$';
  return quietly(() => readGit(root, ['config', '--get-regexp', keys])) !== undefined;
}
