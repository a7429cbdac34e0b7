import { objectRule } from '../define.ts';
import { ROLES, WRITE, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const webhookManagement = objectRule({
  id: 'kubernetes/webhook-management',
  title: 'Role manages admission webhooks',
  severity: 'medium',
  profile: 'all',
  why: 'A webhook sees and can change every object written to the cluster.',
  fix: 'Leave webhook configurations to administrators.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
  ],
  aliases: ['KSV-0114'],
  tags: ['CIS-AKS-4.1.11'],
  variantOf: [
    'kubernetes/webhook-configuration-write',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: granting({
    resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'],
    verbs: WRITE,
  }),
  examples: {
    fail: [
      roleExample('Deletes', 'Role', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['validatingwebhookconfigurations'],
        verbs: ['delete'],
      }),
    ],
    pass: [
      roleExample('Reads', 'Role', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['validatingwebhookconfigurations'],
        verbs: ['get'],
      }),
    ],
  },
});
