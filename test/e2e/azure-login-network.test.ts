import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import type { RunResult } from '@gatehouse/testing';
import { load } from 'js-yaml';
import { HOSTS, type NamedAzure, REGISTRY, VAULT, withNamedAzure } from '../azure/named-azure.ts';

const PASSWORD = 'pa55word-of-the-proxy';
const SECRET = 'correct horse battery staple';
const EVERYTHING = {
  aks: 'rg1/clustername1',
  acr: 'shopimages',
  'key-vault-secrets': `${VAULT}/db-password`,
};

/** A cluster, a registry and a vault that an application may use. */
function prepared({ arm, acr, vault, application, subscriptionId }: NamedAzure) {
  const user = application();
  arm.cluster({ subscriptionId });
  acr.permit(user.objectId);
  vault.permit(user.objectId);
  vault.secret('db-password', SECRET);
  return user;
}

interface Kubeconfig {
  readonly users: readonly [
    { readonly user: { readonly exec: { readonly command: string; readonly args: string[] } } },
  ];
}

/** Starts the plugin that a kubeconfig names, as kubectl does. */
async function startPlugin(
  kubeconfig: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { command, args } = (load(readFileSync(kubeconfig, 'utf8')) as Kubeconfig).users[0].user
    .exec;
  const { stdout } = await promisify(execFile)(command, args, { env: { ...env } });
  return stdout;
}

const errorsOf = ({ annotations }: RunResult): string[] =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

it('goes through the proxy to everybody, over TLS that NODE_EXTRA_CA_CERTS vouches for', async () => {
  await withNamedAzure({ proxy: { credentials: `me:${PASSWORD}` } }, async (azure) => {
    const { proxy, oidc, entra, environment, logIn } = azure;
    const user = prepared(azure);
    let [credential, folder] = ['', ''];
    let passed: readonly string[] = [];
    const result = await logIn(user, EVERYTHING, {
      laterSteps: async ({ outputs, env }) => {
        passed = [...proxy.passed];
        const { kubeconfig = '' } = outputs;
        credential = await startPlugin(kubeconfig, { ...environment, ...oidc.variables });
        folder = dirname(kubeconfig);
        expect(existsSync(join(env['DOCKER_CONFIG'] ?? '', 'config.json'))).toBe(true);
      },
    });
    expect(errorsOf(result)).toEqual([]);
    expect(result.outputs).toMatchObject({ 'db-password': SECRET, registries: REGISTRY });
    const everybody = Object.values(HOSTS).map((host) => `${host}:443`);
    expect([...new Set(passed)].sort()).toEqual(everybody.sort());
    // The plugin has asked GitHub and Entra again, and the step's clean-up nobody.
    const later = proxy.passed.slice(passed.length);
    expect(later).toEqual([`${HOSTS.oidc}:443`, `${HOSTS.entra}:443`]);
    const { status } = JSON.parse(credential) as { status: { token: string } };
    expect(await entra.verify(status.token)).toMatchObject({ oid: user.objectId });
    expect(result.post?.exitCode).toBe(0);
    expect(existsSync(folder)).toBe(false);
    expect(JSON.stringify(result)).not.toContain(PASSWORD);
  });
});

it('goes past the proxy to what NO_PROXY names', async () => {
  await withNamedAzure({ proxy: { refuse: 403 } }, async (azure) => {
    const { oidc, entra, arm, proxy, environment, logIn } = azure;
    const user = prepared(azure);
    const near = (service: { readonly port: number }) => `https://localhost:${service.port}`;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '' } = oidc.variables;
    const env = {
      ...{ ...environment, ...oidc.variables, NO_PROXY: 'example.com, localhost' },
      ACTIONS_ID_TOKEN_REQUEST_URL: url.replace(oidc.origin, near(oidc)),
    };
    const addresses = { 'authority-host': near(entra), 'resource-manager-endpoint': near(arm) };
    const inputs = { ...addresses, aks: EVERYTHING.aks };
    let credential = '';
    const result = await logIn(user, inputs, {
      env,
      laterSteps: async ({ outputs }) => {
        credential = await startPlugin(outputs['kubeconfig'] ?? '', env);
      },
    });
    expect(errorsOf(result)).toEqual([]);
    expect(credential).toContain('ExecCredential');
    expect([proxy.passed, proxy.refusals]).toEqual([[], 0]);
  });
});

it('names the proxy that refuses, without its password', async () => {
  const proxy = { credentials: `me:${PASSWORD}`, refuse: 407 };
  await withNamedAzure({ proxy }, async (azure) => {
    const result = await azure.logIn(prepared(azure), EVERYTHING);
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(
        `^${HOSTS.oidc} does not answer: .*407.*through the proxy ${azure.proxy.host}.*HTTPS_PROXY`,
      ),
    ]);
    expect([result.outputs, result.env, azure.oidc.requests]).toEqual([{}, {}, []]);
    expect(JSON.stringify(result)).not.toContain(PASSWORD);
  });
});

it('sends nothing to who has a certificate that nobody vouches for', async () => {
  await withNamedAzure({}, async (azure) => {
    const result = await azure.logIn(prepared(azure), {}, { env: { NODE_EXTRA_CA_CERTS: '' } });
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(`^${HOSTS.oidc} does not answer: .*certificate.*NODE_EXTRA_CA_CERTS`),
    ]);
    expect(azure.oidc.requests).toEqual([]);
  });
});
