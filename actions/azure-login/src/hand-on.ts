import {
  type ArmClient,
  parseSecrets,
  readSecrets,
  type SecretReference,
  type Send,
} from '@gatehouse/azure';
import type { Clock } from '@gatehouse/network';
import { UserError } from '@gatehouse/findings';
import type { Keeping } from './assertion-keeper.ts';
import { logInDocker } from './docker-login.ts';
import { TOKEN_FILE_VARIABLE, writeTokenFile } from './federated-token-file.ts';
import type { Footprint } from './footprint.ts';
import type { Inputs } from './inputs.ts';
import { makeKubeconfig } from './kubeconfig.ts';
import type { Login } from './login.ts';
import { isOutput, type Output } from './outputs.ts';

/** Where a login may leave things, and by what they work. */
export interface Place {
  readonly footprint: Footprint;
  /** Of node, for kubectl to start. */
  readonly node: string;
  /** Of the bundle that mints tokens for kubectl. */
  readonly plugin: string;
  /** Starts what keeps an assertion fresh. */
  readonly keep: (keeping: Keeping) => Promise<void>;
}

export interface HandOnSetting {
  readonly inputs: Inputs;
  readonly login: Login;
  readonly arm: ArmClient;
  readonly send: Send;
  readonly clock: Clock;
  readonly place: Place;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly inform: (message: string) => void;
  readonly warn: (message: string) => void;
  /** Comes before anything that could show the secret. */
  readonly mask: (secret: string) => void;
}

/** What later steps get beside the coordinates. */
export interface HandedOn {
  readonly variables: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
}

/** A part of it, with outputs of the action's own. */
interface Part extends HandedOn {
  readonly outputs: ReadonlyMap<Output, string>;
}

/** Makes what the inputs ask for, from a kubeconfig to a session of az's. All or nothing. */
export async function handOn(setting: HandOnSetting): Promise<HandedOn> {
  const parts = await Promise.all(
    [kubernetes, docker, secrets, azureCli, tokenFile].map((make) => make(setting)),
  );
  return {
    variables: new Map(parts.flatMap(({ variables }) => [...variables])),
    outputs: new Map(parts.flatMap(({ outputs }) => [...outputs])),
  };
}

const NOTHING: Part = { variables: new Map(), outputs: new Map() };

async function kubernetes(setting: HandOnSetting): Promise<Part> {
  const { inputs, place } = setting;
  if (inputs.aks === undefined) return NOTHING;
  const path = await makeKubeconfig({ ...setting, ...place }, inputs.aks);
  return {
    // The second is what terraform's providers for Kubernetes and Helm read.
    variables: new Map([
      ['KUBECONFIG', path],
      ['KUBE_CONFIG_PATH', path],
    ]),
    outputs: new Map([['kubeconfig', path]]),
  };
}

async function docker(setting: HandOnSetting): Promise<Part> {
  const { inputs, place } = setting;
  if (inputs.acr === undefined) return NOTHING;
  const { registries, folder, variables } = await logInDocker({ ...setting, ...place }, inputs.acr);
  const outputs = new Map<Output, string>([
    ['registries', registries.join('\n')],
    ['docker-config', folder],
  ]);
  return { variables, outputs };
}

async function azureCli(setting: HandOnSetting): Promise<Part> {
  const { azLogin = 'never' } = setting.inputs;
  if (azLogin === 'never') return NOTHING;
  const { logInAz } = await import('./az-login.ts');
  const session = await logInAz({ ...setting, ...setting.place });
  if (session === undefined) return NOTHING;
  const { variables, configFolder } = session;
  return { variables, outputs: new Map([['az-config-dir', configFolder]]) };
}

async function tokenFile(setting: HandOnSetting): Promise<Part> {
  if (setting.inputs.federatedTokenFile !== true) return NOTHING;
  const file = await writeTokenFile({ ...setting, ...setting.place });
  return {
    variables: new Map([[TOKEN_FILE_VARIABLE, file]]),
    outputs: new Map([['federated-token-file', file]]),
  };
}

async function secrets({
  inputs,
  login,
  send,
  clock,
  mask,
  warn,
}: HandOnSetting): Promise<HandedOn> {
  if (inputs.keyVaultSecrets === undefined) return NOTHING;
  const { keyVaultSuffix } = login.cloud;
  const references = parseSecrets(inputs.keyVaultSecrets, keyVaultSuffix);
  refuseOwnNames(references);
  const { tokens } = login;
  const read = await readSecrets(references, { send, clock, tokens, suffix: keyVaultSuffix });
  for (const { masks } of read) for (const each of masks) mask(each);
  for (const { warning } of read) if (warning !== undefined) warn(warning);
  return {
    variables: new Map(),
    outputs: new Map(read.map(({ reference, value }) => [reference.output, value])),
  };
}

function refuseOwnNames(references: readonly SecretReference[]): void {
  const taken = references.find(({ output }) => isOutput(output.toLowerCase()));
  if (!taken) return;
  const { vault, name, output } = taken;
  throw new UserError(`The login has an output '${output}' itself`, {
    remedy: `Call the secret's otherwise: other-name=${vault}/${name}`,
  });
}
