import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Cloud, CLOUD_NAMES, cloudNamed } from '@gatehouse/azure';
import { UserError } from '@gatehouse/findings';
import { Az, azOnPath } from './az.ts';
import type { Footprint } from './footprint.ts';
import type { Inputs } from './inputs.ts';
import type { Login } from './login.ts';

export interface AzLoginSetting {
  readonly inputs: Inputs;
  readonly login: Login;
  readonly footprint: Footprint;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly inform: (message: string) => void;
  readonly mask: (secret: string) => void;
}

/** A session of az's that is this job's alone. */
export interface AzSession {
  /** Where it is kept. */
  readonly configFolder: string;
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * Logs az in, where it is there.
 *
 * @throws UserError where `az-login: always` demands it and it is not there, or where it fails
 */
export async function logInAz(setting: AzLoginSetting): Promise<AzSession | undefined> {
  const { inputs, environment, inform } = setting;
  const program = azOnPath(environment);
  if (program !== undefined) return await session(program, setting);
  if (inputs.azLogin === 'always')
    throw new UserError('There is no az on PATH to log in', {
      remedy: 'Install Azure CLI on the runner, or leave az-login out where no step calls az',
    });
  inform('There is no az on PATH, so none is logged in.');
  return undefined;
}

async function session(program: string, setting: AzLoginSetting): Promise<AzSession> {
  const { inputs, login, footprint, environment } = setting;
  const configFolder = footprint.makeFolder('az');
  const az = new Az(program, { environment, configFolder });
  await chooseCloud(az, login.cloud);
  const { args, secret } = await proofOf(setting);
  const { subscription } = login;
  const mayBeNone = inputs.allowNoSubscriptions === true || subscription === undefined;
  const none = mayBeNone ? ['--allow-no-subscriptions'] : [];
  await az.run(['login', ...args, ...none, '--output', 'none'], secret);
  // One without a name was asked for and not seen.
  if (subscription !== undefined && subscription.name !== '')
    await az.run(['account', 'set', '--subscription', subscription.id]);
  // An assertion is good for five minutes: what az will need after that is fetched now.
  for (const scope of inputs.tokenScopes ?? [])
    await az.run(['account', 'get-access-token', '--scope', scope, '--output', 'none']);
  const extensions = extensionsBefore(environment);
  return {
    configFolder,
    variables: new Map([
      ['AZURE_CONFIG_DIR', configFolder],
      ...(extensions === undefined ? [] : ([['AZURE_EXTENSION_DIR', extensions]] as const)),
    ]),
  };
}

/** A cloud of one's own, or with an address of one's own, has no name that az knows. */
const OWN_CLOUD = 'Gatehouse';

async function chooseCloud(az: Az, cloud: Cloud): Promise<void> {
  const known = CLOUD_NAMES.map(cloudNamed);
  const same = known.find(({ name }) => name === cloud.name);
  const isAuthorityKnown = known.some(({ authority }) => authority === cloud.authority);
  const isKnown =
    same?.authority === cloud.authority && same.resourceManager === cloud.resourceManager;
  const name = isKnown ? cloud.name : OWN_CLOUD;
  if (!isKnown)
    await az.run([
      ...['cloud', 'register', '--name', name],
      ...['--endpoint-resource-manager', cloud.resourceManager],
      ...['--endpoint-active-directory', cloud.authority],
      ...['--endpoint-active-directory-resource-id', cloud.resourceManagerAudience],
    ]);
  // The public one is what an empty folder stands for.
  if (name !== 'AzureCloud') await az.run(['cloud', 'set', '--name', name]);
  // Or az asks Microsoft's public authority whether there is such a one.
  if (!isAuthorityKnown) await az.run(['config', 'set', 'core.instance_discovery=false']);
}

/** What is secret is never an argument: `@-` stands for standard input. */
async function proofOf({
  login: { identity, clientId = '', tenantId },
  footprint,
  mask,
}: AzLoginSetting): Promise<{ args: readonly string[]; secret: string }> {
  const { proof } = identity;
  if (proof.kind === 'managed') {
    const named = identity.clientId === undefined ? [] : ['--client-id', identity.clientId];
    return { args: ['--identity', ...named], secret: '' };
  }
  const principal = ['--service-principal', '--username', clientId, '--tenant', tenantId];
  switch (proof.kind) {
    case 'federated':
    case 'pod': {
      const secret = await proof.assert();
      mask(secret);
      return { args: [...principal, '--federated-token=@-'], secret };
    }
    case 'secret':
      return { args: [...principal, '--password=@-'], secret: proof.value };
    case 'certificate': {
      // az reads the file again whenever it needs a token.
      const file = footprint.write('az-certificate.pem', proof.value);
      return { args: [...principal, '--certificate', file], secret: '' };
    }
  }
}

/** Extensions lie in az's own folder unless a variable says otherwise; they go on working in another one. */
function extensionsBefore(environment: AzLoginSetting['environment']): string | undefined {
  if (environment['AZURE_EXTENSION_DIR']) return undefined;
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? '';
  const folder = join(environment['AZURE_CONFIG_DIR'] || join(home, '.azure'), 'cliextensions');
  return existsSync(folder) ? folder : undefined;
}
