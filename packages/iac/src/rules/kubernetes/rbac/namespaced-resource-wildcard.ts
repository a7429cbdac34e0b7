import { objectRule } from '../define.ts';
import { granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const namespacedResourceWildcard = objectRule({
  id: 'kubernetes/namespaced-resource-wildcard',
  title: 'Role reaches every kind of resource in its namespace',
  severity: 'medium',
  profile: 'all',
  why: 'A wildcard resource includes the Secrets of the namespace and every custom resource installed later.',
  fix: 'Name the resources that are needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['KSV-0112'],
  tags: ['CIS-AKS-4.1.3'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ['Role'],
  check: granting({
    resources: ['*'],
    verbs: ['create', 'update', 'delete', 'deletecollection', 'impersonate', '*', 'list', 'get'],
  }),
  examples: {
    fail: [roleExample('Gets everything', 'Role', { resources: ['*'], verbs: ['get'] })],
    pass: [roleExample('Gets pods', 'Role', { resources: ['pods'], verbs: ['get'] })],
  },
});
