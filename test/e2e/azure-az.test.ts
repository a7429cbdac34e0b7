import { execFileSync } from 'node:child_process';
import { expect, it, jest } from '@jest/globals';
import {
  armDouble,
  entraDouble,
  oidcDouble,
  runAction,
  temporaryDirectory,
} from '@gatehouse/testing';
import { built, ROOT } from '../built.ts';

// Each start of az takes seconds.
jest.setTimeout(180_000);

/** Begins with what az takes for a file. */
const SECRET = '@correct horse battery staple';
const SUBJECT = 'repo:acme/shop:environment:production';

/** Whether the machine has Azure CLI. */
const hasAz = ((): boolean => {
  try {
    execFileSync('az', ['version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
})();

(hasAz ? it : it.skip).each(['assertion', 'secret'])(
  'Azure CLI itself takes the %s from standard input (skipped where it is not installed)',
  async (proof) => {
    built();
    await using oidc = await oidcDouble({
      job: { repository: 'acme/shop', environment: 'production' },
    });
    await using entra = await entraDouble({ issuers: [oidc], tls: true });
    await using arm = await armDouble({ entra, tls: true });
    await using folder = await temporaryDirectory();
    const federated = [{ issuer: oidc.issuer, subject: SUBJECT }];
    const { clientId, objectId } = entra.application({ federated, secrets: [SECRET] });
    arm.assign({
      principal: objectId,
      role: 'Reader',
      scope: arm.subscription({ name: 'Shop' }).id,
    });
    const authorities = folder.write('ca.pem', `${entra.certificate}\n${arm.certificate}`);
    const { tenantId } = entra;
    const who =
      proof === 'assertion'
        ? { 'client-id': clientId, 'tenant-id': tenantId }
        : { creds: JSON.stringify({ clientId, tenantId, clientSecret: SECRET }) };
    const result = await runAction({
      ...{ action: 'actions/azure-login', root: ROOT, timeoutMilliseconds: 150_000 },
      inputs: {
        ...{ 'authority-host': entra.origin, 'resource-manager-endpoint': arm.origin },
        ...{ ...who, 'az-login': 'always', 'token-scopes': 'https://vault.azure.net/.default' },
      },
      env: {
        ...oidc.variables,
        NODE_EXTRA_CA_CERTS: authorities,
        REQUESTS_CA_BUNDLE: authorities,
      },
    });
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(result.env['AZURE_CONFIG_DIR']).toBeDefined();
    // Ours, and az's own.
    const asked = arm.requests.map(({ method, path }) => `${method} ${path}`);
    expect(asked.filter((each) => each === 'GET /subscriptions').length).toBeGreaterThan(1);
    expect([...entra.violations, ...arm.violations]).toEqual([]);
  },
);
