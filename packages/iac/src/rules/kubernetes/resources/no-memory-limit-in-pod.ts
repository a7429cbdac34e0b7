import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isWritten } from '../facts/resources.ts';

export const noMemoryLimitInPod = podRule({
  id: 'kubernetes/no-memory-limit-in-pod',
  title: 'No container of the pod sets a memory limit',
  severity: 'low',
  profile: 'all',
  why: 'A pod in which nobody thought of memory takes its node by surprise.',
  fix: 'Set `resources.limits.memory` on the containers of the pod.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['LimitsMemory'],
  variantOf: ['kubernetes/memory-limit'],
  check(pod, report) {
    const list = pod.spec.get('containers');
    if (!list.items.some((container) => isWritten(container, 'limits', 'memory')))
      report.fail(list, `No container of ${pod.label} sets a memory limit`);
  },
  examples: {
    fail: [containerExample('None', 'env: []')],
    pass: [
      containerExample('Written, be it nothing', "resources:\n  limits:\n    memory: '0'"),
      podExample(
        'One of two',
        `containers:
  - name: a
    image: registry.example.com/a:1.0.0
    resources:
      limits:
        memory: 64Mi
  - name: b
    image: registry.example.com/b:1.0.0`,
      ),
    ],
  },
});
