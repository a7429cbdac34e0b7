import { describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { type OidcDouble, oidcDouble, type OidcJob, type SubjectForm } from '../../src/index.ts';

async function ask(
  oidc: OidcDouble,
  { audience, token = oidc.requestToken }: { audience?: string; token?: string } = {},
): Promise<Response> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '' } = oidc.variables;
  const query = audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`;
  return await fetch(`${url}${query}`, { headers: { authorization: `bearer ${token}` } });
}

describe('the OIDC double', () => {
  it('hands out a token that its key set vouches for', async () => {
    await using oidc = await oidcDouble({ job: { environment: 'Production' } });
    const response = await ask(oidc, { audience: 'api://AzureADTokenExchange' });
    const { value } = (await response.json()) as { value: string };
    const keys = createRemoteJWKSet(new URL(`${oidc.origin}/.well-known/jwks`));
    const { payload } = await jwtVerify(value, keys, {
      issuer: 'https://token.actions.githubusercontent.com',
      audience: 'api://AzureADTokenExchange',
    });
    expect(payload).toMatchObject({
      sub: 'repo:octo-org/octo-repo:environment:Production',
      repository: 'octo-org/octo-repo',
      repository_owner: 'octo-org',
      repository_id: '456789',
      ref: 'refs/heads/main',
      event_name: 'push',
      environment: 'Production',
      job_workflow_ref: 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect(oidc.issued).toEqual([value]);
    expect(oidc.requests).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(oidc.violations).toEqual([]);
  });

  const reusable = 'octo-org/octo-automation/.github/workflows/oidc.yml@refs/heads/main';
  it.each<[OidcJob, SubjectForm, string]>([
    [{}, {}, 'repo:octo-org/octo-repo:ref:refs/heads/main'],
    [{ ref: 'refs/tags/v1' }, {}, 'repo:octo-org/octo-repo:ref:refs/tags/v1'],
    [{ event: 'pull_request' }, {}, 'repo:octo-org/octo-repo:pull_request'],
    [{ environment: 'a:b' }, {}, 'repo:octo-org/octo-repo:environment:a%3Ab'],
    [
      { event: 'pull_request', environment: 'dev' },
      { immutable: true },
      'repo:octo-org@123456/octo-repo@456789:environment:dev',
    ],
    [
      { reusableWorkflow: reusable },
      { template: ['repo', 'context', 'job_workflow_ref'] },
      `repo:octo-org/octo-repo:ref:refs/heads/main:job_workflow_ref:${reusable}`,
    ],
    [{}, { template: ['repo'], immutable: true }, 'repo:octo-org@123456/octo-repo@456789'],
    [
      {},
      { template: ['repository_owner', 'repository_visibility'] },
      'repository_owner:octo-org:repository_visibility:private',
    ],
  ])('makes the subject of %j by %j', async (job, subject, expected) => {
    await using oidc = await oidcDouble({ job, subject });
    expect(decodeJwt(await oidc.mint('x')).sub).toBe(expected);
  });

  it("names the owner's address where no audience is asked for", async () => {
    await using oidc = await oidcDouble();
    await ask(oidc);
    expect(decodeJwt(oidc.issued[0] ?? '').aud).toBe('https://github.com/octo-org');
  });

  it('refuses another token', async () => {
    await using oidc = await oidcDouble();
    expect((await ask(oidc, { token: oidc.requestToken.toLowerCase() })).status).toBe(401);
    expect(oidc.issued).toEqual([]);
  });

  it('notices an address whose query was lost', async () => {
    await using oidc = await oidcDouble();
    const [url = ''] = oidc.variables['ACTIONS_ID_TOKEN_REQUEST_URL']?.split('?') ?? [];
    const headers = { authorization: `bearer ${oidc.requestToken}` };
    expect((await fetch(`${url}?audience=x`, { headers })).status).toBe(400);
    expect(oidc.violations).toEqual([expect.stringContaining('no api-version')]);
  });

  it('fails as it is told to', async () => {
    await using oidc = await oidcDouble();
    oidc.fail({ status: 429, headers: { 'retry-after': '1' } });
    oidc.fail({ status: 500 });
    oidc.fail({ dropConnection: 'before' });
    const slow = await ask(oidc);
    expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await ask(oidc)).status).toBe(500);
    await expect(ask(oidc)).rejects.toThrow('fetch failed');
    expect((await ask(oidc)).status).toBe(200);
  });

  it('can speak TLS, by a certificate that is not trusted unless told', async () => {
    await using oidc = await oidcDouble({ tls: true });
    expect(oidc.origin).toMatch(/^https:/u);
    expect(oidc.certificate).toMatch(/BEGIN CERTIFICATE/u);
    await expect(ask(oidc)).rejects.toThrow('fetch failed');
  });
});
