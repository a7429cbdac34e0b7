import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type AzDouble, azDouble, selfSigned } from '@gatehouse/testing';
import { removeFootprint } from '../src/footprint.ts';
import { SECRET, type Stage, staged } from './stage.ts';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** A machine with an az, and what a step of it sees. */
function withAz({ folder, oidc }: Stage): { az: AzDouble; environment: Record<string, string> } {
  const az = azDouble(join(folder.path, 'bin'));
  return {
    az,
    environment: { ...oidc.variables, PATH: `${az.folder}:${dirname(process.execPath)}` },
  };
}

const commands = (az: AzDouble): string[] => az.calls.map(({ args }) => args.join(' '));

/** Its command line and environment. */
const seenOf = (az: AzDouble): string =>
  JSON.stringify(az.calls.map(({ args, env }) => [args, env]));

describe('az-login', () => {
  it(
    'logs az in by the assertion, into a folder of its own, and shows it to nobody',
    staged(async (stage) => {
      const { az, environment } = withAz(stage);
      const { run, application, entra, subscriptionId } = stage;
      const recorded = await run({ 'az-login': 'auto' }, environment);
      expect(recorded.failures).toEqual([]);
      const [cloud, set, discovery, login, account] = az.calls;
      expect(cloud?.args.slice(0, 4)).toEqual(['cloud', 'register', '--name', 'Gatehouse']);
      expect(set?.args).toEqual(['cloud', 'set', '--name', 'Gatehouse']);
      expect(discovery?.args).toEqual(['config', 'set', 'core.instance_discovery=false']);
      expect(login?.args).toEqual([
        ...['login', '--service-principal', '--username', application.clientId],
        ...['--tenant', entra.tenantId, '--federated-token=@-', '--output', 'none'],
      ]);
      expect(account?.args).toEqual(['account', 'set', '--subscription', subscriptionId]);
      expect(login?.input).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
      expect(recorded.masks).toContain(login?.input);
      expect(seenOf(az)).not.toMatch(/eyJ[\w-]+\./);
      const { AZURE_CONFIG_DIR = '' } = recorded.variables;
      expect(recorded.outputs['az-config-dir']).toBe(AZURE_CONFIG_DIR);
      expect(dirname(AZURE_CONFIG_DIR)).toBe(recorded.state['folder']);
      expect(modeOf(AZURE_CONFIG_DIR)).toBe('700');
      expect(modeOf(join(AZURE_CONFIG_DIR, 'azureProfile.json'))).toBe('600');
      // No settings of a repository are heeded.
      expect(new Set(az.calls.map(({ directory }) => directory))).toEqual(
        new Set([AZURE_CONFIG_DIR]),
      );
    }),
  );

  it(
    'keeps from az what is not for it',
    staged(async (stage) => {
      const { az, environment } = withAz(stage);
      const secrets = { AZURE_CLIENT_SECRET: SECRET, MY_API_KEY: SECRET, GITHUB_TOKEN: SECRET };
      const creds = JSON.stringify({ clientId: 'a', tenantId: 'b', clientSecret: SECRET });
      const inputs = { 'az-login': 'always', creds };
      const { failures } = await stage.run(inputs, {
        ...environment,
        ...secrets,
        AZURE_CORE_OUTPUT: 'table',
      });
      expect(failures).toEqual([]);
      expect(seenOf(az)).not.toContain(SECRET);
      const { env } = az.calls[0] ?? { env: {} };
      expect(Object.keys(env).filter((name) => /^(?:INPUT|ACTIONS|STATE)_/.test(name))).toEqual([]);
      expect(env).toMatchObject({ AZURE_CORE_OUTPUT: 'table', AZURE_CORE_COLLECT_TELEMETRY: 'no' });
    }),
  );

  it(
    'gives a secret of creds on standard input',
    staged(async (stage) => {
      const { az, environment } = withAz(stage);
      const { clientId } = stage.application;
      const creds = { clientId, tenantId: stage.entra.tenantId, clientSecret: SECRET };
      const inputs = { creds: JSON.stringify(creds), 'client-id': '', 'tenant-id': '' };
      const { failures } = await stage.run({ ...inputs, 'az-login': 'always' }, environment);
      expect(failures).toEqual([]);
      const login = az.calls.find(({ args: [first] }) => first === 'login');
      expect(login?.args).toContain('--password=@-');
      expect(login?.input).toBe(SECRET);
      expect(seenOf(az)).not.toContain(SECRET);
    }),
  );

  it(
    'gives a certificate as a file that is there until the end of the job',
    staged(async (stage) => {
      const { az, environment } = withAz(stage);
      const { run, entra, arm, subscriptionId, folder } = stage;
      const { cert: certificate, key } = selfSigned(undefined, 'rsa');
      const { clientId, objectId } = entra.application({ certificates: [certificate] });
      arm.assign({
        principal: objectId,
        role: 'Reader',
        scope: `/subscriptions/${subscriptionId}`,
      });
      const creds = {
        clientId,
        tenantId: entra.tenantId,
        clientCertificate: `${certificate}${key}`,
      };
      const inputs = { creds: JSON.stringify(creds), 'client-id': '', 'tenant-id': '' };
      const { failures, state } = await run({ ...inputs, 'az-login': 'always' }, environment);
      expect(failures).toEqual([]);
      const { args = [] } = az.calls.find(({ args: [first] }) => first === 'login') ?? {};
      const file = args[args.indexOf('--certificate') + 1] ?? '';
      expect([modeOf(file), dirname(file)]).toEqual(['600', state['folder']]);
      expect(seenOf(az)).not.toContain('PRIVATE KEY');
      expect(removeFootprint(folder.path, state['folder'] ?? '')).toBe(true);
      expect(() => readFileSync(file)).toThrow('ENOENT');
    }),
  );

  it(
    'says that a tenant is enough where it is',
    staged(async (stage) => {
      const { az, environment } = withAz(stage);
      const { issuer } = stage.oidc;
      const subject = 'repo:acme/shop:environment:production';
      const { clientId } = stage.entra.application({ federated: [{ issuer, subject }] });
      const inputs = {
        'client-id': clientId,
        'allow-no-subscriptions': 'true',
        'az-login': 'auto',
      };
      const { failures } = await stage.run(inputs, environment);
      expect(failures).toEqual([]);
      expect(commands(az).join('\n')).toMatch(/^login .* --allow-no-subscriptions /m);
      expect(commands(az).join('\n')).not.toMatch(/^account set/m);
    }),
  );

  it(
    'fetches the tokens that az will need while the assertion is good',
    staged(async (stage) => {
      const { az, environment } = withAz(stage);
      const scope = 'https://vault.azure.net/.default';
      const { failures } = await stage.run(
        { 'az-login': 'auto', 'token-scopes': scope },
        environment,
      );
      expect(failures).toEqual([]);
      expect(commands(az).at(-1)).toBe(`account get-access-token --scope ${scope} --output none`);
    }),
  );

  it(
    'leaves the extensions of the machine where they are',
    staged(async (stage) => {
      const { environment } = withAz(stage);
      const extensions = join(stage.folder.path, 'home/.azure/cliextensions');
      mkdirSync(extensions, { recursive: true });
      const { variables } = await stage.run({ 'az-login': 'auto' }, environment);
      expect(variables['AZURE_EXTENSION_DIR']).toBe(extensions);
      const set = { ...environment, AZURE_EXTENSION_DIR: '/opt/extensions' };
      const again = await stage.run({ 'az-login': 'auto' }, set);
      expect(again.variables).not.toHaveProperty('AZURE_EXTENSION_DIR');
    }),
  );

  it(
    'is not started unasked',
    staged(async (stage) => {
      const { az, environment } = withAz(stage);
      const { variables, outputs } = await stage.run({}, environment);
      expect(az.calls).toEqual([]);
      expect(variables).not.toHaveProperty('AZURE_CONFIG_DIR');
      expect(outputs).not.toHaveProperty('az-config-dir');
    }),
  );

  it.each([
    ['auto', [], { AZURE_CLIENT_ID: expect.any(String) }],
    ['always', [expect.stringMatching(/no az on PATH.*Install Azure CLI/)], {}],
  ])('%s where there is none', async (azLogin, failed, variables) => {
    await staged(async ({ run, oidc, folder }) => {
      // One that is no program, and one in the folder that the step happens to be in.
      mkdirSync(join(folder.path, 'bin/az'), { recursive: true });
      writeFileSync(join(folder.path, 'workspace/az'), '#!/bin/sh\n', { mode: 0o755 });
      const PATH = `${folder.path}/bin:.:`;
      const recorded = await run({ 'az-login': azLogin }, { ...oidc.variables, PATH });
      expect(recorded.failures).toEqual(failed);
      expect(recorded.variables).toMatchObject(variables);
      expect(recorded.variables).not.toHaveProperty('AZURE_CONFIG_DIR');
    })();
  });

  it(
    'says what az says, without the secret, where it fails',
    staged(async (stage) => {
      const { az, environment } = withAz(stage);
      az.fail('login', `AADSTS7000215: no such secret: ${SECRET}`);
      const { clientId } = stage.application;
      const creds = { clientId, tenantId: stage.entra.tenantId, clientSecret: SECRET };
      const inputs = { creds: JSON.stringify(creds), 'client-id': '', 'tenant-id': '' };
      const recorded = await stage.run({ ...inputs, 'az-login': 'always' }, environment);
      expect(recorded.failures).toEqual([
        expect.stringMatching(/az login .*failed \(1\).*AADSTS7000215.*\*\*\*.*leave az-login out/),
      ]);
      expect(recorded.failures.join('')).not.toContain(SECRET);
      expect([recorded.outputs, recorded.variables]).toEqual([{}, {}]);
    }),
  );
});
