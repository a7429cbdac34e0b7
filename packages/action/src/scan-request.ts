import { resolve } from 'node:path';
import { askDefaultBranch, askMergeBase, type GithubContext } from '@gatehouse/github';
import { proxyFor, readProxies } from '@gatehouse/network';
import { type ConfigPlace, namedConfig, planEvent, type RunRequest } from '@gatehouse/pipeline';
import type { Subject } from '@gatehouse/surfaces';
import { pathRoot, type Remote, reportPath, tokenAuthorization } from '@gatehouse/workspace';
import { recordFinder } from './find-record.ts';
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
    place: configPlace(workspace, start, inputs.config),
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
    findRecord: recordFinder(setting),
    ...(catalogue && { catalogue }),
    context: { now: effects.now, onProgress: () => undefined },
  };
}

/**
 * What a check run is called after, before the configuration is read: that may name a part of the repository too, the same
 * one for all jobs that go by it.
 */
export function namedSubject({ name, folders, effects }: Setting, inputs: ScanInputs): Subject {
  const { path, config } = inputs;
  const workspace = effects.realPath(folders.workspace);
  const start = path === undefined ? workspace : effects.realPath(resolve(workspace, path));
  const scope = path === undefined ? '' : reportPath(pathRoot(start, workspace), start);
  return {
    action: name,
    scopes: scope === '' ? [] : [scope],
    config: namedConfig(configPlace(workspace, start, config)),
  };
}

function configPlace(workspace: string, start: string, config: string | undefined): ConfigPlace {
  return {
    start,
    // As it is written: where a link of the head leads is of no account in the base.
    given: config === undefined ? undefined : resolve(workspace, config),
    otherwise: workspace,
  };
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
