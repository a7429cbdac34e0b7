import { AzureError } from '../azure-error.ts';
import { field, textField } from '../http/json.ts';

/** What AKS' kubeconfig says of a cluster: the little of it that is taken over. */
export interface ClusterAccess {
  readonly clusterName: string;
  /** `https://<name>-<hash>.hcp.<region>.azmk8s.io:443` */
  readonly server: string;
  /** Base64 of the PEM. */
  readonly certificateAuthority: string;
  /** How to log in: with a token of Entra's for this application, or by the certificate of a local account. */
  readonly login: EntraLogin | CertificateLogin;
}

export interface EntraLogin {
  readonly kind: 'entra';
  /** For `Tokens`: `6dae42f8-4368-4678-94ff-3960e28e3630/.default` */
  readonly scope: string;
}

/** Secret. Base64 of PEM each. */
export interface CertificateLogin {
  readonly kind: 'certificate';
  readonly certificate: string;
  readonly key: string;
}

/** AKS' own are under 20 kB. */
const MAX_LENGTH = 512_000;

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/u;

/**
 * Reads the kubeconfig that AKS returns (kubernetes.io/docs/reference/config-api/kubeconfig.v1). Commands, proxies, files
 * and anything else in it is not taken over.
 *
 * @throws AzureError where the server, its certificate authority or the login is missing
 */
export async function readKubeconfig(text: string): Promise<ClusterAccess> {
  const document = text.length > MAX_LENGTH ? undefined : await parse(text);
  const entry = first(document, 'clusters');
  const cluster = field(entry, 'cluster');
  const server = textField(cluster, 'server');
  const authority = base64(cluster, 'certificate-authority-data');
  if (server === undefined || !isServer(server) || authority === undefined) throw unreadable();
  return {
    clusterName: textField(entry, 'name') ?? new URL(server).hostname,
    server,
    certificateAuthority: authority,
    login: readLogin(field(first(document, 'users'), 'user')),
  };
}

function readLogin(user: unknown): EntraLogin | CertificateLogin {
  const certificate = base64(user, 'client-certificate-data');
  const key = base64(user, 'client-key-data');
  if (certificate !== undefined && key !== undefined)
    return { kind: 'certificate', certificate, key };
  const application = serverApplication(field(user, 'exec')) ?? legacyApplication(user);
  if (application === undefined) throw unreadable();
  return { kind: 'entra', scope: `${application}/.default` };
}

/** `exec` of the format 'exec': `kubelogin get-token … --server-id <id>`. */
function serverApplication(exec: unknown): string | undefined {
  const args = field(exec, 'args');
  if (!Array.isArray(args)) return undefined;
  return identifier(args[args.indexOf('--server-id') + 1]);
}

/** The format 'azure', for clusters that know no other. */
function legacyApplication(user: unknown): string | undefined {
  return identifier(field(field(field(user, 'auth-provider'), 'config'), 'apiserver-id'));
}

function identifier(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(value)
    ? value
    : undefined;
}

function isServer(server: string): boolean {
  if (!URL.canParse(server)) return false;
  const { protocol, username, password } = new URL(server);
  return protocol === 'https:' && username === '' && password === '';
}

/** The parser is as large as all the rest of a login: it is loaded where a cluster is asked for. */
async function parse(text: string): Promise<unknown> {
  const { load } = await import('js-yaml');
  try {
    return load(text);
  } catch {
    // The message of the parser shows the text, which may hold a key.
    return undefined;
  }
}

function first(document: unknown, name: string): unknown {
  const list = field(document, name);
  return Array.isArray(list) ? list[0] : undefined;
}

function base64(value: unknown, name: string): string | undefined {
  const text = textField(value, name)?.trim();
  return text !== undefined && BASE64.test(text) ? text : undefined;
}

function unreadable(): AzureError {
  return new AzureError('AKS returns a kubeconfig that names no server, authority or login', {
    remedy:
      'Look at `az aks get-credentials`, which asks for the same, and report this if it works',
  });
}
