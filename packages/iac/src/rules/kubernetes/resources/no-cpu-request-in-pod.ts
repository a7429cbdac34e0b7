import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isWritten } from '../facts/resources.ts';

export const noCpuRequestInPod = podRule({
  id: 'kubernetes/no-cpu-request-in-pod',
  title: 'No container of the pod sets a CPU request',
  severity: 'low',
  profile: 'all',
  why: 'A pod in which nobody thought of CPU takes its node by surprise.',
  fix: 'Set `resources.requests.cpu` on the containers of the pod.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['RequestsCPU'],
  variantOf: ['kubernetes/cpu-request'],
  check(pod, report) {
    const list = pod.spec.get('containers');
    if (!list.items.some((container) => isWritten(container, 'requests', 'cpu')))
      report.fail(list, `No container of ${pod.label} sets a CPU request`);
  },
  examples: {
    fail: [containerExample('None', 'env: []')],
    pass: [
      containerExample('Written, be it nothing', "resources:\n  requests:\n    cpu: '0'"),
      podExample(
        'One of two',
        `containers:
  - name: a
    image: registry.example.com/a:1.0.0
    resources:
      requests:
        cpu: 100m
  - name: b
    image: registry.example.com/b:1.0.0`,
      ),
    ],
  },
});
