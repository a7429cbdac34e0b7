import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const deletionHeld = objectRule({
  id: 'kubernetes/deletion-held',
  title: 'Somebody may delete workloads, Secrets or Services',
  severity: 'low',
  profile: 'all',
  why: 'The subjects of the binding can destroy what runs within its reach.',
  fix: 'Remove `delete` and `deletecollection`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['C-0007'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ['', '*', 'apps', 'batch'],
    resources: [
      'secrets',
      'pods',
      'services',
      'deployments',
      'replicasets',
      'daemonsets',
      'statefulsets',
      'jobs',
      'cronjobs',
      '*',
    ],
    verbs: ['delete', 'deletecollection', '*'],
  }),
  examples: {
    fail: [
      boundRoleExample('Bound', 'Role', {
        groups: ['apps'],
        resources: ['deployments'],
        verbs: ['delete'],
      }),
    ],
    pass: [
      roleExample('Nobody holds the role', 'Role', {
        groups: ['apps'],
        resources: ['deployments'],
        verbs: ['delete'],
      }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
