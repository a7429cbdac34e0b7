import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isWritten } from '../facts/resources.ts';

export const noCpuLimitInPod = podRule({
  id: 'kubernetes/no-cpu-limit-in-pod',
  title: 'No container of the pod sets a CPU limit',
  severity: 'low',
  profile: 'all',
  why: 'A pod in which nobody thought of CPU takes its node by surprise.',
  fix: 'Set `resources.limits.cpu` on the containers of the pod.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['LimitsCPU'],
  variantOf: ['kubernetes/cpu-limit'],
  check(pod, report) {
    const list = pod.spec.get('containers');
    if (!list.items.some((container) => isWritten(container, 'limits', 'cpu')))
      report.fail(list, `No container of ${pod.label} sets a CPU limit`);
  },
  examples: {
    fail: [containerExample('None', 'env: []')],
    pass: [
      containerExample('Written, be it nothing', "resources:\n  limits:\n    cpu: '0'"),
      podExample(
        'One of two',
        `containers:
  - name: a
    image: registry.example.com/a:1.0.0
    resources:
      limits:
        cpu: 100m
  - name: b
    image: registry.example.com/b:1.0.0`,
      ),
    ],
  },
});
