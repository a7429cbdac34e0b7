import { expect, it } from '@jest/globals';
import { connect, type GithubContext } from '@gatehouse/github';
import { githubDouble } from '@gatehouse/testing';
import { breakCheckRun, isOpen, openCheckRun } from '../src/index.ts';

const SHA = 'a'.repeat(40);
const SUBJECT = { action: 'iac-scan', scopes: [] };

it('says why there is no outcome, and renders nothing of what it quotes', async () => {
  await using server = await githubDouble();
  server.commit({ sha: SHA, files: {}, branch: 'main' });
  const context: GithubContext = {
    eventName: 'push',
    repository: { owner: 'acme', name: 'shop', fullName: 'acme/shop' },
    sha: SHA,
    serverUrl: server.serverUrl,
    apiUrl: server.apiUrl,
    graphqlUrl: '',
  };
  const github = connect({
    token: server.token({ permissions: { checks: 'write' } }),
    apiUrl: server.apiUrl,
    userAgent: 'test',
    environment: {},
    isPaced: false,
  });
  const opened = await openCheckRun(github, context, SUBJECT);
  expect(isOpen(opened)).toBe(true);
  await breakCheckRun(
    github,
    opened,
    'fail-on: "[x](https://e.example) @octocat <img>" is none\nprofile: no',
  );
  const [run] = server.state.checkRuns;
  expect(run).toMatchObject({ conclusion: 'action_required' });
  expect(run?.summary).toContain('fail-on');
  expect(run?.summary).toMatch(/\n\nprofile: no$/u);
  expect(run?.summary).not.toMatch(/\[x\]|@octocat|<img/u);
  expect(server.violations).toEqual([]);
});

it('opens nothing where nothing can be written', async () => {
  const github = connect({ apiUrl: 'http://127.0.0.1:9', userAgent: 'test', environment: {} });
  const context: GithubContext = { serverUrl: '', apiUrl: '', graphqlUrl: '', sha: SHA };
  const opened = await openCheckRun(github, context, SUBJECT);
  expect(isOpen(opened)).toBe(false);
  await expect(breakCheckRun(github, opened, 'why')).resolves.toBeUndefined();
});
