import { objectRule } from '../define.ts';
import { READ, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const clusterWideSecrets = objectRule({
  id: 'kubernetes/cluster-wide-secrets',
  title: 'ClusterRole reads the Secrets of every namespace',
  severity: 'high',
  why: 'Secrets hold the tokens of more powerful accounts: reading all of them usually ends in control of the cluster. `list` and `watch` give away the contents too.',
  fix: 'Use a Role in the namespace that needs it, narrowed with `resourceNames`, or fetch secrets from Key Vault with workload identity.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  tags: ['CWE-522', 'CIS-AKS-4.1.2'],
  variantOf: ['kubernetes/full-access-role'],
  kinds: ['ClusterRole'],
  check: granting({ groups: ['', '*'], resources: ['secrets'], verbs: READ, ofAll: true }),
  examples: {
    fail: [
      roleExample('Lists secrets', 'ClusterRole', { resources: ['secrets'], verbs: ['list'] }),
    ],
    pass: [
      roleExample('One named secret', 'ClusterRole', {
        resources: ['secrets'],
        verbs: ['get'],
        names: ['tls'],
      }),
      roleExample('Only creates secrets', 'ClusterRole', {
        resources: ['secrets'],
        verbs: ['create'],
      }),
    ],
  },
});
