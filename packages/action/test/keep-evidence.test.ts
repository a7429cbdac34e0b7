import { expect, it } from '@jest/globals';
import type { GithubContext } from '@gatehouse/github';
import { resultsService, temporaryDirectory } from '@gatehouse/testing';
import type { Said } from '../src/announce.ts';
import { scanWith } from './scan.ts';

const CONTEXT: GithubContext = { serverUrl: '', apiUrl: '', graphqlUrl: '' };

/** What a scan of an empty folder says of its evidence, and its verdict. */
async function scan(
  environment: Readonly<Record<string, string | undefined>>,
  context: Partial<GithubContext> = { sha: 'a'.repeat(40) },
  uploadEvidence = true,
): Promise<Said & { readonly verdict: string }> {
  await using folder = await temporaryDirectory({ 'workspace/a.txt': '', 'temp/x': '' });
  const folders = { workspace: `${folder.path}/workspace`, temp: `${folder.path}/temp` };
  const off = { comment: false, suggestions: false, uploadSarif: false };
  const { publish, outcome } = await scanWith(
    { ...off, uploadEvidence },
    { ...CONTEXT, ...context },
    folders,
    environment,
  );
  const { lines, notices } = (await publish?.()) ?? { lines: [], notices: [] };
  return { lines, notices, verdict: outcome.verdict };
}

it('names the artifact by action, job and attempt', async () => {
  await using service = await resultsService();
  const job = service.job();
  const { lines } = await scan(job);
  await scan({ ...job, GITHUB_RUN_ATTEMPT: '2' });
  await scan(service.job());
  const names = service.artifacts.map(({ name }) => name);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^gatehouse-evidence-iac-scan-[\da-f]{8}$/u);
  expect(lines).toContain(`Kept the evidence as the artifact ${names[0] ?? ''}`);
  expect(service.violations).toEqual([]);
});

it('uploads nothing unless it is asked to', async () => {
  await using service = await resultsService();
  await scan(service.job(), { sha: 'a'.repeat(40) }, false);
  expect(service.requests).toEqual([]);
});

it.each([
  ['there is no runner', {}, undefined, 'Only an action on a runner can upload artifacts'],
  ['the server is none', { GITHUB_SERVER_URL: 'https://git.acme.test' }, undefined, 'Enterprise'],
  ['the commit is not known', {}, {}, 'the commit is not known'],
])('says in a notice that it could not where %s', async (_, environment, context, expected) => {
  const usual = await scan({}, context, false);
  const { notices, lines, verdict } = await scan(environment, context);
  expect(notices).toEqual([expect.stringContaining(expected)]);
  expect(lines.join()).not.toContain('Kept');
  expect(verdict).toBe(usual.verdict);
});
