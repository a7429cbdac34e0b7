import { describe, expect, it } from '@jest/globals';
import { checkGithubLimits, type SarifLog } from '@gatehouse/report';
import { gitRepository } from '@gatehouse/testing';
import { ACTIONS, runStep, type Step } from './step.ts';

const ESCAPE = '\u001b';
const OVERRIDE = '\u202e';

const OUR_TAGS = [
  '<code>',
  '</code>',
  '<br>',
  '<details>',
  '</details>',
  '<summary>',
  '</summary>',
  '<!-- -->',
];

/** What would act on a runner, a terminal or a page if it got through. */
const PAYLOADS = [
  '::set-output name=verdict::pass',
  '::error file=a::forged',
  '::add-mask::e',
  '::stop-commands::token',
  '::set-env name=PATH::/tmp',
  '##[set-output name=verdict]pass',
  '##vso[task.setvariable variable=a]b',
  'line\n::set-output name=verdict::pass',
  'line\r::set-output name=verdict::pass',
  `line\u0085::set-output name=verdict::pass`,
  `line\u2028::set-output name=verdict::pass`,
  `${ESCAPE}[2J${ESCAPE}]8;;https://evil.example${ESCAPE}\\click`,
  `${OVERRIDE}gnp.exe\u200b\u2066`,
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</details>\n\n# Forged\n\n| a | b |',
  '[click](https://evil.example) ![x](https://evil.example/x.png) @octocat #1',
  '`code` ``` | ${{ secrets.TOKEN }} %0A::warning::x',
];

/** As much of a payload as a folder can be called. */
function folderName(payload: string): string {
  const name = payload.replaceAll('/', '∕').slice(0, 60);
  return process.platform === 'win32' ? name.replaceAll(/[<>:"\\|?*\p{Cc}]/gu, '_') : name;
}

function pod(name: string): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${JSON.stringify(name)}
  namespace: ${JSON.stringify(name)}
spec:
  hostNetwork: true
  containers:
    - name: ${JSON.stringify(name)}
      image: ${JSON.stringify(`${name}:latest`)}
      command: [${JSON.stringify(name)}]
      # gatehouse:ignore kubernetes/host-path -- ${name.replaceAll(/[\n\r\u0085\u2028]/g, ' ')}
      securityContext: { privileged: true }
`;
}

function workflow(text: string): string {
  const quoted = JSON.stringify(text);
  return `name: ${quoted}\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - name: ${quoted}\n        uses: octo/action@main\n      - run: "echo \${{ github.event.head_commit.message }}"\n        env: { TEXT: ${quoted} }\n`;
}

function dockerfile(text: string): string {
  const line = text.replaceAll(/[\n\r]/g, ' ');
  return `FROM alpine:latest\nLABEL text=${JSON.stringify(line)}\nRUN sudo echo ${JSON.stringify(line)}\nENV PASSWORD=${JSON.stringify(line)}\n`;
}

function expectHarmless(step: Step): void {
  expect(step.violations).toEqual([]);
  for (const { name, syntax } of step.commands) {
    expect(['error', 'warning', 'notice', 'debug']).toContain(name);
    expect(syntax).toBe('current');
  }
  expect(step).toMatchObject({ env: {}, path: [], state: {}, masks: [] });
  expect(step.outputs['verdict']).toBe('fail');
  expect(step.droppedAnnotations).toBe(0);

  const shown = [
    step.log,
    step.summary,
    ...step.annotations.flatMap(({ message, title, file }) => [message, title ?? '', file ?? '']),
  ];
  for (const text of shown)
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u2028\u0085]/);
  // Colours are ours; every other sequence came from outside.
  expect(step.log.replaceAll(/\u001b\[[\d;]*m/g, '')).not.toContain(ESCAPE);
  expect(step.summary).not.toContain(ESCAPE);
  const tags = new Set(step.summary.match(/<[^>]*>/g));
  for (const tag of tags) expect(OUR_TAGS).toContain(tag);
  expect(step.summary).not.toMatch(/^# Forged/m);
  expect(step.summary).not.toContain('](https://evil.example');
  expect(checkGithubLimits(JSON.parse(step.sarif) as SarifLog)).toEqual([]);
}

describe.each(ACTIONS)('%s on hostile input', (action) => {
  it('obeys no content', async () => {
    const files = Object.fromEntries(
      PAYLOADS.flatMap((payload, index) => [
        [`k8s/${index}.yaml`, pod(payload)],
        [`.github/workflows/${index}.yml`, workflow(payload)],
        [`src/${index}/Dockerfile`, dockerfile(payload)],
      ]),
    );
    await using repository = await gitRepository(files);
    const step = await runStep(action, repository.path, {
      profile: 'all',
      'allow-parse-errors': 'true',
    });
    expectHarmless(step);
    expect(Number(step.outputs['critical'])).toBeGreaterThanOrEqual(PAYLOADS.length);
  });

  it('obeys no file name', async () => {
    const files = Object.fromEntries(
      PAYLOADS.map((payload, index) => [`${folderName(payload)}-${index}/pod.yaml`, pod('web')]),
    );
    await using repository = await gitRepository(files);
    const step = await runStep(action, repository.path);
    expectHarmless(step);
    expect(step.outputs['critical']).toBe(String(PAYLOADS.length));
  });

  it('obeys no problem of a file that cannot be parsed', async () => {
    const files = Object.fromEntries(
      PAYLOADS.map((payload, index) => [`${index}.yaml`, `a: ${payload}\n: [\n${payload}: {`]),
    );
    await using repository = await gitRepository({ ...files, 'pod.yaml': pod('web') });
    const step = await runStep(action, repository.path, { 'allow-parse-errors': 'true' });
    expectHarmless(step);
  });

  it('obeys no input', async () => {
    await using repository = await gitRepository({ 'pod.yaml': pod('web') });
    for (const payload of PAYLOADS.filter((each) => each.trim() !== '')) {
      const step = await runStep(action, repository.path, {
        path: payload,
        [payload.replaceAll(/[^\w ]/g, '')]: payload,
      });
      expect(step.violations).toEqual([]);
      expect(step.outputs['verdict']).toBe('error');
      expect(step.commands.map(({ name }) => name)).toEqual(['error']);
    }
  });
});
