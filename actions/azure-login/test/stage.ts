import type { JobRunner } from '@gatehouse/runner';
import { type AzureRequest, type Send, sendFrom } from '@gatehouse/azure';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import {
  type AcrDouble,
  acrDouble,
  type Application,
  type ArmDouble,
  armDouble,
  type EntraDouble,
  entraDouble,
  type KeyVaultDouble,
  keyVaultDouble,
  type OidcDouble,
  oidcDouble,
  type TemporaryDirectory,
  temporaryDirectory,
} from '@gatehouse/testing';
import type { Keeping } from '../src/assertion-keeper.ts';
import { Footprint } from '../src/footprint.ts';
import { runLogin } from '../src/run.ts';

/** What a step has told its runner, in order of telling. */
export interface Recorded {
  readonly lines: string[];
  readonly warnings: string[];
  readonly failures: string[];
  readonly masks: string[];
  readonly outputs: Record<string, string>;
  readonly variables: Record<string, string>;
  readonly state: Record<string, string>;
  readonly summaries: string[];
  /** The files that are kept fresh. */
  readonly kept: Keeping[];
}

export interface Stage {
  readonly oidc: OidcDouble;
  readonly entra: EntraDouble;
  readonly arm: ArmDouble;
  readonly acr: AcrDouble;
  readonly vault: KeyVaultDouble;
  readonly application: Application;
  readonly subscriptionId: string;
  /** RUNNER_TEMP, and the home of the user, below it. */
  readonly folder: TemporaryDirectory;
  readonly run: (
    inputs: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ) => Promise<Recorded>;
}

export const REGISTRY = 'shopimages.azurecr.io';
export const VAULT = 'shop-secrets';
export const SECRET = 'correct horse battery staple';
/** Where kubectl would find node and the plugin. */
export const COMMAND = { node: '/opt/node', plugin: '/opt/gatehouse/exec-credential.js' };

/** GitHub, Entra and Azure on loopback, with a registry, a vault, and an application that may use them. */
export const staged =
  (play: (stage: Stage) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const job = { repository: 'acme/shop', environment: 'production' };
    await using folder = await temporaryDirectory({ 'home/.keep': '', 'workspace/.keep': '' });
    await using oidc = await oidcDouble({ job });
    await using entra = await entraDouble({ issuers: [oidc] });
    await using arm = await armDouble({ entra });
    await using acr = await acrDouble({ entra, refuseArmAudience: true });
    await using vault = await keyVaultDouble({ entra, name: VAULT });
    const subject = 'repo:acme/shop:environment:production';
    const federated = [{ issuer: oidc.issuer, subject }];
    const application = entra.application({ federated, secrets: [SECRET] });
    const { id: scope, subscriptionId } = arm.subscription({ name: 'Shop' });
    arm.assign({ principal: application.objectId, role: 'Owner', scope });
    acr.permit(application.objectId);
    vault.permit(application.objectId);
    const places = { [REGISTRY]: acr.origin, [`${VAULT}.vault.azure.net`]: vault.origin };
    await play({
      ...{ oidc, entra, arm, acr, vault, application, subscriptionId, folder },
      run: async (inputs, environment = oidc.variables) => {
        const recorded = recording();
        const given = {
          ...{ 'client-id': application.clientId, 'tenant-id': entra.tenantId, timeout: '1' },
          ...{ 'authority-host': entra.origin, 'resource-manager-endpoint': arm.origin },
          ...inputs,
        };
        await runLogin({
          runner: runnerOf(recorded, {
            HOME: `${folder.path}/home`,
            GITHUB_WORKSPACE: `${folder.path}/workspace`,
            ...environment,
            ...inputsOf(given),
          }),
          context: { serverUrl: '', apiUrl: '', graphqlUrl: '' },
          send: rerouted(places),
          clock: SYSTEM_CLOCK,
          place: {
            footprint: new Footprint(
              folder.path,
              { pid: process.pid, job: '1/1/deploy/' },
              (made) => {
                recorded.state['folder'] = made;
              },
            ),
            ...COMMAND,
            keep: (keeping) => {
              recorded.kept.push(keeping);
              return Promise.resolve();
            },
          },
        });
        return recorded;
      },
    });
  };

function recording(): Recorded {
  return {
    lines: [],
    warnings: [],
    failures: [],
    masks: [],
    outputs: {},
    variables: {},
    state: {},
    summaries: [],
    kept: [],
  };
}

function inputsOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function runnerOf(recorded: Recorded, environment: Record<string, string>): JobRunner {
  return {
    environment,
    printLine: (line) => void recorded.lines.push(line),
    debug: () => undefined,
    notice: (message) => void recorded.lines.push(message),
    warning: (message) => void recorded.warnings.push(message),
    setSecret: (value) => void recorded.masks.push(value),
    setOutput: (name, value) => void (recorded.outputs[name] = value),
    writeSummary: (markdown) => {
      recorded.summaries.push(markdown);
      return Promise.resolve();
    },
    setFailed: (message) => void recorded.failures.push(message),
    exportVariable: (name, value) => void (recorded.variables[name] = value),
    saveState: (name, value) => void (recorded.state[name] = value),
  };
}

/** Services have names of their own; what they say of themselves is put into those words too. */
function rerouted(places: Readonly<Record<string, string>>): Send {
  const send = sendFrom({});
  return async (request: AzureRequest) => {
    const { host } = new URL(request.url);
    const origin = places[host];
    if (origin === undefined) return send(request);
    const to = new URL(origin);
    const body = request.body?.replaceAll(encodeURIComponent(host), encodeURIComponent(to.host));
    const answer = await send({
      ...request,
      url: request.url.replace(`https://${host}`, origin),
      ...(body !== undefined && { body }),
    });
    const challenge = answer.headers['www-authenticate'];
    if (challenge === undefined) return answer;
    const renamed = challenge.replaceAll(origin, `https://${host}`).replaceAll(to.host, host);
    return { ...answer, headers: { ...answer.headers, 'www-authenticate': renamed } };
  };
}
