import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const certificateApproval = objectRule({
  id: 'kubernetes/certificate-approval',
  title: 'Role may approve certificate requests',
  severity: 'high',
  why: 'Approving a request for a client certificate makes a new identity, of any name and group, that no list of users shows.',
  fix: 'Leave approval to the controllers of the cluster, or narrow `signers` with `resourceNames`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/',
  ],
  tags: ['CIS-AKS-4.1.10'],
  variantOf: ['kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting({
    groups: ['certificates.k8s.io', '*'],
    resources: ['certificatesigningrequests/approval', '*/approval'],
    verbs: ['update', 'patch', '*'],
  }),
  examples: {
    fail: [
      roleExample('Approves', 'ClusterRole', {
        groups: ['certificates.k8s.io'],
        resources: ['certificatesigningrequests/approval'],
        verbs: ['update'],
      }),
    ],
    pass: [
      roleExample('Asks for certificates', 'ClusterRole', {
        groups: ['certificates.k8s.io'],
        resources: ['certificatesigningrequests'],
        verbs: ['create'],
      }),
    ],
  },
});
