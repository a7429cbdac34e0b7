import { podRule } from '../define.ts';
import { example, object, webPod } from '../facts/workload-example.ts';

export const serviceAccountTokenOffInAccount = podRule({
  id: 'kubernetes/service-account-token-off-in-account',
  title: 'Neither pod nor account switches off the API token',
  severity: 'low',
  profile: 'all',
  why: 'An attacker in the container reads the token and speaks to the API server as the workload.',
  fix: 'Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['automountServiceAccountToken'],
  tags: ['CIS-AKS-4.1.6', 'CWE-522'],
  variantOf: ['kubernetes/service-account-token'],
  check(pod, report, cluster) {
    const mounts = pod.spec.get('automountServiceAccountToken');
    if (mounts.boolean === false) return;
    const name = pod.serviceAccountName.string ?? '';
    const account =
      mounts.boolean === true ? undefined : cluster.named('ServiceAccount', pod.namespace, name)[0];
    if (account?.node.get('automountServiceAccountToken').boolean !== false)
      report.fail(mounts, `${pod.label} mounts the API token of ServiceAccount "${name}"`);
  },
  examples: {
    fail: [example('Nothing said', webPod())],
    pass: [
      example('Off in the pod', webPod('automountServiceAccountToken: false')),
      example(
        'Off in the account',
        webPod('serviceAccountName: web'),
        object('v1', 'ServiceAccount', 'web', 'automountServiceAccountToken: false'),
      ),
    ],
  },
});
