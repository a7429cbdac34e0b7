import { podRule } from '../define.ts';
import { Access, accountOf, mountsToken } from '../../../model/kubernetes/index.ts';
import { namesAccount } from '../facts/account-bindings.ts';
import { READ, ruleGranting, type Grant } from '../facts/grants.ts';
import { boundWorkloadExample } from '../facts/rbac-example.ts';

const GRANTED: readonly Grant[] = [
  { groups: ['', '*'], resources: ['pods', '*'], verbs: ['create', 'update', 'patch', '*'] },
  { groups: ['', '*'], resources: ['secrets', '*'], verbs: READ },
];

export const takeoverWorkload = podRule({
  id: 'kubernetes/takeover-workload',
  title: 'Workload can take over its cluster or namespace',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever takes over a container of it reads Secrets or starts pods, and goes on from there.',
  fix: 'Bind its ServiceAccount to a role that names what the workload uses.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['C-0267'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/cluster-admin-workload'],
  check(pod, report, cluster) {
    const account = accountOf(pod, cluster);
    if (!account || !mountsToken(pod, cluster)) return;
    const access = Access.in(cluster);
    const binding = access.ofAccount(
      account.namespace,
      account.name,
      GRANTED,
      (one) => access.ofRole(one, GRANTED, (role) => ruleGranting(role, GRANTED)) && one,
    );
    if (binding && namesAccount(binding, account))
      report.fail(
        pod.serviceAccountName,
        `${pod.label} may create pods or read Secrets through ${binding.label}`,
        [binding.node.get('roleRef', 'name')],
      );
  },
  examples: {
    fail: [
      boundWorkloadExample('Bound', 'ClusterRole', [{ resources: ['secrets'], verbs: ['list'] }]),
    ],
    pass: [
      boundWorkloadExample('Bound to a small role', 'Role', [
        { resources: ['pods'], verbs: ['get'] },
      ]),
      boundWorkloadExample(
        'Not mounted',
        'ClusterRole',
        [{ resources: ['secrets'], verbs: ['list'] }],
        'automountServiceAccountToken: false',
      ),
    ],
  },
});
