import { podRule } from '../define.ts';
import { example, webPod } from '../facts/workload-example.ts';

export const serviceAccountTokenDisallowed = podRule({
  id: 'kubernetes/service-account-token-disallowed',
  title: 'Pod may mount its API token',
  severity: 'low',
  profile: 'all',
  why: 'An attacker in the container reads the token and speaks to the API server as the workload.',
  fix: 'Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['restrict-automount-sa-token'],
  tags: ['CIS-AKS-4.1.6', 'CWE-522'],
  variantOf: ['kubernetes/service-account-token'],
  check(pod, report) {
    const mounts = pod.spec.get('automountServiceAccountToken');
    if (
      mounts.string !== 'false' &&
      pod.labels.get('app.kubernetes.io/part-of') !== 'policy-reporter'
    )
      report.fail(mounts, `${pod.label} may mount its API token`);
  },
  examples: {
    fail: [example('Nothing said', webPod())],
    pass: [
      example('Off', webPod('automountServiceAccountToken: false')),
      example(
        'A policy reporter needs it',
        webPod().replace('app: web', 'app.kubernetes.io/part-of: policy-reporter'),
      ),
    ],
  },
});
