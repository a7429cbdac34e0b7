import { podRule } from '../define.ts';
import { example, object, webPod } from '../facts/workload-example.ts';

export const serviceAccountTokenOptOut = podRule({
  id: 'kubernetes/service-account-token-opt-out',
  title: 'Pod does not switch off its API token',
  severity: 'low',
  profile: 'all',
  why: 'An attacker in the container reads the token and speaks to the API server as the workload.',
  fix: 'Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['CKV_K8S_38'],
  tags: ['CIS-AKS-4.1.6', 'CWE-522'],
  variantOf: ['kubernetes/service-account-token'],
  check(pod, report) {
    const mounts = pod.spec.get('automountServiceAccountToken');
    if (mounts.boolean !== false)
      report.fail(mounts, `${pod.label} does not switch off its API token`);
  },
  examples: {
    fail: [
      example(
        'Off in the account alone',
        webPod('serviceAccountName: web'),
        object('v1', 'ServiceAccount', 'web', 'automountServiceAccountToken: false'),
      ),
    ],
    pass: [example('Off in the pod', webPod('automountServiceAccountToken: false'))],
  },
});
