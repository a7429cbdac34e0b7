import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GithubDouble } from '@gatehouse/testing';
import {
  type CheckAnnotation,
  type CheckRunResult,
  completeCheckRun,
  startCheckRun,
} from '../src/index.ts';
import { acceptable } from '../src/check-run/annotation.ts';
import { as, double, failure, REPOSITORY } from './github.ts';

const START = { repository: REPOSITORY, name: 'Gatehouse iac', title: 'Scanning', summary: '…' };

const annotations = (count: number): CheckAnnotation[] =>
  Array.from({ length: count }, (_, index) => ({
    path: 'k8s/web.yml',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure',
    message: `Finding ${index + 1}`,
  }));

const result = (changes: Partial<CheckRunResult> = {}): CheckRunResult => ({
  conclusion: 'success',
  title: 'Fine',
  summary: 'All is well',
  annotations: [],
  ...changes,
});

let server: GithubDouble;
beforeEach(async () => {
  server = await double();
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

const only = () => {
  const [run, ...others] = server.state.checkRuns.filter(({ name }) => name !== 'build');
  expect(others).toEqual([]);
  if (run === undefined) throw new Error('There is no check run');
  return run;
};

async function start(github = as(server)) {
  const { head } = server.pull({ before: { a: '' }, after: { a: 'x' } });
  server.checkRun({ name: 'build', head_sha: head.sha });
  return startCheckRun(github, { ...START, headSha: head.sha });
}

describe('a check run', () => {
  it('is not green until it is completed, so neither is that of a job that was killed', async () => {
    await start();
    expect(only()).toMatchObject({ status: 'in_progress', conclusion: null });
  });

  it('is completed', async () => {
    const github = as(server);
    const run = await start(github);
    expect(run).toMatchObject({ author: { login: 'github-actions[bot]', type: 'Bot' } });
    const written = await completeCheckRun(github, run, result({ annotations: annotations(3) }));
    expect(written).toMatchObject({ conclusion: 'success', annotated: 3, failures: [] });
    expect(only()).toMatchObject({ status: 'completed', conclusion: 'success', title: 'Fine' });
    expect(server.requestsFor('checks/update')).toHaveLength(1);
  });

  it.each([50, 51, 100, 101])(
    'has its conclusion after %i annotations, not before',
    async (count) => {
      const github = as(server);
      const run = await start(github);
      await completeCheckRun(github, run, result({ annotations: annotations(count) }));
      const updates = server.requestsFor('checks/update').map(({ body }) => body);
      expect(updates).toHaveLength(Math.ceil(count / 50));
      for (const update of updates.slice(0, -1))
        expect(update).toMatchObject({ status: 'in_progress' });
      expect(only()).toMatchObject({ conclusion: 'success', annotations: annotations(count) });
    },
  );

  it('takes 25,000 annotations', async () => {
    const github = as(server);
    const run = await start(github);
    const all = annotations(25_000);
    await completeCheckRun(github, run, result({ conclusion: 'failure', annotations: all }));
    expect(only().annotations).toHaveLength(25_000);
    expect(only().annotations.at(-1)?.message).toBe('Finding 25000');
    expect(only().conclusion).toBe('failure');
  }, 60_000);

  it('cuts what is too long', async () => {
    const github = as(server);
    const run = await start(github);
    const long = 'ä'.repeat(200_000);
    const [annotation] = annotations(1);
    if (annotation === undefined) throw new Error('no annotation');
    await completeCheckRun(
      github,
      run,
      result({
        title: long,
        summary: long,
        text: long,
        annotations: [{ ...annotation, title: long, message: long }],
      }),
    );
    expect(Buffer.byteLength(only().summary ?? '')).toBeLessThanOrEqual(65_535);
    expect(only().summary).toMatch(/^ä+…$/u);
  });
});

describe('what goes wrong', () => {
  it('leaves a run that cannot be completed without a conclusion', async () => {
    const github = as(server);
    const run = await start(github);
    server.fail({ operation: 'checks/update', after: 1, times: 100, status: 503 });
    const asking = completeCheckRun(github, run, result({ annotations: annotations(180) }));
    expect(await failure(asking)).toMatchObject({ kind: 'unreachable' });
    expect(only()).toMatchObject({ status: 'in_progress', conclusion: null });
  });

  it('does not make a run green whose annotations are missing', async () => {
    const github = as(server);
    const run = await start(github);
    server.fail({
      operation: 'checks/update',
      after: 1,
      status: 422,
      body: { message: 'No `such` thing' },
    });
    const written = await completeCheckRun(github, run, result({ annotations: annotations(180) }));
    expect(written).toMatchObject({ conclusion: 'action_required', annotated: 130 });
    expect(written.failures).toMatchObject([{ kind: 'rejected' }]);
    expect(only().conclusion).toBe('action_required');
    expect(only().summary).toMatch(
      /^\*\*50 annotations could not be written:\*\* `.* No {2}such {2}thing`\n\nAll/u,
    );
  });

  it('does the same for the last annotations', async () => {
    const github = as(server);
    const run = await start(github);
    server.fail({ operation: 'checks/update', status: 422, body: { message: 'No' } });
    const written = await completeCheckRun(github, run, result({ annotations: annotations(2) }));
    expect(written).toMatchObject({ conclusion: 'action_required', annotated: 0 });
    expect(only()).toMatchObject({ conclusion: 'action_required', annotations: [] });
  });

  it.each(['before', 'after'] as const)(
    'writes nothing twice when the connection drops %s a write',
    async (dropConnection) => {
      const github = as(server);
      server.fail({ operation: 'checks/create', dropConnection });
      const run = await start(github);
      server.fail({ operation: 'checks/update', dropConnection });
      server.fail({ operation: 'checks/update', after: 2, dropConnection });
      await completeCheckRun(github, run, result({ annotations: annotations(120) }));
      expect(only()).toMatchObject({ conclusion: 'success', annotations: annotations(120) });
    },
  );

  it('names the permission that is missing', async () => {
    const error = await failure(start(as(server, { permissions: { contents: 'read' } })));
    expect(error).toMatchObject({ kind: 'denied', permission: 'checks: write' });
  });
});

describe('an annotation', () => {
  it('loses what GitHub refuses', () => {
    const given = {
      path: 'a',
      start_line: 0,
      end_line: -1,
      start_column: 0,
      annotation_level: 'notice',
      title: '',
      message: '',
    } as const;
    expect(acceptable(given)).toEqual({
      path: 'a',
      start_line: 1,
      end_line: 1,
      annotation_level: 'notice',
      message: '(no message)',
    });
    const columns = { start_line: 3, end_line: 4, start_column: 2, end_column: 5 };
    expect(acceptable({ ...given, ...columns })).not.toHaveProperty('start_column');
    expect(acceptable({ ...given, ...columns, end_line: 3 })).toMatchObject({ end_column: 5 });
  });
});
