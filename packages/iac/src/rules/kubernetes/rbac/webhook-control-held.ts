import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const webhookControlHeld = objectRule({
  id: 'kubernetes/webhook-control-held',
  title: 'Somebody may change admission webhooks',
  severity: 'medium',
  profile: 'all',
  why: 'The subjects of the binding can see and change every object written to the cluster.',
  fix: 'Leave webhook configurations to administrators.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
  ],
  aliases: ['C-0281'],
  tags: ['CIS-AKS-4.1.11'],
  variantOf: [
    'kubernetes/webhook-configuration-write',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ['admissionregistration.k8s.io', '*'],
    resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations', '*'],
    verbs: ['create', 'update', 'delete', '*'],
  }),
  examples: {
    fail: [
      boundRoleExample('Bound', 'ClusterRole', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['validatingwebhookconfigurations'],
        verbs: ['delete'],
      }),
    ],
    pass: [
      roleExample('Nobody holds the role', 'ClusterRole', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['validatingwebhookconfigurations'],
        verbs: ['delete'],
      }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
