import { describe, expect, it } from '@jest/globals';
import { diffFiles, hunksOf } from '../../src/github/state/diff-lines.ts';
import { field, idOf, opened, type Opened } from './client.ts';

const LINES = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);
const BEFORE = `${LINES.join('\n')}\n`;
const AFTER = BEFORE.replace('line 6\n', 'line six\nand more\n');
const REVIEWS = '/repos/acme/shop/pulls/7/reviews';

async function openedWithPull(): Promise<Opened> {
  const double = await opened();
  double.github.pull({
    number: 7,
    before: { 'main.tf': BEFORE, 'same.tf': 'x\n' },
    after: { 'main.tf': AFTER, 'same.tf': 'x\n', 'new.tf': 'a\nb\n' },
  });
  return double;
}

describe('a diff', () => {
  it('shows what changed and three lines around', () => {
    const [file, added] = diffFiles({ a: BEFORE }, { a: AFTER, b: 'x\n' });
    expect(file?.patch).toBe(
      [
        '@@ -3,7 +3,8 @@',
        ...[' line 3', ' line 4', ' line 5', '-line 6', '+line six', '+and more'],
        ...[' line 7', ' line 8', ' line 9'],
      ].join('\n'),
    );
    expect(hunksOf(file?.patch ?? '')).toEqual([
      { LEFT: [3, 4, 5, 6, 7, 8, 9], RIGHT: [3, 4, 5, 6, 7, 8, 9, 10] },
    ]);
    expect(added).toMatchObject({ filename: 'b', status: 'added', patch: '@@ -0,0 +1,1 @@\n+x' });
    expect(diffFiles({ a: 'x' }, {})).toMatchObject([{ status: 'removed' }]);
  });
});

describe('pull requests', () => {
  it('are told with their files and found by commit', async () => {
    await using double = await openedWithPull();
    const [pull] = double.github.state.pulls;
    const sha = pull?.head.sha ?? '';
    expect((await double.call('GET', '/repos/acme/shop/pulls/7')).body).toMatchObject({
      number: 7,
      head: { sha, label: 'acme:feature', repo: { full_name: 'acme/shop' } },
      base: { ref: 'main', sha: pull?.base.sha },
    });
    expect((await double.call('GET', '/repos/acme/shop/pulls/7/files')).body).toMatchObject([
      { filename: 'main.tf', status: 'modified', additions: 2, deletions: 1, changes: 3 },
      { filename: 'new.tf', status: 'added' },
    ]);
    const found = await double.call('GET', `/repos/acme/shop/commits/${sha}/pulls`);
    expect(found.body).toMatchObject([{ number: 7 }]);
    expect((await double.call('GET', '/repos/acme/shop/issues/7')).body).toMatchObject({
      number: 7,
    });
    expect((await double.call('GET', '/repos/acme/shop/issues')).body).toHaveLength(1);
    expect((await double.call('GET', '/repos/acme/shop/pulls?state=closed')).body).toEqual([]);
    expect((await double.call('GET', '/repos/acme/shop/pulls/8')).status).toBe(404);
    expect(double.github.violations).toEqual([]);
  });

  it('move on with a push', async () => {
    await using double = await openedWithPull();
    const [pull] = double.github.state.pulls;
    if (pull === undefined) throw new Error('There is no pull request');
    const { sha } = double.github.push(pull, { 'main.tf': BEFORE, 'same.tf': 'y\n' });
    expect((await double.call('GET', '/repos/acme/shop/pulls/7')).body).toMatchObject({
      head: { sha },
    });
    const files = await double.call('GET', '/repos/acme/shop/pulls/7/files');
    expect(files.body).toMatchObject([{ filename: 'same.tf' }]);
  });

  it('can come from a fork', async () => {
    await using double = await opened();
    double.github.pull({ number: 9, headRepository: 'mallory/shop', headSha: 'b'.repeat(40) });
    expect((await double.call('GET', '/repos/acme/shop/pulls/9')).body).toMatchObject({
      head: { sha: 'b'.repeat(40), label: 'mallory:feature', repo: { fork: true } },
    });
    const found = await double.call('GET', '/repos/acme/shop/pulls?head=mallory:feature');
    expect(found.body).toHaveLength(1);
  });
});

describe('reviews', () => {
  it('hold comments on lines of the diff', async () => {
    await using double = await openedWithPull();
    const body = '```suggestion\nline 6\n```';
    const made = await double.call('POST', REVIEWS, {
      event: 'COMMENT',
      comments: [
        { path: 'main.tf', line: 7, start_line: 6, side: 'RIGHT', body },
        { path: 'main.tf', line: 6, side: 'LEFT', body: 'gone' },
        { path: 'new.tf', line: 2, body: 'new' },
      ],
    });
    expect(made).toMatchObject({ status: 200, body: { state: 'COMMENTED' } });
    const comments = await double.call('GET', '/repos/acme/shop/pulls/7/comments');
    expect(comments.body).toMatchObject([
      { path: 'main.tf', line: 7, start_line: 6, side: 'RIGHT', body },
      { line: 6, side: 'LEFT' },
      { path: 'new.tf', pull_request_review_id: Number(idOf(made)) },
    ]);
    const [first] = comments.body as [{ id: number }];
    const path = `/repos/acme/shop/pulls/comments/${first.id}`;
    expect((await double.call('PATCH', path, { body: 'Fixed' })).status).toBe(200);
    expect((await double.call('GET', path)).body).toMatchObject({ body: 'Fixed' });
    const review = `${REVIEWS}/${idOf(made)}`;
    expect((await double.call('GET', `${review}/comments`)).body).toHaveLength(3);
    expect((await double.call('PUT', review, { body: 'Later' })).status).toBe(200);
    expect((await double.call('GET', REVIEWS)).body).toMatchObject([{ body: 'Later' }]);
    expect(double.github.violations).toEqual([]);
  });

  const PART = 'Pull request review thread line must be part of the diff';
  it.each([
    ['a line that the diff does not show', { path: 'main.tf', line: 1 }, PART],
    ['a line of the other side', { path: 'main.tf', line: 10, side: 'LEFT' }, PART],
    ['a file that did not change', { path: 'same.tf', line: 1 }, 'Path could not be resolved'],
    ['no line', { path: 'main.tf' }, 'Line could not be resolved'],
    ['a start after the end', { path: 'main.tf', line: 6, start_line: 6 }, 'must precede'],
    ['a start outside', { path: 'main.tf', line: 6, start_line: 1 }, 'the same hunk'],
  ])('are refused as a whole for %s', async (_, place, words) => {
    await using double = await openedWithPull();
    const comments = [
      { path: 'new.tf', line: 1, body: 'good' },
      { ...place, body: 'bad' },
    ];
    const reply = await double.call('POST', REVIEWS, { event: 'COMMENT', comments });
    expect(reply).toMatchObject({ status: 422, body: { message: 'Unprocessable Entity' } });
    expect(field(reply, 'errors')).toEqual([expect.stringContaining(words)]);
    expect(double.github.state.reviews).toEqual([]);
    expect(double.github.state.reviewComments).toEqual([]);
    expect(double.github.violations).toHaveLength(1);
  });

  it.each([
    ['approval by an app', { event: 'APPROVE' }],
    ['nothing to say', { event: 'COMMENT' }],
    ['a commit from elsewhere', { event: 'COMMENT', body: 'Hi', commit_id: 'f'.repeat(40) }],
  ])('refuse %s', async (_, body) => {
    await using double = await openedWithPull();
    expect((await double.call('POST', REVIEWS, body)).status).toBe(422);
  });

  it('that wait are one at a time', async () => {
    await using double = await openedWithPull();
    expect((await double.call('POST', REVIEWS, { body: 'a' })).body).toMatchObject({
      state: 'PENDING',
    });
    expect((await double.call('POST', REVIEWS, { body: 'b' })).status).toBe(422);
  });

  it('are made around a single comment', async () => {
    await using double = await openedWithPull();
    const path = '/repos/acme/shop/pulls/7/comments';
    const commit_id = double.github.state.pulls[0]?.head.sha;
    const place = { commit_id, path: 'main.tf', body: 'Hi' };
    expect((await double.call('POST', path, { ...place, line: 99 })).status).toBe(422);
    const made = await double.call('POST', path, { ...place, line: 6 });
    expect(made).toMatchObject({ status: 201, body: { line: 6, side: 'RIGHT' } });
    const whole = await double.call('POST', path, { ...place, subject_type: 'file' });
    expect(whole).toMatchObject({ status: 201, body: { subject_type: 'file' } });
    const in_reply_to = Number(idOf(made));
    const reply = await double.call('POST', path, { ...place, in_reply_to });
    expect(reply.body).toMatchObject({ in_reply_to_id: in_reply_to });
    expect(double.github.state.reviews).toHaveLength(3);
  });
});
