import { UserError } from '@gatehouse/findings';

/**
 * The name of a registry has 5 to 50 letters and digits
 * (learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules, Microsoft.ContainerRegistry); that of
 * its server may end with a hyphen and a hash, where it was made with a domain name label (Azure/azure-cli#30638).
 */
const NAME = /^[a-z0-9]{5,50}(?:-[a-z0-9]{1,30})?$/u;

/** `<name>.<suffix>`, and `<name>.<region>.geo.<suffix>` for one region of a replicated registry. */
const HOST_PREFIX = /^[a-z0-9]{5,50}(?:-[a-z0-9]{1,30})?(?:\.[a-z0-9]{1,40}\.geo)?$/u;

/**
 * The login server of a registry that is written as its name or as its server.
 *
 * @param suffix of the cloud: `azurecr.io`
 * @throws UserError for anything else, also for registries that are not of this cloud
 */
export function loginServer(written: string, suffix: string): string {
  const name = written
    .trim()
    .replace(/^https:\/\//iu, '')
    .replace(/\/$/u, '')
    .toLowerCase();
  const host = NAME.test(name) ? `${name}.${suffix}` : name;
  if (host.endsWith(`.${suffix}`) && HOST_PREFIX.test(host.slice(0, -suffix.length - 1)))
    return host;
  throw new UserError(`'${written.trim().slice(0, 200)}' is not a registry of this cloud`, {
    remedy: `Give its name or its login server, such as shop or shop.${suffix}, without a repository. Other registries are for docker/login-action`,
  });
}

/**
 * Reads registries that are separated by commas or breaks.
 *
 * @returns login servers, each once
 */
export function loginServers(written: string, suffix: string): readonly string[] {
  const names = written.split(/[\s,]+/u).filter((name) => name !== '');
  return [...new Set(names.map((name) => loginServer(name, suffix)))];
}
