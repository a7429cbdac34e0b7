import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isEmpty } from '../facts/pod-traits.ts';

const INHERITED = [
  'runAsUser',
  'runAsGroup',
  'runAsNonRoot',
  'seLinuxOptions',
  'seccompProfile',
  'windowsOptions',
];

export const defaultSecurityContext = podRule({
  id: 'kubernetes/default-security-context',
  title: 'Pod or container runs with the default security context',
  severity: 'low',
  profile: 'all',
  why: 'The default context lets containers run as root with the default capabilities.',
  fix: 'Set `securityContext` for the pod and on its containers.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['KSV-0118'],
  tags: ['CWE-1188'],
  variantOf: [
    'kubernetes/run-as-non-root',
    'kubernetes/seccomp-profile',
    'kubernetes/privilege-escalation',
    'kubernetes/drop-all-capabilities',
  ],
  check(pod, report) {
    const forPod = pod.securityContext();
    if (isEmpty(forPod)) report.fail(forPod, `${pod.label} runs with the default security context`);
    for (const container of pod.containers) {
      const context = container.securityContext();
      if (!isEmpty(context)) continue;
      if (INHERITED.some((field) => forPod.get(field).exists)) continue;
      report.fail(context, `${container.label} runs with the default security context`);
    }
  },
  examples: {
    fail: [
      containerExample('None', 'env: []'),
      podExample(
        'One that containers do not inherit',
        'securityContext:\n  fsGroup: 2000\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'One that containers inherit',
        'securityContext:\n  runAsNonRoot: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
