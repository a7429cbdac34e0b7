import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isWritten } from '../facts/resources.ts';

export const noMemoryRequestInPod = podRule({
  id: 'kubernetes/no-memory-request-in-pod',
  title: 'No container of the pod sets a memory request',
  severity: 'low',
  profile: 'all',
  why: 'A pod in which nobody thought of memory takes its node by surprise.',
  fix: 'Set `resources.requests.memory` on the containers of the pod.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['RequestsMemory'],
  variantOf: ['kubernetes/memory-request'],
  check(pod, report) {
    const list = pod.spec.get('containers');
    if (!list.items.some((container) => isWritten(container, 'requests', 'memory')))
      report.fail(list, `No container of ${pod.label} sets a memory request`);
  },
  examples: {
    fail: [containerExample('None', 'env: []')],
    pass: [
      containerExample('Written, be it nothing', "resources:\n  requests:\n    memory: '0'"),
      podExample(
        'One of two',
        `containers:
  - name: a
    image: registry.example.com/a:1.0.0
    resources:
      requests:
        memory: 64Mi
  - name: b
    image: registry.example.com/b:1.0.0`,
      ),
    ],
  },
});
