import type { CertificateLogin, ClusterAccess } from './returned-kubeconfig.ts';
import { yamlText } from './yaml-text.ts';

/** A command that kubectl starts whenever it needs a token. Nothing in it is secret. */
export interface ExecUser {
  readonly kind: 'exec';
  /** Path of node. */
  readonly command: string;
  /** Path of the bundle first. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Secret, and good for an hour or so: for container actions, which cannot run node. */
export interface BearerUser {
  readonly kind: 'bearer';
  readonly token: string;
}

export interface KubeconfigOptions {
  readonly access: ClusterAccess;
  readonly user: ExecUser | BearerUser | CertificateLogin;
  readonly namespace?: string | undefined;
  /** Of the context; the cluster's without it. */
  readonly context?: string | undefined;
}

/** What kubectl prints where the command is missing. */
const INSTALL_HINT =
  'The command belongs to the azure-login action of this job: log in again in the job that runs kubectl.';

/**
 * The text of a kubeconfig for one cluster (kubernetes.io/docs/reference/config-api/kubeconfig.v1). The same input gives
 * the same text, and no name breaks out of its place.
 */
export function writeKubeconfig({ access, user, namespace, context }: KubeconfigOptions): string {
  const cluster = yamlText(access.clusterName);
  const name = yamlText(context ?? access.clusterName);
  const lines = [
    'apiVersion: v1',
    'kind: Config',
    'clusters:',
    `  - name: ${cluster}`,
    '    cluster:',
    `      server: ${yamlText(access.server)}`,
    `      certificate-authority-data: ${yamlText(access.certificateAuthority)}`,
    'users:',
    `  - name: ${name}`,
    '    user:',
    ...userLines(user).map((line) => `      ${line}`),
    'contexts:',
    `  - name: ${name}`,
    '    context:',
    `      cluster: ${cluster}`,
    `      user: ${name}`,
    ...(namespace === undefined ? [] : [`      namespace: ${yamlText(namespace)}`]),
    `current-context: ${name}`,
  ];
  return `${lines.join('\n')}\n`;
}

function userLines(user: KubeconfigOptions['user']): string[] {
  switch (user.kind) {
    case 'exec':
      return execLines(user);
    case 'bearer':
      return [`token: ${yamlText(user.token)}`];
    case 'certificate':
      return [
        `client-certificate-data: ${yamlText(user.certificate)}`,
        `client-key-data: ${yamlText(user.key)}`,
      ];
  }
}

/** kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins */
function execLines({ command, args, env }: ExecUser): string[] {
  const variables = Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'exec:',
    '  apiVersion: client.authentication.k8s.io/v1',
    `  command: ${yamlText(command)}`,
    ...list(
      'args',
      args.map((argument) => [yamlText(argument)]),
    ),
    ...list(
      'env',
      variables.map(([name, value]) => [`name: ${yamlText(name)}`, `value: ${yamlText(value)}`]),
    ),
    '  interactiveMode: Never',
    '  provideClusterInfo: false',
    `  installHint: ${yamlText(INSTALL_HINT)}`,
  ];
}

function list(name: string, entries: readonly (readonly string[])[]): string[] {
  if (entries.length === 0) return [];
  const lines = entries.flatMap(([head = '', ...rest]) => [
    `    - ${head}`,
    ...rest.map((line) => `      ${line}`),
  ]);
  return [`  ${name}:`, ...lines];
}
