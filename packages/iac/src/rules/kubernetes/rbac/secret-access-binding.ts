import { objectRule } from '../define.ts';
import { bindingToOwnKind } from '../facts/binding-grants.ts';
import { BINDINGS, type Grant } from '../facts/grants.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

const GRANTED: readonly Grant[] = [
  { resources: ['secrets', '*'], verbs: ['get', 'list', 'delete', 'create', 'watch', '*'] },
];

export const secretAccessBinding = objectRule({
  id: 'kubernetes/secret-access-binding',
  title: 'A binding gives access to Secrets',
  severity: 'low',
  profile: 'all',
  why: 'The subjects can read or change the Secrets within reach of the role.',
  fix: 'Narrow the role with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  aliases: ['access-to-secrets'],
  tags: ['CIS-AKS-4.1.2'],
  variantOf: ['kubernetes/cluster-admin-binding'],
  kinds: BINDINGS,
  check: bindingToOwnKind(GRANTED),
  examples: {
    fail: [
      boundRoleExample('Lists secrets', 'ClusterRole', { resources: ['secrets'], verbs: ['list'] }),
    ],
    pass: [
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
      {
        title: 'A RoleBinding to a ClusterRole',
        source: boundRoleExample('', 'ClusterRole', {
          resources: ['secrets'],
          verbs: ['list'],
        }).source.replace('kind: ClusterRoleBinding', 'kind: RoleBinding'),
      },
    ],
  },
});
