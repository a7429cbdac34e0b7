import { describe, expect, it } from '@jest/globals';
import { parseYaml, SourceText, type Value } from '@gatehouse/source';
import {
  Action,
  isActionMetadata,
  isWorkflow,
  usesOf,
  versionOf,
  Workflow,
} from '../../../src/model/workflow/index.ts';

function document(text: string, path = '.github/workflows/w.yml'): Value {
  const [root] = parseYaml(new SourceText(path, text)).documents;
  if (!root) throw new Error('no document');
  return root;
}

function workflow(text: string): Workflow {
  return new Workflow(document(text));
}

describe('detection', () => {
  it.each([
    ['on: push\njobs: {}', true],
    ['true: push\njobs: {}', true],
    ['jobs:\n  a:\n    runs-on: x', true],
    ['jobs:\n  a: {}', false],
    ['on: push', false],
    ['jobs:\n  - job: a', false],
    ['kind: Pod', false],
  ])('%j is a workflow: %s', (text, expected) => {
    expect(isWorkflow(document(text, 'ci.yml'))).toBe(expected);
  });

  it('takes everything where GitHub looks for workflows as one', () => {
    expect(isWorkflow(document('on: push'))).toBe(true);
    expect(isWorkflow(document('runs:\n  using: node24'))).toBe(false);
  });

  it('knows an action by what it runs', () => {
    expect(isActionMetadata(document('runs:\n  using: composite\n  steps: []'))).toBe(true);
    expect(isActionMetadata(document('runs: 3'))).toBe(false);
  });
});

describe('Triggers', () => {
  it.each(['on: push', 'on: [push]', 'on:\n  push:', 'true: push'])('reads %j', (text) => {
    expect(workflow(`${text}\njobs: {}`).triggers.names).toEqual(['push']);
  });

  it('finds an input whatever its case', () => {
    const { triggers } = workflow(
      'on:\n  workflow_call:\n    inputs:\n      Target:\n        type: string\njobs: {}',
    );
    expect(triggers.input('target')?.get('type').string).toBe('string');
    expect(triggers.isOnlyCalled).toBe(true);
  });
});

describe('usesOf', () => {
  function uses(text: string) {
    return usesOf(document(`uses: ${text}`).get('uses'));
  }

  it('reads the parts of an action', () => {
    expect(uses('GitHub/CodeQL-action/init@v3')).toMatchObject({
      kind: 'repository',
      slug: 'github/codeql-action',
      path: 'init',
      ref: 'v3',
      isPinned: false,
    });
    expect(uses('a/b@0123456789abcdef0123456789abcdef01234567')).toMatchObject({ isPinned: true });
    expect(uses('docker://alpine:3')).toMatchObject({ kind: 'docker', image: 'alpine:3' });
    expect(uses('./build')).toMatchObject({ kind: 'local' });
    expect(uses('$/build@x')).toMatchObject({ kind: 'local' });
    expect(uses('"@"')).toBeUndefined();
    expect(uses('[a]')).toBeUndefined();
  });

  it('finds the version in the ref or in the comment beside a commit id', () => {
    const version = (text: string) => {
      const found = uses(text);
      return found?.kind === 'repository' ? versionOf(found) : undefined;
    };
    expect(version('a/b@v4.2')).toEqual({ major: 4, minor: 2, patch: 0 });
    expect(version('a/b@0123456789abcdef0123456789abcdef01234567 # v6.1.0')).toEqual({
      major: 6,
      minor: 1,
      patch: 0,
    });
    expect(version("'a/b@0123456789abcdef0123456789abcdef01234567' # tag=v6")).toEqual({
      major: 6,
      minor: 0,
      patch: 0,
    });
    expect(version('a/b@main')).toBeUndefined();
  });
});

describe('Job', () => {
  const { jobs } = workflow(
    [
      'on: push',
      'permissions: read-all',
      'defaults:\n  run:\n    shell: pwsh',
      'jobs:',
      '  a:\n    runs-on: [self-hosted, windows]\n    steps: [null, {run: ls}, {run: ls, shell: /bin/bash -e}]',
      '    container: node\n    services:\n      db:\n        image: postgres',
      '    strategy:\n      matrix:\n        os: [x, y]\n        include: [{os: z, image: i}]\n        exclude: [{os: y}]',
      '  b: 3',
    ].join('\n'),
  );

  it('leaves out what is no job or no step, but counts it', () => {
    expect(jobs.map(({ id }) => id)).toEqual(['a']);
    expect(jobs[0]?.steps.map(({ label }) => label)).toEqual([
      'Step 2 of Job "a"',
      'Step 3 of Job "a"',
    ]);
  });

  it('inherits shell and permissions', () => {
    expect(jobs[0]?.steps.map(({ shell }) => shell)).toEqual(['pwsh', 'bash']);
    expect(jobs[0]?.effectivePermissions.allows('contents', 'read')).toBe(true);
    expect(jobs[0]?.effectivePermissions.allows('contents', 'write')).toBe(false);
  });

  it('knows its containers and the values of its matrix', () => {
    expect(jobs[0]?.containers.map(({ name, image }) => [name, image.string])).toEqual([
      ['container', 'node'],
      ['db', 'postgres'],
    ]);
    expect(jobs[0]?.matrix?.valuesAt('matrix.os').map(({ string }) => string)).toEqual(['x', 'z']);
  });

  it('stays small where aliases make a matrix endless', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) => `  l${index + 1}: &l${index + 1} [*l${index}, *l${index}]`,
    ).join('\n');
    const {
      jobs: [job],
    } = workflow(
      `on: push\nx:\n  l0: &l0 [a]\n${bomb}\njobs:\n  a:\n    strategy:\n      matrix:\n        os: *l30`,
    );
    expect(job?.matrix?.expansions.length).toBeLessThan(6_000);
  });
});

describe('Action', () => {
  it('knows its steps and inputs', () => {
    const action = new Action(
      document(
        'name: Build\ninputs:\n  Name: {}\nruns:\n  using: composite\n  steps: [{run: ls, shell: bash}]',
      ),
    );
    expect(action.steps[0]?.label).toBe('Step 1 of Action "Build"');
    expect(action.input('name')).toBeDefined();
    expect(action.steps[0]?.shell).toBe('bash');
  });
});
