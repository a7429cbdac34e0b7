import { objectRule } from '../define.ts';
import { RBAC, ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const privilegeEscalationVerbs = objectRule({
  id: 'kubernetes/privilege-escalation-verbs',
  title: 'Role may give its holder more rights than it has',
  severity: 'high',
  why: '`bind` and `escalate` switch off the check that keeps people from granting what they do not hold; `impersonate` lets them act as somebody else.',
  fix: 'Leave these verbs to cluster administrators, or narrow them with `resourceNames`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb',
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb',
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb',
  ],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: ['kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting(
    {
      groups: [RBAC, '*'],
      resources: ['roles', 'clusterroles'],
      verbs: ['bind', 'escalate'],
      ofAll: true,
    },
    {
      groups: ['', '*'],
      resources: ['users', 'groups', 'serviceaccounts'],
      verbs: ['impersonate'],
      ofAll: true,
    },
  ),
  examples: {
    fail: [
      roleExample('Binds cluster roles', 'ClusterRole', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['clusterroles'],
        verbs: ['bind'],
      }),
      roleExample('Impersonates groups', 'ClusterRole', {
        resources: ['groups'],
        verbs: ['impersonate'],
      }),
    ],
    pass: [
      roleExample('Binds one named role', 'ClusterRole', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['clusterroles'],
        verbs: ['bind'],
        names: ['view'],
      }),
      roleExample('Reads roles', 'ClusterRole', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['clusterroles'],
        verbs: ['get'],
      }),
    ],
  },
});
