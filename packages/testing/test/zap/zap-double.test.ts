import { describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  temporaryDirectory,
  zapDouble,
  type ZapDouble,
  type ZapScenario,
} from '../../src/index.ts';

const PLAN = {
  env: { contexts: [{ name: 'a', urls: ['http://127.0.0.1:8080/'] }], parameters: {} },
  jobs: [
    { type: 'spider', parameters: { context: 'a' } },
    { type: 'export', alwaysRun: true, parameters: { fileName: 'sites.yaml' } },
    { type: 'report', alwaysRun: true, parameters: { reportFile: 'report.json' } },
    {
      type: 'exitStatus',
      alwaysRun: true,
      parameters: { okExitValue: 40, warnExitValue: 41, errorExitValue: 42 },
    },
  ],
};
const IMAGE = `zap@sha256:${'0'.repeat(64)}`;

interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly misuses: readonly string[];
  readonly wrote: readonly string[];
}

interface Start {
  readonly scenario?: ZapScenario;
  readonly plan?: unknown;
  readonly environment?: Readonly<Record<string, string>>;
  readonly mode?: number;
  readonly args?: (zap: ZapDouble, folder: string) => readonly [string, ...string[]];
}

function java(zap: ZapDouble, folder: string): readonly [string, ...string[]] {
  const of = [
    '-silent',
    '-cmd',
    '-dir',
    join(folder, 'home'),
    '-autorun',
    join(folder, 'plan.yaml'),
  ];
  return [zap.java, '-Xmx512m', '-jar', join(zap.folder, 'zap-2.17.0.jar'), ...of];
}

async function start({
  scenario = {},
  plan = PLAN,
  environment = {},
  mode = 0o600,
  args = java,
}: Start): Promise<Ran> {
  await using zap = await zapDouble(scenario);
  await using folder = await temporaryDirectory({ 'plan.yaml': JSON.stringify(plan) });
  chmodSync(join(folder.path, 'plan.yaml'), mode);
  const [file, ...rest] = args(zap, folder.path);
  const { status, stdout } = spawnSync(file, rest, {
    cwd: folder.path,
    env: { PATH: '/usr/bin', ...environment },
    encoding: 'utf8',
  });
  const wrote = ['report.json', 'sites.yaml'].filter((name) => existsSync(join(folder.path, name)));
  if (wrote.includes('report.json'))
    expect(JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8'))).toHaveProperty(
      'site',
    );
  return { code: status, output: stdout, misuses: zap.misuses(), wrote };
}

describe('the ZAP double', () => {
  it('runs the jobs of a plan and leaves its results', async () => {
    const { code, output, misuses, wrote } = await start({});
    expect({ code, misuses, wrote }).toEqual({
      code: 40,
      misuses: [],
      wrote: ['report.json', 'sites.yaml'],
    });
    expect(output).toContain('\nJob spider started\nJob spider finished, time taken: 00:00:01\n');
    expect(output.trimEnd().endsWith('Automation plan succeeded!')).toBe(true);
  });

  it('goes on with the last jobs alone after a warning', async () => {
    const { code, output } = await start({ scenario: { warning: 'no answer', at: 'spider' } });
    expect(code).toBe(41);
    expect(output.trimEnd().endsWith('Automation plan warnings:\n\tno answer')).toBe(true);
  });

  it('refuses a plan that ZAP would refuse, with 1 and without results', async () => {
    const [spider, ...rest] = PLAN.jobs;
    for (const jobs of [
      [{ type: 'crawl' }, ...rest],
      [{ ...spider, parameters: { depth: 1 } }, ...rest],
    ])
      expect(await start({ plan: { ...PLAN, jobs } })).toMatchObject({ code: 1, wrote: [] });
    const contexts = [{ name: 'a', urls: ['http://127.0.0.1:80/'] }];
    expect(await start({ plan: { ...PLAN, env: { contexts } } })).toMatchObject({ code: 1 });
  });

  it.each<[string, Start, string]>([
    [
      'a token in the environment',
      { environment: { GITHUB_TOKEN: 'a' } },
      'sees the variable GITHUB_TOKEN',
    ],
    ['a plan that others can read', { mode: 0o644 }, 'others can look into'],
    [
      'a secret in the plan',
      { environment: { ZAP_AUTH_HEADER_VALUE: '127.0.0.1' } },
      'a secret stands in the plan',
    ],
    [
      'a ZAP that updates itself',
      { args: (zap, folder) => java(zap, folder).filter((each) => each !== '-silent') as never },
      'zap without -silent',
    ],
    ['an option that is none', { args: (zap, folder) => [...java(zap, folder), '-x'] }, 'zap -x'],
    [
      'an image by tag',
      { args: ({ docker }) => [docker, 'run', '--rm', 'zap:stable', 'zap.sh'] },
      'has no digest',
    ],
    [
      'a secret in the arguments',
      {
        args: ({ docker }) => [docker, 'run', '--env', 'ZAP_AUTH_HEADER_VALUE=a', IMAGE, 'zap.sh'],
      },
      'a secret stands in the arguments',
    ],
    [
      'privileges',
      { args: ({ docker }) => [docker, 'run', '--privileged', 'x', IMAGE, 'zap.sh'] },
      'docker run --privileged',
    ],
  ])('takes offence at %s', async (_, given, expected) => {
    const { code, misuses } = await start(given);
    expect(code).toBe(99);
    expect(misuses.join()).toContain(expected);
  });
});
