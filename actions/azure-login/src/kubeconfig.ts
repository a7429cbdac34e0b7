import {
  adminAccess,
  type ArmClient,
  type ClusterAccess,
  type KubeconfigOptions,
  parseCluster,
  userAccess,
  writeKubeconfig,
} from '@gatehouse/azure';
import { UserError } from '@gatehouse/findings';
import type { Footprint } from './footprint.ts';
import type { Inputs } from './inputs.ts';
import type { Login } from './login.ts';
import { toArguments } from './plugin-arguments.ts';

export interface KubeconfigSetting {
  readonly inputs: Inputs;
  readonly login: Login;
  readonly arm: ArmClient;
  readonly footprint: Footprint;
  /** Of node, and of the bundle that mints tokens. */
  readonly node: string;
  readonly plugin: string;
  readonly warn: (message: string) => void;
  readonly mask: (secret: string) => void;
}

/**
 * Writes a kubeconfig for the cluster that the input `aks` names.
 *
 * @returns its path
 */
export async function makeKubeconfig(setting: KubeconfigSetting, aks: string): Promise<string> {
  const { inputs, login, arm, footprint, warn } = setting;
  if (login.subscription === undefined)
    throw new UserError("The input 'aks' needs a subscription", { remedy: 'Give subscription-id' });
  const cluster = parseCluster(aks, login.subscription.id);
  const list = inputs.aksAdmin === true ? adminAccess : userAccess;
  const access = await list(arm, cluster);
  const user = await userOf(setting, access);
  if (user.kind === 'certificate')
    warn(
      `${cluster.name} is reached by a certificate of a local account, which nobody can tell from another's. Let Entra manage the cluster (az aks update --enable-aad) and disable local accounts`,
    );
  const { aksNamespace: namespace, aksAdmin } = inputs;
  // As az names it, so that scripts go on working.
  const context = aksAdmin === true ? `${access.clusterName}-admin` : undefined;
  return footprint.write('kubeconfig', writeKubeconfig({ access, user, namespace, context }));
}

async function userOf(
  { inputs, login, footprint, node, plugin, mask }: KubeconfigSetting,
  access: ClusterAccess,
): Promise<KubeconfigOptions['user']> {
  if (access.login.kind === 'certificate') {
    mask(access.login.key);
    return access.login;
  }
  if (inputs.tokenMode === 'bearer') {
    const { token } = await login.tokens.get(access.login.scope);
    mask(token);
    return { kind: 'bearer', token };
  }
  const { kind } = login.identity.proof;
  const needsFile = kind === 'secret' || kind === 'certificate';
  const args = toArguments({
    kind,
    authority: login.cloud.authority,
    audience: inputs.audience ?? login.cloud.federationAudience,
    scope: access.login.scope,
    clientId: login.identity.clientId,
    tenantId: login.tenantId,
    credsFile: needsFile ? footprint.write('creds.json', inputs.creds ?? '') : undefined,
  });
  return { kind: 'exec', command: node, args: [plugin, ...args], env: {} };
}
