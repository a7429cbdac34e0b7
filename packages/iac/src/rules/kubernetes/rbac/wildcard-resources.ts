import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { ROLES } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const wildcardResources = objectRule({
  id: 'kubernetes/wildcard-resources',
  title: 'Role uses a wildcard for its resources',
  severity: 'low',
  profile: 'all',
  why: 'A wildcard takes in Secrets and custom resources added later.',
  fix: 'Name what is needed, one by one.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['restrict-wildcard-resources'],
  tags: ['CWE-250', 'CIS-AKS-4.1.3'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check(role, report) {
    for (const { node, resources } of policyRules(role)) {
      const wild = resources.includes('*') ? 'resources' : undefined;
      if (wild) report.fail(node.get(wild), `${role.label} uses a wildcard for its ${wild}`);
    }
  },
  examples: {
    fail: [roleExample('Every resource', 'Role', { resources: ['*'], verbs: ['get'] })],
    pass: [roleExample('Every verb', 'Role', { resources: ['pods'], verbs: ['*'] })],
  },
});
