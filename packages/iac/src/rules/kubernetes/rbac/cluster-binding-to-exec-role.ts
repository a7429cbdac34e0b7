import { objectRule } from '../define.ts';
import { allowsExec, bindingOnlyTo } from '../facts/powerful-roles.ts';
import { bindingExample, boundRoleExample } from '../facts/rbac-example.ts';

export const clusterBindingToExecRole = objectRule({
  id: 'kubernetes/cluster-binding-to-exec-role',
  title: 'ClusterRoleBinding to a role that allows exec',
  severity: 'medium',
  profile: 'all',
  why: 'Its subjects can open a shell in every pod within reach.',
  fix: 'Bind a role that stands beside its binding and names what the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['clusterrolebindingPodExecAttach'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/cluster-admin-binding', 'kubernetes/cluster-admin-binding-anywhere'],
  kinds: ['ClusterRoleBinding'],
  check: bindingOnlyTo('ClusterRole', allowsExec, {
    spared: ['cluster-admin'],
    trusted: 'view',
    besideAny: true,
  }),
  examples: {
    fail: [
      boundRoleExample('Too powerful', 'ClusterRole', {
        resources: ['pods/exec'],
        verbs: ['create'],
      }),
      bindingExample(
        'No ClusterRole beside it',
        'ClusterRoleBinding',
        ['ClusterRole', 'view'],
        'User:jane',
      ),
    ],
    pass: [boundRoleExample('Reads pods', 'ClusterRole', { resources: ['pods'], verbs: ['get'] })],
  },
});
