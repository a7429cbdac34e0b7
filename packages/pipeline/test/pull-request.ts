import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import type { Outcome } from '@gatehouse/findings';
import type { GithubContext } from '@gatehouse/github';
import { candidate, infrastructurePhase } from '@gatehouse/iac';
import { gitRepository, type GitRepository, temporaryDirectory } from '@gatehouse/testing';
import { planEvent, run, type MakePhases, type RunRequest } from '../src/index.ts';

export const CONFIG = '.github/gatehouse.yml';

type Files = Readonly<Record<string, string>>;

/** A repository with `main`, and a `topic` branch that left it at its start. */
export interface Pull extends AsyncDisposable {
  readonly repository: GitRepository;
  readonly start: string;
  readonly main: string;
  readonly topic: string;
}

/** @param changes to main after the topic has left it, and on the topic */
export async function pullRequest(
  start: Files,
  changes: {
    readonly main?: Files;
    readonly topic: Files | ((git: GitRepository) => Promise<void>);
  },
): Promise<Pull> {
  const repository = await gitRepository({ 'README.md': '# Shop\n', ...start });
  const first = await repository.git('rev-parse', 'HEAD');
  const main = changes.main ? await repository.commit('Main', changes.main) : first;
  await repository.git('checkout', '--quiet', '-b', 'topic', first);
  const { topic } = changes;
  if (typeof topic === 'function') await topic(repository);
  const head = await repository.commit('Topic', typeof topic === 'function' ? {} : topic);
  return {
    repository,
    start: first,
    main,
    topic: head,
    [Symbol.asyncDispose]: () => repository.dispose(),
  };
}

const SERVER = { serverUrl: '', apiUrl: '', graphqlUrl: '' };

/** The event of a pull request whose test merge is checked out, as actions/checkout does by default. */
export async function testMerge(pull: Pull): Promise<GithubContext> {
  const { repository } = pull;
  await repository.git('checkout', '--quiet', '--detach', pull.main);
  await repository.git('merge', '--quiet', '--no-ff', '--no-edit', pull.topic);
  await repository.git('update-ref', 'refs/pull/7/merge', 'HEAD');
  return { ...eventOf(pull), sha: await repository.git('rev-parse', 'HEAD') };
}

/** The event of a pull request; its `sha` is that of a merge that nobody has checked out. */
export function eventOf({ main, topic }: Pull): GithubContext {
  return {
    ...SERVER,
    eventName: 'pull_request',
    ref: 'refs/pull/7/merge',
    sha: 'f'.repeat(40),
    pullRequest: {
      number: 7,
      headSha: topic,
      baseSha: main,
      baseRef: 'main',
      isFork: false,
      isDependabot: false,
    },
  };
}

export const iac: MakePhases = (settings, _, side) => [
  infrastructurePhase(
    side.tree(settings.path, { exclude: settings.exclude, kindOf: candidate }),
    settings,
  ),
];

type Changes = Partial<RunRequest> & { readonly given?: string };

/** Runs as an action would, in a folder. */
export async function judge(
  folder: string,
  context: GithubContext,
  changes: Changes = {},
): Promise<Outcome> {
  await using asked = await requestFor(folder, context, changes);
  return (await run(asked.request)).outcome;
}

/** What an action would ask for, with a folder for what is fetched. */
export async function requestFor(
  folder: string,
  context: GithubContext,
  changes: Changes = {},
): Promise<AsyncDisposable & { readonly request: RunRequest }> {
  const temp = await temporaryDirectory();
  const { given, ...rest } = changes;
  const request: RunRequest = {
    place: { start: folder, otherwise: folder, given },
    overrides: {},
    locate: (path) => join(folder, path),
    makePhases: iac,
    plan: (checkout) => planEvent(context, checkout.head()),
    context: { now: () => new Date('2026-06-01T00:00:00Z'), onProgress: () => undefined },
    ...rest,
    commits: { temporary: temp.path, ...rest.commits },
  };
  return { request, [Symbol.asyncDispose]: () => temp.dispose() };
}

/** A clone of depth 1 of a ref, as actions/checkout makes it. */
export function shallowClone(origin: string, ref: string, into: string): string {
  const folder = join(into, 'work');
  const git = (...args: string[]): void => void execFileSync('git', args, { stdio: 'pipe' });
  git('init', '--quiet', folder);
  git('-C', folder, 'fetch', '--quiet', '--depth=1', `file://${origin}`, ref);
  git('-C', folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return folder;
}

export function urlOf(server: string, { path }: GitRepository): string {
  return `${server}/${basename(path)}`;
}

export function parentOf({ path }: GitRepository): string {
  return dirname(path);
}

/** `kubernetes/privileged` and whatever else is wrong with it. */
export function pod(name: string, extra = '', indent = '  '): string {
  return [
    ...['apiVersion: v1', 'kind: Pod', 'metadata:', `${indent}name: ${name}`],
    ...[`${indent}namespace: shop`, 'spec:', `${indent}containers:`],
    ...[`${indent}- name: web`, `${indent}  image: registry.example.com/web:1.4.2`],
    ...[`${indent}  securityContext:`, ...(extra === '' ? [] : [`${indent}    ${extra}`])],
    `${indent}    privileged: true`,
    '',
  ].join('\n');
}

export function rulesOf(findings: Outcome['shown']): string[] {
  return [...new Set(findings.map(({ rule }) => rule.id))];
}

export function said({ notices }: Outcome, kind: string): string[] {
  return notices.filter((notice) => notice.kind === kind).map(({ message }) => message);
}
