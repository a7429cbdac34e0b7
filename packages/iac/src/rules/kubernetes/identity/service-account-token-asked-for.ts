import { podRule } from '../define.ts';
import { example, webPod } from '../facts/workload-example.ts';

export const serviceAccountTokenAskedFor = podRule({
  id: 'kubernetes/service-account-token-asked-for',
  title: 'Pod asks for its API token',
  severity: 'low',
  profile: 'all',
  why: 'An attacker in the container reads the token and speaks to the API server as the workload.',
  fix: 'Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['KSV-0036', 'K8sPSPAutomountServiceAccountTokenPod'],
  tags: ['CIS-AKS-4.1.6', 'CWE-522'],
  variantOf: ['kubernetes/service-account-token'],
  check(pod, report) {
    const mounts = pod.object.spec.get('automountServiceAccountToken');
    if (mounts.boolean === true) {
      report.fail(mounts, `${pod.label} asks for its API token`);
      return;
    }
    if (pod.object.spec.keys.includes('automountServiceAccountToken')) return;
    for (const container of pod.containers)
      for (const mount of container.get('volumeMounts').items)
        if (mount.get('mountPath').string === '/var/run/secrets/kubernetes.io/serviceaccount')
          report.fail(mount, `${container.label} mounts an API token`);
  },
  examples: {
    fail: [example('Asked for', webPod('automountServiceAccountToken: true'))],
    pass: [example('Nothing said', webPod())],
  },
});
