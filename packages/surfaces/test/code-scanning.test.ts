import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { decide } from '@gatehouse/findings';
import { connect, type GithubContext } from '@gatehouse/github';
import { githubDouble } from '@gatehouse/testing';
import { uploadFindings } from '../src/code-scanning.ts';

/** A log that is sound but for its size: what is random compresses to three quarters of its Base64. */
function sarifOf(gzipBytes: number): string {
  const ballast = randomBytes(gzipBytes).toString('base64');
  const run = {
    tool: { driver: { name: 'Example', rules: [] } },
    automationDetails: { id: 'example/' },
    results: [],
    properties: { ballast },
  };
  return JSON.stringify({ $schema: 'https://example.com/sarif', version: '2.1.0', runs: [run] });
}

/** GitHub says "10 MB" and not of which kind; 10 MiB are 10,485,760 bytes. */
it.each([
  ['uploads nothing that compresses to more than 10,000,000 bytes', 10_050_000, 0],
  ['uploads what compresses to less', 9_800_000, 1],
])('%s', async (_, gzipBytes, uploads) => {
  await using github = await githubDouble({ sarif: { polls: 0 } });
  const context: GithubContext = {
    apiUrl: github.apiUrl,
    serverUrl: github.serverUrl,
    graphqlUrl: '',
    repository: { owner: 'acme', name: 'shop', fullName: 'acme/shop' },
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
  };
  const token = github.token({ permissions: { 'security-events': 'write' } });
  const client = connect({ apiUrl: github.apiUrl, userAgent: 'test', environment: {}, token });
  const publication = {
    context,
    action: 'iac-scan',
    outcome: decide([], { failOn: 'high', reportFrom: 'low' }),
    sarif: sarifOf(gzipBytes),
    textOf: () => undefined,
  };
  const asked = uploadFindings(client, publication);
  if (uploads > 0) await expect(asked).resolves.toMatchObject({ state: 'written' });
  else
    await expect(asked).rejects.toThrow(
      /^The SARIF file is not uploaded, .*\d{8} bytes compressed, the limit is 10000000 \(1 in all\)$/u,
    );
  expect(github.state.sarifs).toHaveLength(uploads);
  expect(github.requests.length > 0).toBe(uploads > 0);
});
