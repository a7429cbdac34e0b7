import { UserError } from '@gatehouse/findings';

/** Where a secret is, and what the output that carries it is called. */
export interface SecretReference {
  /** `shop`, of `shop.vault.azure.net` */
  readonly vault: string;
  readonly name: string;
  /** The newest that is enabled without it. */
  readonly version: string | undefined;
  /** The secret's name, where none is given. */
  readonly output: string;
}

/** learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates, Vault name and Object name. */
const VAULT = /^(?=.{3,24}$)[a-z](?:-?[a-z0-9])*$/iu;
const NAME = /^[a-z0-9-]{1,127}$/iu;
const VERSION = /^[0-9a-f]{32}$/iu;
const OUTPUT = /^[a-z_][\w-]{0,99}$/iu;

/**
 * Reads secrets that are separated by commas or breaks: `[output=]vault/secret[/version]`, or the identifier that the
 * portal copies (`https://vault.vault.azure.net/secrets/secret/version`).
 *
 * @param suffix of the cloud: `vault.azure.net`
 * @throws UserError for anything else, and where two would be the same output
 */
export function parseSecrets(written: string, suffix: string): readonly SecretReference[] {
  const references = written
    .split(/[\s,]+/u)
    .filter((entry) => entry !== '')
    .map((entry) => parseSecret(entry, suffix));
  const taken = new Set<string>();
  for (const { output } of references) {
    // Expressions of GitHub's do not tell the case of outputs apart.
    if (taken.has(output.toLowerCase()))
      throw new UserError(`Two secrets would be the output '${output}'`, {
        remedy: `Name one of them: other-name=vault/secret`,
      });
    taken.add(output.toLowerCase());
  }
  return references;
}

function parseSecret(entry: string, suffix: string): SecretReference {
  const [, named, place = ''] = /^(?:([^=/]*)=)?([^]*)$/u.exec(entry) ?? [];
  const [vault = '', name = '', version, ...more] = pathOf(place, suffix);
  if (more.length > 0 || !VAULT.test(vault))
    throw malformed(entry, `'${vault}' is not a vault's name`);
  if (!NAME.test(name)) throw malformed(entry, `'${name}' is not a secret's name`);
  if (version !== undefined && !VERSION.test(version))
    throw malformed(entry, `'${version}' is not a version, which is 32 hexadecimal digits`);
  const output = named ?? name;
  if (!OUTPUT.test(output))
    throw malformed(
      entry,
      `'${output}' cannot be an output: give another, as in name=vault/secret`,
    );
  return { vault: vault.toLowerCase(), name, version, output };
}

function pathOf(place: string, suffix: string): readonly string[] {
  const identifier = /^https:\/\/([^/]+)\/secrets\/([^]+)$/iu.exec(place);
  if (!identifier) return place.split('/');
  const [, host = '', rest = ''] = identifier;
  // Vaults of other clouds keep their whole name and so are refused.
  const vault = host.toLowerCase().endsWith(`.${suffix}`)
    ? host.slice(0, -suffix.length - 1)
    : host;
  return [vault, ...rest.replace(/\/$/u, '').split('/')];
}

function malformed(entry: string, why: string): UserError {
  return new UserError(`key-vault-secrets: '${entry.slice(0, 300)}': ${why}`, {
    remedy: 'Write vault/secret or vault/secret/version, one a line',
  });
}
