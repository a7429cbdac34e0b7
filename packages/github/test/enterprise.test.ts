import { expect, it } from '@jest/globals';
import { completeCheckRun, startCheckRun, suggest, upsertComment } from '../src/index.ts';
import { as, double, REPOSITORY } from './github.ts';

it('writes every surface to Enterprise Server, below its path', async () => {
  await using server = await double({ enterprise: true });
  const github = as(server);
  const { head } = server.pull({ before: { a: 'x\n' }, after: { a: 'y\n' } });
  const run = await startCheckRun(github, {
    repository: REPOSITORY,
    headSha: head.sha,
    name: 'Gatehouse iac',
    title: 'Scanning',
    summary: '…',
  });
  const { author } = run;
  await upsertComment(github, {
    repository: REPOSITORY,
    number: 1,
    marker: '<!-- m -->',
    author,
    compose: () => '<!-- m -->\nHello',
    stands: (body) => body.includes('Hello'),
  });
  await suggest(github, {
    repository: REPOSITORY,
    number: 1,
    headSha: head.sha,
    author,
    scope: 'iac',
    suggestions: [
      { path: 'a', startLine: 1, endLine: 1, original: ['y'], body: 'Better', key: 'k' },
    ],
    open: new Set(),
  });
  await completeCheckRun(github, run, {
    conclusion: 'success',
    title: 'Fine',
    summary: 'Fine',
    annotations: [],
  });
  const { checkRuns, comments, reviewComments } = server.state;
  expect([checkRuns.length, comments.length, reviewComments.length]).toEqual([1, 1, 1]);
  expect(run.url).toContain(server.serverUrl);
  expect(server.violations).toEqual([]);
});
