import { objectRule } from '../define.ts';
import { RBAC, ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const bindOnBindings = objectRule({
  id: 'kubernetes/bind-on-bindings',
  title: 'Role may bind RoleBindings or ClusterRoleBindings',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever may hand out roles, or act as others, ends up with every right in the cluster.',
  fix: 'Remove the verb, or narrow it with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb'],
  aliases: ['CKV_K8S_157'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: [
    'kubernetes/privilege-escalation-verbs',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: granting({
    groups: [RBAC, '*'],
    resources: ['rolebindings', 'clusterrolebindings', '*'],
    verbs: ['bind', '*'],
  }),
  examples: {
    fail: [
      roleExample('Binds bindings', 'ClusterRole', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['rolebindings'],
        verbs: ['bind'],
      }),
    ],
    pass: [
      roleExample('Binds in another API group', 'ClusterRole', {
        groups: ['apps'],
        resources: ['rolebindings'],
        verbs: ['bind'],
      }),
    ],
  },
});
