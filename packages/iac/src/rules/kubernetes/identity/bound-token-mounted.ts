import { podRule } from '../define.ts';
import { Access, accountOf, mountsToken } from '../../../model/kubernetes/index.ts';
import { bindingOfEveryAccount, namesAccount } from '../facts/account-bindings.ts';
import { boundWorkloadExample } from '../facts/rbac-example.ts';

const BOUND = {};

export const boundTokenMounted = podRule({
  id: 'kubernetes/bound-token-mounted',
  title: 'Pod mounts a token that has rights',
  severity: 'low',
  profile: 'all',
  why: 'An attacker in the container uses the rights of its ServiceAccount.',
  fix: 'Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['C-0261'],
  tags: ['CIS-AKS-4.1.6', 'CWE-522'],
  variantOf: ['kubernetes/service-account-token'],
  check(pod, report, cluster) {
    const account = accountOf(pod, cluster);
    if (!account || !mountsToken(pod, cluster)) return;
    const own = Access.in(cluster).ofAccount(account.namespace, account.name, BOUND, (one) => one);
    const binding = own && namesAccount(own, account) ? own : bindingOfEveryAccount(cluster);
    if (binding)
      report.fail(
        pod.spec.get('automountServiceAccountToken'),
        `${pod.label} mounts a token that ${binding.label} gives rights to`,
        [binding.node.get('subjects')],
      );
  },
  examples: {
    fail: [boundWorkloadExample('Bound', 'Role', [{ resources: ['pods'], verbs: ['get'] }])],
    pass: [
      boundWorkloadExample(
        'Not mounted',
        'Role',
        [{ resources: ['pods'], verbs: ['get'] }],
        'automountServiceAccountToken: false',
      ),
    ],
  },
});
