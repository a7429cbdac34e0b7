import { objectRule } from '../define.ts';
import { READ, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const namespaceSecrets = objectRule({
  id: 'kubernetes/namespace-secrets',
  title: 'Role reads every Secret of its namespace',
  severity: 'medium',
  why: 'Secrets of a namespace often belong to different applications; whoever takes over one of them gets all.',
  fix: 'Narrow the rule with `resourceNames`, or fetch secrets from Key Vault with workload identity.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  tags: ['CWE-522', 'CIS-AKS-4.1.2'],
  variantOf: ['kubernetes/full-access-role'],
  kinds: ['Role'],
  check: granting({ groups: ['', '*'], resources: ['secrets'], verbs: READ, ofAll: true }),
  examples: {
    fail: [roleExample('Gets secrets', 'Role', { resources: ['secrets'], verbs: ['get'] })],
    pass: [
      roleExample('One named secret', 'Role', {
        resources: ['secrets'],
        verbs: ['get'],
        names: ['tls'],
      }),
    ],
  },
});
