import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { removeFootprint } from '../src/footprint.ts';
import { COMMAND, REGISTRY, SECRET, staged, VAULT } from './stage.ts';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('aks', () => {
  it(
    'gives a kubeconfig that mints tokens by this action, with nothing secret in it',
    staged(async ({ run, arm, entra, application, subscriptionId }) => {
      const { server } = arm.cluster({ subscriptionId, resourceGroup: 'shop', name: 'prod' });
      const recorded = await run({ aks: 'shop/prod', 'aks-namespace': 'web' });
      expect(recorded.failures).toEqual([]);
      const { kubeconfig = '' } = recorded.outputs;
      expect(recorded.variables).toMatchObject({ KUBECONFIG: kubeconfig });
      expect(modeOf(kubeconfig)).toBe('600');
      const text = readFileSync(kubeconfig, 'utf8');
      expect(text).not.toMatch(/eyJ[\w-]+\./);
      expect(load(text)).toMatchObject({
        clusters: [{ cluster: { server } }],
        contexts: [{ context: { namespace: 'web' } }],
        users: [
          {
            user: {
              exec: {
                command: COMMAND.node,
                args: expect.arrayContaining([
                  COMMAND.plugin,
                  entra.tenantId,
                  application.clientId,
                  entra.origin,
                ]) as unknown,
              },
            },
          },
        ],
      });
    }),
  );

  it(
    'keeps a secret of creds in a file of its own, not in arguments',
    staged(async ({ run, arm, application, entra, subscriptionId }) => {
      arm.cluster({ subscriptionId, resourceGroup: 'shop', name: 'prod' });
      const creds = {
        clientId: application.clientId,
        tenantId: entra.tenantId,
        clientSecret: SECRET,
      };
      const inputs = { creds: JSON.stringify(creds), 'client-id': '', 'tenant-id': '' };
      const { outputs, failures, state } = await run({ ...inputs, aks: 'shop/prod' });
      expect(failures).toEqual([]);
      expect(readFileSync(outputs['kubeconfig'] ?? '', 'utf8')).not.toContain(SECRET);
      const file = join(state['folder'] ?? '', 'creds.json');
      expect([modeOf(file), modeOf(state['folder'] ?? '')]).toEqual(['600', '700']);
    }),
  );

  it(
    'writes a masked token where asked to',
    staged(async ({ run, arm, subscriptionId }) => {
      arm.cluster({ subscriptionId, resourceGroup: 'shop', name: 'prod' });
      const { outputs, masks } = await run({ aks: 'shop/prod', 'token-mode': 'bearer' });
      const text = readFileSync(outputs['kubeconfig'] ?? '', 'utf8');
      const [token = ''] = /eyJ[\w.-]+/.exec(text) ?? [];
      expect(token).not.toBe('');
      expect(masks).toContain(token);
    }),
  );

  it(
    'leaves nothing half where the cluster is not there',
    staged(async ({ run, arm, subscriptionId }) => {
      arm.cluster({ subscriptionId, resourceGroup: 'shop', name: 'prod' });
      const { failures, outputs, variables } = await run({ aks: 'shop/prd', acr: 'shopimages' });
      expect(failures).toEqual([expect.stringMatching(/prd.*Did you mean .*prod/)]);
      expect([outputs, variables]).toEqual([{}, {}]);
    }),
  );
});

describe('acr', () => {
  it(
    'does not take the workspace for a home',
    staged(async ({ run, oidc, folder }) => {
      const hostile = { credHelpers: { 'ghcr.io': 'hostile' }, cliPluginsExtraDirs: ['hostile'] };
      folder.write('.docker/config.json', JSON.stringify(hostile));
      const before = process.cwd();
      process.chdir(folder.path);
      try {
        const homeless = { ...oidc.variables, HOME: '' };
        const { failures, variables } = await run({ acr: 'shopimages' }, homeless);
        expect(failures).toEqual([]);
        const text = readFileSync(join(variables['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8');
        expect(text).toContain(REGISTRY);
        expect(text).not.toContain('hostile');
      } finally {
        process.chdir(before);
      }
    }),
  );

  it(
    'logs docker in beside its other logins, contexts and builders',
    staged(async ({ run, acr, folder }) => {
      const before = join(folder.path, 'home/.docker');
      for (const each of ['contexts', 'buildx', 'cli-plugins'])
        mkdirSync(join(before, each), { recursive: true });
      const other = { 'ghcr.io': { auth: 'b3RoZXI6cGFzcw==' } };
      writeFileSync(
        join(before, 'config.json'),
        JSON.stringify({ auths: other, currentContext: 'x' }),
      );
      const { failures, variables, outputs, masks } = await run({ acr: 'shopimages' });
      expect(failures).toEqual([]);
      expect(outputs['registries']).toBe(REGISTRY);
      const { DOCKER_CONFIG = '', BUILDX_CONFIG } = variables;
      expect(outputs['docker-config']).toBe(DOCKER_CONFIG);
      expect(BUILDX_CONFIG).toBe(join(before, 'buildx'));
      expect(existsSync(join(DOCKER_CONFIG, 'contexts'))).toBe(true);
      const path = join(DOCKER_CONFIG, 'config.json');
      expect(modeOf(path)).toBe('600');
      const config = JSON.parse(readFileSync(path, 'utf8')) as {
        auths: Record<string, { auth: string }>;
      };
      expect(config).toMatchObject({ auths: other, currentContext: 'x' });
      const { auth = '' } = config.auths[REGISTRY] ?? {};
      const [user, password = ''] = Buffer.from(auth, 'base64').toString().split(/:(.*)/s);
      expect(user).toBe('00000000-0000-0000-0000-000000000000');
      expect(masks).toEqual(expect.arrayContaining([auth, password]));
      expect(await pull(acr.origin, password)).toBe(200);
    }),
  );

  it(
    'takes nothing of that size for a configuration of docker',
    staged(async ({ run, folder }) => {
      mkdirSync(join(folder.path, 'home/.docker'), { recursive: true });
      writeFileSync(join(folder.path, 'home/.docker/config.json'), Buffer.alloc(6_000_000, ' '));
      const { failures } = await run({ acr: 'shopimages' });
      expect(failures).toEqual([expect.stringMatching(/config\.json is larger than/)]);
    }),
  );

  it(
    'says which role lacks',
    staged(async ({ run, entra, oidc: { issuer } }) => {
      const subject = 'repo:acme/shop:environment:production';
      const { clientId } = entra.application({ federated: [{ issuer, subject }] });
      const inputs = { 'client-id': clientId, 'allow-no-subscriptions': 'true', acr: 'shopimages' };
      const { failures } = await run(inputs);
      expect(failures).toEqual([expect.stringMatching(/AcrPull/)]);
    }),
  );
});

describe('key-vault-secrets', () => {
  it(
    'are masked before they are outputs',
    staged(async ({ run, vault }) => {
      vault.secret('db-password', 'line one\nline two and more');
      const { failures, outputs, masks, variables } = await run({
        'key-vault-secrets': `${VAULT}/db-password`,
      });
      expect(failures).toEqual([]);
      expect(outputs['db-password']).toBe('line one\nline two and more');
      expect(masks).toEqual(
        expect.arrayContaining(['line two and more', btoa('line one\nline two and more')]),
      );
      expect(JSON.stringify(variables)).not.toContain('line one');
    }),
  );

  it(
    'that have run out are errors',
    staged(async ({ run, vault }) => {
      vault.secret('old', 'anything at all', { expires: new Date('2020-01-01') });
      const { failures, outputs } = await run({ 'key-vault-secrets': `${VAULT}/old` });
      expect(failures).toEqual([expect.stringMatching(/old.*expired|expired.*old/)]);
      expect(outputs).toEqual({});
    }),
  );

  it(
    'cannot take the name of an output of the login',
    staged(async ({ run, vault }) => {
      vault.secret('tokens', 'anything at all');
      const { failures } = await run({ 'key-vault-secrets': `${VAULT}/tokens` });
      expect(failures).toEqual([expect.stringMatching(/other-name=shop-secrets\/tokens/)]);
    }),
  );
});

it(
  'leaves nothing after the job',
  staged(async ({ run, arm, folder, subscriptionId }) => {
    arm.cluster({ subscriptionId, resourceGroup: 'shop', name: 'prod' });
    const { state, outputs } = await run({ aks: 'shop/prod', acr: 'shopimages' });
    expect(existsSync(outputs['kubeconfig'] ?? '')).toBe(true);
    expect(removeFootprint(folder.path, state['folder'] ?? '')).toBe(true);
    expect(existsSync(outputs['kubeconfig'] ?? '')).toBe(false);
    expect(existsSync(join(folder.path, 'home'))).toBe(true);
  }),
);

/** The status of a registry's answer to whoever has the password. */
async function pull(origin: string, password: string): Promise<number> {
  const answer = await fetch(`${origin}/oauth2/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      ...{ grant_type: 'refresh_token', service: new URL(origin).host },
      ...{ scope: 'repository:team/app:pull', refresh_token: password },
    }).toString(),
  });
  return answer.status;
}
