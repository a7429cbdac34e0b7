import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import {
  basicAuth,
  logInToRegistry,
  loginServers,
  mergeDockerConfig,
  type Send,
} from '@gatehouse/azure';
import { UserError } from '@gatehouse/findings';
import type { Footprint } from './footprint.ts';
import type { Login } from './login.ts';

export interface DockerSetting {
  readonly login: Login;
  readonly send: Send;
  readonly footprint: Footprint;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly mask: (secret: string) => void;
}

/** What docker is told by, for the steps that follow. */
export interface DockerLogin {
  readonly registries: readonly string[];
  /** What DOCKER_CONFIG is to name. */
  readonly folder: string;
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * Logs docker in to registries by a configuration of this job's own, which holds whatever the one before held: other
 * logins, contexts, plugins and builders go on working.
 */
export async function logInDocker(setting: DockerSetting, acr: string): Promise<DockerLogin> {
  const { login, send, footprint, environment, mask } = setting;
  const { cloud, tenantId, tokens } = login;
  const registries = loginServers(acr, cloud.registrySuffix);
  const logins = await Promise.all(
    registries.map((registry) => logInToRegistry({ send, tokens, tenantId, registry })),
  );
  for (const each of logins) for (const secret of [each.password, basicAuth(each)]) mask(secret);
  const before = folderBefore(environment);
  const plugins = join(before, 'cli-plugins');
  const text = mergeDockerConfig(
    textOf(join(before, 'config.json')),
    logins,
    existsSync(plugins) ? plugins : undefined,
  );
  footprint.write(join('docker', 'config.json'), text);
  const contexts = join(before, 'contexts');
  // On Windows a link to a folder is for administrators, a junction for all.
  if (existsSync(contexts))
    symlinkSync(contexts, footprint.path(join('docker', 'contexts')), 'junction');
  const builders = environment['BUILDX_CONFIG'] ?? join(before, 'buildx');
  const folder = footprint.path('docker');
  return {
    registries,
    folder,
    variables: new Map([
      ['DOCKER_CONFIG', folder],
      ...(existsSync(builders) ? ([['BUILDX_CONFIG', builders]] as const) : []),
    ]),
  };
}

/** docs.docker.com, "docker", environment variables: the folder in the user's home unless DOCKER_CONFIG names another. */
function folderBefore(environment: DockerSetting['environment']): string {
  const { DOCKER_CONFIG: config, HOME, USERPROFILE } = environment;
  // A service may have no HOME. The working directory must not stand in: a repository could bring helpers and plugins.
  return config || join(HOME || USERPROFILE || userInfo().homedir, '.docker');
}

/** Docker's own are a few kilobytes. Bytes. */
const LARGEST_CONFIG = 5_000_000;

function textOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (statSync(path).size > LARGEST_CONFIG)
    throw new UserError(`${path} is larger than docker's configuration can be`, {
      remedy: 'Look at what wrote it, or let DOCKER_CONFIG name another folder',
    });
  return readFileSync(path, 'utf8');
}
