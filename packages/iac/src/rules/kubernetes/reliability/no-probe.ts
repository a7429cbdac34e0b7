import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

/** Jobs end, and what ends is not probed. */
const LASTING = new Set(['Pod', 'Deployment', 'DaemonSet', 'StatefulSet']);
const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

export const noProbe = containerRule({
  id: 'kubernetes/no-probe',
  title: 'Main container has no probe at all',
  severity: 'low',
  profile: 'all',
  why: 'Nothing can tell whether it works.',
  fix: 'Add at least one of `readinessProbe`, `livenessProbe` and `startupProbe`.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['require-pod-probes'],
  variantOf: ['kubernetes/readiness-probe', 'kubernetes/liveness-probe'],
  check(container, report) {
    if (
      container.role === 'main' &&
      LASTING.has(container.pod.object.kind) &&
      !PROBES.some((probe) => container.node.keys.includes(probe))
    )
      report.fail(container.node, `${container.label} has no probe`);
  },
  examples: {
    fail: [containerExample('None', 'env: []')],
    pass: [
      containerExample(
        'One',
        `livenessProbe:
  httpGet:
    path: /live
    port: 8080`,
      ),
    ],
  },
});
