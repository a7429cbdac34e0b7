import { objectRule } from '../define.ts';
import { bindingToOwnKind } from '../facts/binding-grants.ts';
import { BINDINGS, type Grant } from '../facts/grants.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

const GRANTED: readonly Grant[] = [
  {
    resources: [
      'pods',
      'deployments',
      'statefulsets',
      'replicasets',
      'cronjob',
      'jobs',
      'daemonsets',
      '*',
    ],
    verbs: ['create', '*'],
  },
];

export const podCreationBinding = objectRule({
  id: 'kubernetes/pod-creation-binding',
  title: 'A binding lets its subjects create workloads',
  severity: 'low',
  profile: 'all',
  why: 'A new pod can mount any Secret and run as any ServiceAccount of its namespace.',
  fix: 'Give this to the deployment pipeline alone.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation',
  ],
  aliases: ['access-to-create-pods'],
  tags: ['CIS-AKS-4.1.4'],
  variantOf: ['kubernetes/cluster-admin-binding'],
  kinds: BINDINGS,
  check: bindingToOwnKind(GRANTED),
  examples: {
    fail: [
      boundRoleExample('Creates pods', 'ClusterRole', { resources: ['pods'], verbs: ['create'] }),
    ],
    pass: [
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
      {
        title: 'A RoleBinding to a ClusterRole',
        source: boundRoleExample('', 'ClusterRole', {
          resources: ['pods'],
          verbs: ['create'],
        }).source.replace('kind: ClusterRoleBinding', 'kind: RoleBinding'),
      },
    ],
  },
});
