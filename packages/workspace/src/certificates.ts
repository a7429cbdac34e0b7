import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBounded } from './bounded.ts';
import { quietly } from './commit.ts';

/** Where systems keep the authorities that they trust, for curl and so for git. */
const SYSTEM_BUNDLES: readonly string[] = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** RFC 7468; a private key in the same file stays there. */
const CERTIFICATES =
  /-----BEGIN (X509 )?CERTIFICATE-----[\sA-Za-z\d+/=]+-----END (?:X509 )?CERTIFICATE-----/g;

/**
 * Writes the authorities that git is to trust where NODE_EXTRA_CA_CERTS names some: Node adds them to its own, but what
 * git is told replaces its own. So these are the system's, Node's and the extra ones.
 *
 * @param folder where the file goes
 * @param extra the value of NODE_EXTRA_CA_CERTS
 * @returns the file; undefined where nothing is to be added. Node has warned already of a file that it cannot read.
 */
export async function writeAuthorities(
  folder: string,
  extra: string | undefined,
): Promise<string | undefined> {
  if (extra === undefined || extra === '') return undefined;
  const added = certificatesIn(resolve(extra));
  if (added.length === 0) return undefined;
  const system = SYSTEM_BUNDLES.find((path) => existsSync(path));
  const known = system === undefined ? [] : certificatesIn(system);
  // To load it reads all of them, which costs every start more than anything else of ours.
  const { rootCertificates } = await import('node:tls');
  const file = join(folder, 'authorities.pem');
  const all = new Set([...known, ...rootCertificates.map((each) => each.trim()), ...added]);
  writeFileSync(file, `${[...all].join('\n')}\n`);
  return file;
}

function certificatesIn(path: string): readonly string[] {
  const content = quietly(() => Buffer.from(readBounded(path)).toString('latin1'));
  return content?.match(CERTIFICATES) ?? [];
}
