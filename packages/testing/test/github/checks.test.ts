import { describe, expect, it } from '@jest/globals';
import { client, field, idOf, opened } from './client.ts';

const HEAD = 'a'.repeat(40);
const RUNS = '/repos/acme/shop/check-runs';

function annotations(count: number, extra: object = {}): object[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'main.tf',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'warning',
    message: `Finding ${index}`,
    ...extra,
  }));
}

describe('check runs', () => {
  it('remembers a run, adds annotations with each update and lists them by page', async () => {
    await using double = await opened();
    const output = { title: 'Findings', summary: 'Many' };
    const made = await double.call('POST', RUNS, {
      name: 'gate',
      head_sha: HEAD,
      status: 'in_progress',
      output: { ...output, annotations: annotations(50) },
    });
    expect(made).toMatchObject({ status: 201, body: { status: 'in_progress', conclusion: null } });
    const run = `${RUNS}/${idOf(made)}`;
    const body = {
      conclusion: 'failure',
      output: { summary: 'Many', annotations: annotations(20) },
    };
    const updated = await double.call('PATCH', run, body);
    expect(updated.body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'Findings', annotations_count: 70 },
      app: { slug: 'github-actions' },
    });
    const page = await double.call('GET', `${run}/annotations?per_page=40&page=2`);
    expect(page.body).toHaveLength(30);
    expect(page.headers.get('link')).toMatch(/per_page=40&page=1>; rel="prev"$/u);
    const first = await double.call('GET', `${run}/annotations?per_page=40`);
    expect(first.headers.get('link')).toContain('page=2>; rel="next"');
    expect(double.github.state.checkRuns).toMatchObject([{ name: 'gate', conclusion: 'failure' }]);
    expect(double.github.violations).toEqual([]);
  });

  it('lists the latest run of each name for a commit', async () => {
    await using double = await opened();
    const { sha } = double.github.commit({ files: {}, branch: 'main' });
    for (const conclusion of ['failure', 'success'])
      double.github.checkRun({ name: 'gate', head_sha: sha, conclusion });
    const path = '/repos/acme/shop/commits/main/check-runs';
    expect((await double.call('GET', path)).body).toMatchObject({
      total_count: 1,
      check_runs: [{ conclusion: 'success' }],
    });
    const all = await double.call('GET', `${path}?filter=all&check_name=gate`);
    expect(all.body).toMatchObject({ total_count: 2 });
  });

  it.each([
    ['no conclusion', { status: 'completed' }, 'conclusion'],
    [
      '51 annotations',
      { output: { title: 'a', summary: 'b', annotations: annotations(51) } },
      'No more than 50 items are allowed',
    ],
    ['a long summary', { output: { title: 'a', summary: 'b'.repeat(65_536) } }, '65535'],
    ['a long title', { output: { title: 'a'.repeat(256), summary: 'b' } }, '255'],
    [
      'columns on two lines',
      {
        output: {
          title: 'a',
          summary: 'b',
          annotations: annotations(1, { end_line: 9, start_column: 1 }),
        },
      },
      'columns',
    ],
    [
      'lines backwards',
      { output: { title: 'a', summary: 'b', annotations: annotations(1, { start_line: 9 }) } },
      'end_line',
    ],
    [
      'a long message',
      {
        output: {
          title: 'a',
          summary: 'b',
          annotations: annotations(1, { message: 'é'.repeat(32_769) }),
        },
      },
      '64 KB',
    ],
  ])('refuses %s', async (_, extra, violation) => {
    await using double = await opened();
    const reply = await double.call('POST', RUNS, { name: 'gate', head_sha: HEAD, ...extra });
    expect(reply.status).toBe(422);
    expect(field(reply, 'errors')).not.toEqual([]);
    expect(double.github.violations).toEqual([expect.stringContaining(violation)]);
    expect(double.github.state.checkRuns).toEqual([]);
  });

  it('leaves a run to the app that made it', async () => {
    await using double = await opened();
    const { id } = double.github.checkRun({ name: 'gate', head_sha: HEAD, app: 'other[bot]' });
    const body = { conclusion: 'success' };
    expect((await double.call('PATCH', `${RUNS}/${id}`, body)).status).toBe(403);
    expect((await double.call('GET', `${RUNS}/${id + 1}`)).status).toBe(404);
  });

  it('starts a completed run again', async () => {
    await using double = await opened();
    const { id } = double.github.checkRun({ name: 'gate', head_sha: HEAD });
    const reply = await double.call('PATCH', `${RUNS}/${id}`, { status: 'in_progress' });
    expect(reply.body).toMatchObject({
      status: 'in_progress',
      conclusion: null,
      completed_at: null,
    });
  });
});

describe('comments', () => {
  const ISSUE = '/repos/acme/shop/issues/7/comments';

  it('are made, changed, listed and deleted', async () => {
    await using double = await opened();
    double.github.pull({ number: 7 });
    double.github.comment({ issue: 7, body: 'Mine', author: 'mallory' });
    const made = await double.call('POST', ISSUE, { body: 'One' });
    const comment = `/repos/acme/shop/issues/comments/${idOf(made)}`;
    expect((await double.call('PATCH', comment, { body: 'Two' })).body).toMatchObject({
      body: 'Two',
    });
    expect((await double.call('GET', comment)).body).toMatchObject({
      user: { login: 'github-actions[bot]', type: 'Bot' },
      html_url: `${double.github.serverUrl}/acme/shop/pull/7#issuecomment-${idOf(made)}`,
    });
    expect((await double.call('GET', ISSUE)).body).toMatchObject([
      { body: 'Mine', user: { login: 'mallory', type: 'User' } },
      { body: 'Two' },
    ]);
    expect((await double.call('DELETE', comment)).status).toBe(204);
    expect(double.github.state.comments).toMatchObject([{ body: 'Mine' }]);
    expect(double.github.violations).toEqual([]);
  });

  it('come by page', async () => {
    await using double = await opened();
    double.github.pull({ number: 7 });
    for (let index = 0; index < 250; index += 1)
      double.github.comment({ issue: 7, body: `${index}` });
    let next: string | undefined = `${ISSUE}?per_page=100`;
    const sizes: number[] = [];
    while (next !== undefined) {
      const page = await double.call('GET', next);
      sizes.push((page.body as unknown[]).length);
      const link = /<([^>]+)>; rel="next"/u.exec(page.headers.get('link') ?? '')?.[1];
      next = link?.slice(double.github.apiUrl.length);
    }
    expect(sizes).toEqual([100, 100, 50]);
    expect((await double.call('GET', ISSUE)).body).toHaveLength(30);
  });

  it.each([
    ['x'.repeat(65_537), 'Body is too long (maximum is 65536 characters)'],
    [' \n', "body can't be blank"],
  ])('are refused when the text is too long or missing', async (body, words) => {
    await using double = await opened();
    double.github.pull({ number: 7 });
    const reply = await double.call('POST', ISSUE, { body });
    expect(reply).toMatchObject({ status: 422, body: { message: 'Validation Failed' } });
    expect(double.github.violations).toEqual([expect.stringContaining(words)]);
    expect((await double.call('POST', ISSUE, { body: 'x'.repeat(65_536) })).status).toBe(201);
  });

  it('stand on a pull request that exists', async () => {
    await using double = await opened();
    expect((await double.call('POST', ISSUE, { body: 'Hi' })).status).toBe(404);
  });

  it('can be written by two at once: the last one wins, nothing warns the first', async () => {
    await using double = await opened();
    const { github } = double;
    github.pull({ number: 7 });
    const { id } = github.comment({ issue: 7, body: 'start', author: 'github-actions[bot]' });
    const path = `/repos/acme/shop/issues/comments/${id}`;
    const other = client({ apiUrl: github.apiUrl, token: github.token() });
    const seen: string[] = [];
    github.before('issues/update-comment', async () => {
      await other('PATCH', path, { body: 'theirs' });
      seen.push(github.state.comments[0]?.body ?? '');
    });
    expect((await double.call('PATCH', path, { body: 'mine' })).status).toBe(200);
    expect(seen).toEqual(['theirs']);
    expect(github.state.comments).toMatchObject([{ body: 'mine' }]);
    expect(github.mostAtOnce).toBe(2);
  });
});
