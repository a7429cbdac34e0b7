import { podRule } from '../define.ts';
import { example, webPod } from '../facts/workload-example.ts';

export const serviceAccountName = podRule({
  id: 'kubernetes/service-account-name',
  title: 'Pod names no ServiceAccount',
  severity: 'low',
  profile: 'all',
  why: 'A pod that names no account runs as the default one, whose rights all such pods share.',
  fix: 'Make a ServiceAccount for the workload and name it in `serviceAccountName`.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['ServiceAccountName'],
  tags: ['CIS-AKS-4.1.5'],
  variantOf: ['kubernetes/default-service-account'],
  check(pod, report) {
    const name = pod.spec.get('serviceAccountName');
    if (!name.exists) report.fail(name, `${pod.label} names no ServiceAccount`);
  },
  examples: {
    fail: [example('None', webPod())],
    pass: [example('Named', webPod('serviceAccountName: default'))],
  },
});
