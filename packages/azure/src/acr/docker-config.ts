import { UserError } from '@gatehouse/findings';
import { parseJson } from '../http/json.ts';
import { REGISTRY_USER, type RegistryLogin } from './registry-login.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The text of docker's `config.json` with our logins in it and all else as it was: other logins, helpers, contexts,
 * proxies, what docker will know in ten years.
 *
 * Where a helper keeps the passwords docker does not look at `auths` (docker/cli, cli/config/configfile/file.go,
 * `GetCredentialsStore`; native_store.go overwrites what the file has): the entry of `credHelpers` for the registry
 * decides, without one `credsStore`, and only without both `auths`. An entry that is empty also means `auths`. So a
 * registry's own helper goes, and beside a `credsStore` an empty one comes: then the store still serves every other
 * registry. buildx and go-containerregistry read the file by the same code.
 *
 * @param existing the text of the file; undefined where there is none
 * @param cliPlugins the folder of the plugins beside the existing file, where the merged one goes elsewhere: docker looks
 *   for them beside its configuration, and in `cliPluginsExtraDirs`
 * @throws UserError where it is no configuration of docker's; says nothing of what is in it
 */
export function mergeDockerConfig(
  existing: string | undefined,
  logins: readonly RegistryLogin[],
  cliPlugins?: string,
): string {
  const config = readConfig(existing);
  const hasStore = typeof config['credsStore'] === 'string' && config['credsStore'] !== '';
  const helpers = new Map(Object.entries(fieldsOf(config, 'credHelpers')));
  const auths = new Map(Object.entries(fieldsOf(config, 'auths')));
  for (const login of logins) {
    auths.set(login.registry, { auth: basicAuth(login) });
    if (hasStore) helpers.set(login.registry, '');
    else helpers.delete(login.registry);
  }
  const merged = new Map(Object.entries(config));
  merged.set('auths', Object.fromEntries(auths));
  if (helpers.size > 0) merged.set('credHelpers', Object.fromEntries(helpers));
  else merged.delete('credHelpers');
  if (cliPlugins !== undefined) {
    const directories = listOf(config, 'cliPluginsExtraDirs');
    merged.set('cliPluginsExtraDirs', [...new Set([...directories, cliPlugins])]);
  }
  // Tabs, as docker itself writes it.
  return `${JSON.stringify(Object.fromEntries(merged), undefined, '\t')}\n`;
}

/** The login as it stands in the file: base64 of `user:password`. Secret. */
export function basicAuth({ password }: RegistryLogin): string {
  return Buffer.from(`${REGISTRY_USER}:${password}`, 'utf8').toString('base64');
}

function readConfig(existing: string | undefined): Fields {
  const text = existing?.replace(/^\ufeff/u, '') ?? '';
  if (text.trim() === '') return {};
  const config = parseJson(text);
  if (isFields(config)) return config;
  throw unreadable('it is not a JSON object');
}

function fieldsOf(config: Fields, name: string): Fields {
  const value = config[name] ?? {};
  if (isFields(value)) return value;
  throw unreadable(`${name} is not an object`);
}

function listOf(config: Fields, name: string): readonly unknown[] {
  const value = config[name] ?? [];
  if (Array.isArray(value)) return value as unknown[];
  throw unreadable(`${name} is not a list`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(why: string): UserError {
  return new UserError(`docker's config.json cannot be read: ${why}`, {
    remedy: 'Put it right or take it away: docker itself refuses it too',
  });
}
