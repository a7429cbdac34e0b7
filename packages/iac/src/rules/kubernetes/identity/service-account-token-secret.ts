import { objectRule } from '../define.ts';
import { example, object } from '../facts/workload-example.ts';

export const serviceAccountTokenSecret = objectRule({
  id: 'kubernetes/service-account-token-secret',
  title: 'Token of a ServiceAccount that never expires',
  severity: 'medium',
  why: 'A token in a Secret of this type is valid until somebody deletes it, wherever it was copied to.',
  fix: 'Ask for tokens that expire through the TokenRequest API or a projected volume; use workload identity outside of the cluster.',
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
  aliases: ['deny-secret-service-account-token-type'],
  tags: ['CWE-613'],
  kinds: ['Secret'],
  check(secret, report) {
    const type = secret.node.get('type');
    if (type.string === 'kubernetes.io/service-account-token')
      report.fail(type, `${secret.label} holds a token that never expires`);
  },
  examples: {
    fail: [
      example(
        'A token',
        object('v1', 'Secret', 'web', 'type: kubernetes.io/service-account-token'),
      ),
    ],
    pass: [example('Something else', object('v1', 'Secret', 'web', 'type: Opaque'))],
  },
});
