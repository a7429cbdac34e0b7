import { podRule } from '../define.ts';
import { fitsSomePolicy } from '../facts/any-namespace-policies.ts';
import { example, object, webPod } from '../facts/workload-example.ts';

/** CronJobs and the kinds of add-ons are not asked. */
const KINDS = [
  'Pod',
  'Deployment',
  'DeploymentConfig',
  'DaemonSet',
  'Job',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
];

const policy = (selector: string): string =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'web', `spec:\n  podSelector: ${selector}`);

export const networkPolicyAnywhere = podRule({
  id: 'kubernetes/network-policy-anywhere',
  title: 'The labels of no NetworkPolicy of any namespace fit the pod',
  severity: 'low',
  profile: 'all',
  why: 'Every pod of the cluster can talk to this one, and once it is taken over it can talk to all of them.',
  fix: 'Add a NetworkPolicy for its labels, or one with an empty `podSelector` that denies by default in its namespace.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['CKV2_K8S_6'],
  tags: ['CIS-AKS-4.4.2', 'CWE-923'],
  variantOf: ['kubernetes/network-policy'],
  check(pod, report, cluster) {
    const metadata = pod.template.get('metadata');
    const isNamed = metadata.get('name').exists || metadata.get('labels').exists;
    if (KINDS.includes(pod.object.kind) && isNamed && !fitsSomePolicy(pod, cluster))
      report.fail(metadata.get('labels'), `The labels of no NetworkPolicy fit ${pod.label}`);
  },
  examples: {
    fail: [
      example('No policy', webPod()),
      example('Other labels', webPod(), policy('{ matchLabels: { app: api } }')),
    ],
    pass: [
      example('Its labels', webPod(), policy('{ matchLabels: { app: web } }')),
      example('All pods', webPod(), policy('{}')),
    ],
  },
});
