import { resolve } from 'node:path';
import { askDefaultBranch, askMergeBase, type GithubContext } from '@gatehouse/github';
import { proxyFor, readProxies } from '@gatehouse/network';
import { planEvent, type RunRequest } from '@gatehouse/pipeline';
import { findRepository, type Remote, reportPath, tokenAuthorization } from '@gatehouse/workspace';
import { insideWorkspace } from './inside-workspace.ts';
import type { ScanInputs, Setting } from './setting.ts';

/**
 * What the pipeline is asked for.
 * @throws UserError for a path that leads out of the workspace
 */
export function scanRequest(setting: Setting, inputs: ScanInputs): RunRequest {
  const { context, folders, effects, github, environment, makePhases, catalogue } = setting;
  const workspace = effects.realPath(folders.workspace);
  if (inputs.config !== undefined) insideWorkspace(folders, inputs.config, 'config', effects);
  const start =
    inputs.path === undefined ? workspace : insideWorkspace(folders, inputs.path, 'path', effects);
  const remote = remoteOf(context, environment, inputs.token);
  return {
    place: {
      start,
      // As it is written: where a link of the head leads is of no account in the base.
      given: inputs.config === undefined ? undefined : resolve(workspace, inputs.config),
      otherwise: workspace,
    },
    overrides: inputs,
    locate: (path) => insideWorkspace(folders, path, 'path', effects),
    makePhases,
    plan: (checkout) => planEvent(context, checkout.head()),
    commits: {
      temporary: folders.temp,
      askDefaultBranch: () => askDefaultBranch(github, context),
      askMergeBase: (one, other) => askMergeBase(github, context, one, other),
      ...(remote && { remote }),
    },
    ...(catalogue && { catalogue }),
    context: { now: effects.now, onProgress: () => undefined },
  };
}

/**
 * The part of the repository that the input `path` names; empty for all of it. Known before the configuration is read,
 * which may name a part too, the same one for all jobs that go by it.
 */
export function namedScope({ folders, effects }: Setting, { path }: ScanInputs): string {
  if (path === undefined) return '';
  const absolute = effects.realPath(resolve(folders.workspace, path));
  const root = findRepository(absolute);
  return root === undefined ? '' : reportPath(root, absolute);
}

/** The repository on its server, and the way there: the same for git as for the API. */
function remoteOf(
  { repository, serverUrl }: GithubContext,
  environment: Setting['environment'],
  token?: string,
): Remote | undefined {
  if (!repository) return undefined;
  const url = `${serverUrl}/${repository.fullName}`;
  const proxies = readProxies(environment);
  return {
    url,
    ...(token !== undefined && { authorization: tokenAuthorization(token) }),
    ...(proxies && { proxy: proxyFor(url, proxies)?.href ?? '' }),
  };
}
