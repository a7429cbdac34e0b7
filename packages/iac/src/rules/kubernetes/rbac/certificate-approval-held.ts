import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const certificateApprovalHeld = objectRule({
  id: 'kubernetes/certificate-approval-held',
  title: 'Somebody may approve certificate requests',
  severity: 'medium',
  profile: 'all',
  why: 'The subjects of the binding can make identities of any name.',
  fix: 'Leave approval to the controllers of the cluster.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/',
  ],
  aliases: ['C-0280'],
  tags: ['CIS-AKS-4.1.10'],
  variantOf: [
    'kubernetes/certificate-approval',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ['certificates.k8s.io', '*'],
    resources: ['certificatesigningrequests/approval', '*'],
    verbs: ['update', '*'],
  }),
  examples: {
    fail: [
      boundRoleExample('Bound', 'ClusterRole', {
        groups: ['certificates.k8s.io'],
        resources: ['certificatesigningrequests/approval'],
        verbs: ['update'],
      }),
    ],
    pass: [
      roleExample('Nobody holds the role', 'ClusterRole', {
        groups: ['certificates.k8s.io'],
        resources: ['certificatesigningrequests/approval'],
        verbs: ['update'],
      }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
