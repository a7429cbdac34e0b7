import { objectRule } from '../define.ts';
import { granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const clusterWideResourceWildcard = objectRule({
  id: 'kubernetes/cluster-wide-resource-wildcard',
  title: 'ClusterRole reaches every kind of resource',
  severity: 'medium',
  profile: 'all',
  why: 'A wildcard resource includes Secrets, role bindings and every custom resource installed later.',
  fix: 'Name the resources that are needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['KSV-0046'],
  tags: ['CIS-AKS-4.1.3'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ['ClusterRole'],
  check: granting({
    resources: ['*'],
    verbs: ['create', 'update', 'delete', 'deletecollection', 'impersonate', '*', 'list', 'get'],
  }),
  examples: {
    fail: [roleExample('Lists everything', 'ClusterRole', { resources: ['*'], verbs: ['list'] })],
    pass: [
      roleExample('Lists pods', 'ClusterRole', { resources: ['pods'], verbs: ['list'] }),
      roleExample('Watches everything', 'ClusterRole', { resources: ['*'], verbs: ['watch'] }),
    ],
  },
});
