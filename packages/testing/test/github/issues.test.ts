import { expect, it } from '@jest/globals';
import { field, opened } from './client.ts';

const ISSUES = '/repos/acme/shop/issues';

it('are made, changed, closed and reopened', async () => {
  await using double = await opened();
  double.github.pull({ number: 7 });
  const made = await double.call('POST', ISSUES, { title: 'Broken', body: 'It is.' });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({
    ...{ number: 8, state: 'open', state_reason: null, body: 'It is.' },
    user: { login: 'github-actions[bot]', type: 'Bot' },
  });
  const closed = await double.call('PATCH', `${ISSUES}/8`, { state: 'closed' });
  expect(closed.body).toMatchObject({
    state: 'closed',
    state_reason: 'completed',
    title: 'Broken',
  });
  const open = await double.call('PATCH', `${ISSUES}/8`, { state: 'open', body: 'Again.' });
  expect(open.body).toMatchObject({ state: 'open', state_reason: 'reopened', body: 'Again.' });
  expect((await double.call('PATCH', `${ISSUES}/9`, { body: 'x' })).status).toBe(404);
  expect(double.github.violations).toEqual([]);
});

it('are listed with pull requests, open ones, by pages and by whoever made them', async () => {
  await using double = await opened();
  double.github.pull({ number: 1 });
  for (let index = 0; index < 35; index++)
    double.github.issue({ body: String(index), author: 'github-actions[bot]' });
  double.github.issue({ body: 'closed', state: 'closed', author: 'github-actions[bot]' });
  const first = await double.call('GET', ISSUES);
  expect(first.body).toHaveLength(30);
  expect(first.headers.get('link')).toContain('rel="next"');
  expect((await double.call('GET', `${ISSUES}?page=2`)).body).toHaveLength(6);
  const all = `${ISSUES}?state=all&per_page=100`;
  expect((await double.call('GET', all)).body).toHaveLength(37);
  const creator = encodeURIComponent('github-actions[bot]');
  const ours = (await double.call('GET', `${all}&creator=${creator}`)).body as object[];
  expect(ours).toHaveLength(36);
  expect(ours[0]).toMatchObject({ number: 37, body: 'closed' });
  expect(double.github.violations).toEqual([]);
});

it('are refused where GitHub would refuse them', async () => {
  await using double = await opened(
    {},
    { permissions: { issues: 'read', 'pull-requests': 'write' } },
  );
  expect((await double.call('POST', ISSUES, { title: 'x' })).status).toBe(403);
  await using other = await opened();
  expect((await other.call('POST', ISSUES, { title: ' ' })).status).toBe(422);
  expect((await other.call('POST', ISSUES, { title: 'x'.repeat(257) })).status).toBe(422);
  const long = await other.call('POST', ISSUES, { title: 'x', body: 'x'.repeat(65_537) });
  expect(long.status).toBe(422);
  await using off = await opened({ issues: false });
  const refused = await off.call('POST', ISSUES, { title: 'x' });
  expect([refused.status, field(refused, 'message')]).toEqual([
    410,
    'Issues are disabled for this repo',
  ]);
});
