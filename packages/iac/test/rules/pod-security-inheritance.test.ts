import { describe, expect, it } from '@jest/globals';
import { MemoryTree } from '@gatehouse/testing';
import { infrastructurePhase } from '../../src/index.ts';

interface Answer {
  readonly status: string;
  readonly line: number;
}

async function scan(manifest: string) {
  const tree = new MemoryTree({ 'manifest.yaml': manifest });
  const phase = infrastructurePhase(tree, { profile: 'all', keepEvaluations: true });
  return phase.scan({ now: () => new Date(0), onProgress: () => undefined });
}

async function ask(rule: string, manifest: string): Promise<Answer[]> {
  const { evaluations } = await scan(manifest);
  return evaluations
    .filter((evaluation) => evaluation.rule.id === `kubernetes/${rule}`)
    .map(({ status, line }) => ({ status, line }));
}

/** A Deployment whose pod-level and container-level contexts are given as YAML flow mappings. */
function deployment(
  pod: string,
  containers: readonly string[],
  init: readonly string[] = [],
): string {
  const list = (contexts: readonly string[]): string =>
    contexts
      .map(
        (context, index) =>
          `{ name: c${index}, image: "r.example.com/c:1", securityContext: ${context} }`,
      )
      .join(', ');
  return [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata: { name: web, namespace: shop }',
    'spec:',
    '  template:',
    '    spec:',
    `      securityContext: ${pod}`,
    `      initContainers: [${list(init)}]`,
    `      containers: [${list(containers)}]`,
    '',
  ].join('\n');
}

describe('run-as-non-root', () => {
  const passing: readonly [string, string, string[], string[]][] = [
    ['a flag for the pod', '{ runAsNonRoot: true }', ['{}', 'null'], []],
    ['a user for the pod', '{ runAsUser: 1 }', ['{}'], []],
    ['a flag on each container', '{}', ['{ runAsNonRoot: true }', '{ runAsNonRoot: true }'], []],
    [
      'a user on a container against root for the pod',
      '{ runAsUser: 0 }',
      ['{ runAsUser: 1000 }'],
      [],
    ],
    ['init containers inherit too', '{ runAsNonRoot: true }', ['{}'], ['{}']],
  ];
  it.each(passing)('passes: %s', async (_, pod, containers, init) => {
    expect(await ask('run-as-non-root', deployment(pod, containers, init))).toMatchObject([
      { status: 'pass' },
    ]);
  });

  const failing: readonly [string, string, string[], string[]][] = [
    ['nothing said', '{}', ['{}'], []],
    ['a container takes the flag back', '{ runAsNonRoot: true }', ['{ runAsNonRoot: false }'], []],
    ['a container takes the user back', '{ runAsUser: 1000 }', ['{ runAsUser: 0 }'], []],
    ['text instead of a boolean', '{ runAsNonRoot: "true" }', ['{}'], []],
    ['only an init container lacks it', '{}', ['{ runAsNonRoot: true }'], ['{}']],
  ];
  it.each(failing)('fails: %s', async (_, pod, containers, init) => {
    expect(await ask('run-as-non-root', deployment(pod, containers, init))).toMatchObject([
      { status: 'fail' },
    ]);
  });

  it('says once what holds for the whole pod', async () => {
    expect(await ask('run-as-non-root', deployment('{}', ['{}', '{}', '{}']))).toEqual([
      { status: 'fail', line: 7 },
    ]);
  });

  it('names each container where only some lack it', async () => {
    const answers = await ask(
      'run-as-non-root',
      deployment('{}', ['{}', '{}', '{ runAsUser: 1000 }']),
    );
    expect(answers).toEqual([
      { status: 'fail', line: 9 },
      { status: 'fail', line: 9 },
    ]);
  });

  it('does not know what a placeholder will be', async () => {
    expect(
      await ask('run-as-non-root', deployment('{ runAsUser: "${UID}" }', ['{}'])),
    ).toMatchObject([{ status: 'unknown' }]);
  });
});

describe('seccomp-profile', () => {
  const filtering = '{ seccompProfile: { type: RuntimeDefault } }';
  const open = '{ seccompProfile: { type: Unconfined } }';

  it.each([
    ['set for the pod', filtering, ['{}']],
    ['set on each container', '{}', [filtering, filtering]],
  ])('passes: %s', async (_, pod, containers) => {
    expect(await ask('seccomp-profile', deployment(pod, containers))).toMatchObject([
      { status: 'pass' },
    ]);
  });

  it.each([
    ['nothing said', '{}', ['{}', '{}']],
    ['a container opts out', filtering, ['{}', open]],
    ['the pod opts out, though all containers opt in', open, [filtering]],
    ['a profile without a type', '{ seccompProfile: {} }', ['{}']],
  ])('fails once: %s', async (_, pod, containers) => {
    expect(await ask('seccomp-profile', deployment(pod, containers))).toMatchObject([
      { status: 'fail' },
    ]);
  });
});

describe('fields that containers do not inherit', () => {
  it.each([
    'allowPrivilegeEscalation: false',
    'readOnlyRootFilesystem: true',
    'capabilities: { drop: [ALL] }',
  ])('does not take %s from the pod', async (field) => {
    const manifest = deployment(`{ ${field} }`, ['{}']);
    const answers = await Promise.all(
      ['privilege-escalation', 'read-only-root-filesystem', 'drop-all-capabilities'].map((rule) =>
        ask(rule, manifest),
      ),
    );
    expect(answers).toEqual([0, 1, 2].map(() => [expect.objectContaining({ status: 'fail' })]));
  });
});

describe('malformed workloads', () => {
  const odd = [
    'null',
    '1',
    'text',
    '[]',
    '[[]]',
    '[null]',
    '{}',
    '{ a: b }',
    '"${X}"',
    'true',
    '[{ name: [] }]',
  ];
  const fields = [
    'securityContext',
    'containers',
    'initContainers',
    'volumes',
    'hostAliases',
    'hostNetwork',
    'os',
    'nodeSelector',
  ];
  const inContainer = [
    'securityContext',
    'image',
    'ports',
    'env',
    'command',
    'args',
    'volumeMounts',
    'livenessProbe',
    'lifecycle',
  ];

  it.each(odd)('lose nothing of their neighbours: %s everywhere', async (value) => {
    const objects = [
      ...fields.map(
        (field) =>
          `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  ${field}: ${value}\n`,
      ),
      ...inContainer.map(
        (field) =>
          `apiVersion: v1\nkind: Pod\nmetadata: { name: b }\nspec:\n  containers:\n    - ${field}: ${value}\n`,
      ),
      ...[
        'seccompProfile',
        'capabilities',
        'sysctls',
        'seLinuxOptions',
        'windowsOptions',
        'runAsUser',
        'supplementalGroups',
      ].map(
        (field) =>
          `apiVersion: v1\nkind: Pod\nmetadata: { name: c }\nspec:\n  securityContext:\n    ${field}: ${value}\n  containers:\n    - securityContext:\n        ${field}: ${value}\n`,
      ),
      `apiVersion: v1\nkind: Pod\nmetadata: ${value}\nspec: ${value}\n`,
      `apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: ${value}\nspec: ${value}\n`,
      `apiVersion: v1\nkind: Namespace\nmetadata: { name: n, labels: ${value} }\n`,
      `apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { selector: ${value}, ports: ${value} }\n`,
      'apiVersion: v1\nkind: Pod\nmetadata: { name: last }\nspec:\n  hostPID: true\n  containers: []\n',
    ];
    const { evaluations } = await scan(objects.join('---\n'));
    const last = evaluations.filter(
      (evaluation) => evaluation.resource.name === 'last' && evaluation.status === 'fail',
    );
    expect(last.map((evaluation) => evaluation.rule.id)).toContain('kubernetes/host-pid');
  });
});
