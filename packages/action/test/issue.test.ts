import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type GithubDouble, githubDouble } from '@gatehouse/testing';
import { pushedStep } from './pushed-step.ts';

let github: GithubDouble;

beforeEach(async () => {
  github = await githubDouble();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const may = (issues: 'read' | 'write'): string =>
  github.token({ permissions: { contents: 'read', issues } });

it('is kept only where it is asked for', async () => {
  await pushedStep(github, { token: may('write') });
  expect(github.state.issues).toEqual([]);
  const { lines, outputs } = await pushedStep(github, { token: may('write'), issue: 'true' });
  expect(github.state.issues).toMatchObject([{ title: 'Gatehouse: iac-scan', state: 'open' }]);
  expect(lines.join('\n')).toContain(`Wrote the issue: ${github.state.page('issues/1')}`);
  expect(outputs['verdict']).toBe('fail');
});

it('is one notice where the permission is missing, and the verdict stays', async () => {
  const { notices, outputs } = await pushedStep(github, { token: may('read'), issue: 'true' });
  const about = notices.filter((notice) => notice.includes('issues: write'));
  expect(about).toEqual([expect.stringContaining("the token lacks 'issues: write'")]);
  expect(outputs['verdict']).toBe('fail');
});
