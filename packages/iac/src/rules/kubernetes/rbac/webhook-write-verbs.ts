import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { alike } from '../facts/patterns.ts';
import { roleExample } from '../facts/rbac-example.ts';

const WEBHOOKS = ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'];
const WRITES = ['create', 'update', 'patch'];

export const webhookWriteVerbs = objectRule({
  id: 'kubernetes/webhook-write-verbs',
  title: 'ClusterRole may write admission webhooks',
  severity: 'medium',
  profile: 'all',
  why: 'A webhook sees and can change every object written to the cluster.',
  fix: 'Leave webhook configurations to administrators.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  aliases: ['restrict-clusterrole-mutating-validating-admission-webhooks'],
  tags: ['CIS-AKS-4.1.11'],
  variantOf: [
    'kubernetes/webhook-configuration-write',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ['ClusterRole'],
  check(role, report) {
    for (const { node, apiGroups, resources, verbs } of policyRules(role))
      if (
        alike(apiGroups, ['admissionregistration.k8s.io']) &&
        alike(resources, WEBHOOKS) &&
        alike(verbs, WRITES)
      )
        report.fail(node, `${role.label} allows ${verbs.join(', ')} on ${resources.join(', ')}`);
  },
  examples: {
    fail: [
      roleExample('Creates', 'ClusterRole', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['mutatingwebhookconfigurations'],
        verbs: ['create'],
      }),
    ],
    pass: [
      roleExample('Reads', 'ClusterRole', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['mutatingwebhookconfigurations'],
        verbs: ['get'],
      }),
    ],
  },
});
