import { accountName, mountsToken } from '../../../model/kubernetes/index.ts';
import { setValue } from '../../repair/set-value.ts';
import { podRule } from '../define.ts';
import { example, object, webPod } from '../facts/workload-example.ts';

export const serviceAccountToken = podRule({
  id: 'kubernetes/service-account-token',
  title: 'API token is mounted into the pod',
  severity: 'low',
  why: 'An attacker in the container reads the token and speaks to the API server as the workload.',
  fix: 'Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['C-0034'],
  tags: ['CIS-AKS-4.1.6', 'CWE-522'],
  check(pod, report, cluster) {
    if (mountsToken(pod, cluster))
      report.fail(
        pod.spec.get('automountServiceAccountToken'),
        `${pod.label} mounts the API token of ServiceAccount "${accountName(pod)}"`,
      );
  },
  // An account of its own, or a token that was asked for, has most likely a use.
  repair: (at, pod) =>
    pod.serviceAccountName.exists || pod.spec.keys.includes('automountServiceAccountToken')
      ? undefined
      : setValue(
          at,
          false,
          'Mount no token. Check that the program does not call the Kubernetes API.',
        ),
  examples: {
    fail: [
      example('Nothing said', webPod()),
      example(
        'Asked for over the word of the account',
        webPod('serviceAccountName: web\nautomountServiceAccountToken: true'),
        object('v1', 'ServiceAccount', 'web', 'automountServiceAccountToken: false'),
      ),
    ],
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
