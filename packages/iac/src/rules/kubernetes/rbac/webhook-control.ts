import { objectRule } from '../define.ts';
import { granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const webhookControl = objectRule({
  id: 'kubernetes/webhook-control',
  title: 'ClusterRole has control over admission webhooks',
  severity: 'medium',
  profile: 'all',
  why: 'A webhook sees and can change every object written to the cluster.',
  fix: 'Leave webhook configurations to administrators.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
  ],
  aliases: ['CKV_K8S_155'],
  tags: ['CIS-AKS-4.1.11'],
  variantOf: [
    'kubernetes/webhook-configuration-write',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ['ClusterRole'],
  check: granting({
    groups: ['admissionregistration.k8s.io', '*'],
    resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations', '*'],
    verbs: ['create', 'update', 'patch', '*'],
  }),
  examples: {
    fail: [
      roleExample('Updates', 'ClusterRole', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['validatingwebhookconfigurations'],
        verbs: ['update'],
      }),
    ],
    pass: [
      roleExample('Reads', 'ClusterRole', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['validatingwebhookconfigurations'],
        verbs: ['get'],
      }),
    ],
  },
});
