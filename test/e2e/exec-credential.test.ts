import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { entraDouble, oidcDouble } from '@gatehouse/testing';
import { ROOT } from '../built.ts';

const SCOPE = '6dae42f8-4368-4678-94ff-3960e28e3630/.default';

/** As kubectl starts it. */
const start = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  promisify(execFile)(
    process.execPath,
    [join(ROOT, 'dist/azure-login/exec-credential.js'), ...args],
    {
      env: { PATH: process.env['PATH'] ?? '', ...env },
    },
  );

const setUp = async (subject: string) => {
  const oidc = await oidcDouble({ job: { repository: 'acme/shop', environment: 'production' } });
  const entra = await entraDouble({ issuers: [oidc] });
  const { clientId } = entra.application({ federated: [{ issuer: oidc.issuer, subject }] });
  const args = [
    ...['--kind', 'federated', '--authority', entra.origin, '--tenant', entra.tenantId],
    ...['--audience', 'api://AzureADTokenExchange', '--scope', SCOPE, '--client', clientId],
  ];
  const end = async (): Promise<void> => {
    await Promise.all([oidc.close(), entra.close()]);
  };
  return { oidc, entra, args, end };
};

it('gives kubectl a token of the cluster’s, and when it ends', async () => {
  const { oidc, entra, args, end } = await setUp('repo:acme/shop:environment:production');
  try {
    const { stdout } = await start(args, oidc.variables);
    const credential = JSON.parse(stdout) as {
      kind: string;
      status: { token: string; expirationTimestamp: string };
    };
    expect(credential.kind).toBe('ExecCredential');
    const { aud } = await entra.verify(credential.status.token);
    expect(aud).toBe('6dae42f8-4368-4678-94ff-3960e28e3630');
    expect(Date.parse(credential.status.expirationTimestamp)).toBeGreaterThan(Date.now());
  } finally {
    await end();
  }
});

it('says why there is none, on stderr and without a stack', async () => {
  const { oidc, args, end } = await setUp('repo:acme/shop:environment:other');
  try {
    await expect(start(args, oidc.variables)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Gatehouse azure-login: .*AADSTS700213[^\n]*\n$/) as unknown,
    });
  } finally {
    await end();
  }
});
