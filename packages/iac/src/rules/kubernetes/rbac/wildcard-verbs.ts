import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { ROLES } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const wildcardVerbs = objectRule({
  id: 'kubernetes/wildcard-verbs',
  title: 'Role uses a wildcard for its verbs',
  severity: 'low',
  profile: 'all',
  why: 'A wildcard takes in deleting, impersonating and escalating.',
  fix: 'Name what is needed, one by one.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['restrict-wildcard-verbs'],
  tags: ['CWE-250', 'CIS-AKS-4.1.3'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check(role, report) {
    for (const { node, verbs } of policyRules(role)) {
      const wild = verbs.includes('*') ? 'verbs' : undefined;
      if (wild) report.fail(node.get(wild), `${role.label} uses a wildcard for its ${wild}`);
    }
  },
  examples: {
    fail: [roleExample('Every verb', 'Role', { resources: ['pods'], verbs: ['*'] })],
    pass: [roleExample('Every resource', 'Role', { resources: ['*'], verbs: ['get'] })],
  },
});
