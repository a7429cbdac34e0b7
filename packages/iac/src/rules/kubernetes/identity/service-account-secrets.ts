import { objectRule } from '../define.ts';
import { example, object } from '../facts/workload-example.ts';

export const serviceAccountSecrets = objectRule({
  id: 'kubernetes/service-account-secrets',
  title: 'ServiceAccount lists Secrets',
  severity: 'low',
  profile: 'all',
  why: 'Secrets listed here are how long-lived tokens were handed out.',
  fix: 'Remove `secrets`; tokens come from the TokenRequest API.',
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
  aliases: ['check-serviceaccount-secrets'],
  kinds: ['ServiceAccount'],
  check(account, report) {
    if (account.node.keys.includes('secrets'))
      report.fail(account.node.get('secrets'), `${account.label} lists Secrets`);
  },
  examples: {
    fail: [
      example('A Secret', object('v1', 'ServiceAccount', 'web', 'secrets:\n  - name: web-token')),
    ],
    pass: [example('None', object('v1', 'ServiceAccount', 'web'))],
  },
});
