import { setValue } from '../../repair/set-value.ts';
import { objectRule } from '../define.ts';
import { example, object } from '../facts/workload-example.ts';

export const serviceAccountAutomount = objectRule({
  id: 'kubernetes/service-account-automount',
  title: 'ServiceAccount mounts its token by default',
  severity: 'low',
  profile: 'all',
  why: 'Every pod that runs as the account gets its token, needed or not.',
  fix: 'Set `automountServiceAccountToken: false` on the account; switch it on for the pods that call the API.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['restrict-sa-automount-sa-token'],
  tags: ['CIS-AKS-4.1.6', 'CWE-522'],
  kinds: ['ServiceAccount'],
  check(account, report) {
    const mounts = account.node.get('automountServiceAccountToken');
    if (mounts.boolean !== false)
      report.fail(mounts, `${account.label} mounts its token by default`);
  },
  repair: (at) =>
    setValue(
      at,
      false,
      'Mount no token by default. Switch it on again for the pods that call the Kubernetes API.',
    ),
  examples: {
    fail: [example('Nothing said', object('v1', 'ServiceAccount', 'web'))],
    pass: [
      example('Off', object('v1', 'ServiceAccount', 'web', 'automountServiceAccountToken: false')),
    ],
  },
});
