import { podRule } from '../define.ts';
import { example, webPod } from '../facts/workload-example.ts';

export const defaultServiceAccount = podRule({
  id: 'kubernetes/default-service-account',
  title: 'Pod runs as the default ServiceAccount',
  severity: 'low',
  why: 'Rights given to the default account reach every pod of the namespace that names no other.',
  fix: 'Make a ServiceAccount for the workload and name it in `serviceAccountName`.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['default-service-account'],
  variantOf: ['kubernetes/service-account-token'],
  tags: ['CIS-AKS-4.1.5'],
  check(pod, report) {
    if (pod.spec.get('automountServiceAccountToken').boolean === false) return;
    const name = pod.spec.get('serviceAccountName');
    const used = name.string ? name : pod.spec.get('serviceAccount');
    if (!used.string || used.string === 'default')
      report.fail(used, `${pod.label} runs as the default ServiceAccount`);
  },
  examples: {
    fail: [
      example('None named', webPod()),
      example('Named default', webPod('serviceAccountName: default')),
    ],
    pass: [
      example('Its own', webPod('serviceAccountName: web')),
      example('Without a token', webPod('automountServiceAccountToken: false')),
    ],
  },
});
