import { setValue } from '../../repair/set-value.ts';
import { objectRule } from '../define.ts';
import { example, object } from '../facts/workload-example.ts';

export const defaultAccountAutomount = objectRule({
  id: 'kubernetes/default-account-automount',
  title: 'Default ServiceAccount mounts its token',
  severity: 'low',
  why: 'Every pod of the namespace that names no account gets a token it did not ask for.',
  fix: 'Set `automountServiceAccountToken: false` on the default account.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['CKV_K8S_41'],
  tags: ['CIS-AKS-4.1.5'],
  kinds: ['ServiceAccount'],
  check(account, report) {
    const mounts = account.node.get('automountServiceAccountToken');
    if (account.name === 'default' && mounts.boolean !== false)
      report.fail(mounts, `${account.label} mounts its token by default`);
  },
  repair: (at) =>
    setValue(
      at,
      false,
      'Mount no token by default. Check that no pod of the default account calls the API.',
    ),
  examples: {
    fail: [example('Nothing said', object('v1', 'ServiceAccount', 'default'))],
    pass: [
      example(
        'Off',
        object('v1', 'ServiceAccount', 'default', 'automountServiceAccountToken: false'),
      ),
      example('Another account', object('v1', 'ServiceAccount', 'web')),
    ],
  },
});
