import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { ROLES } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const wildcardInRules = objectRule({
  id: 'kubernetes/wildcard-in-rules',
  title: 'Role uses wildcards',
  severity: 'medium',
  why: 'A wildcard takes in Secrets, role bindings, and whatever verbs and custom resources are added later.',
  fix: 'Name what is needed, one by one.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['wildcard-in-rules'],
  tags: ['CWE-250', 'CIS-AKS-4.1.3'],
  variantOf: ['kubernetes/full-access-role'],
  kinds: ROLES,
  check(role, report) {
    for (const { node, resources, verbs } of policyRules(role)) {
      const wild = resources.includes('*')
        ? 'resources'
        : verbs.includes('*')
          ? 'verbs'
          : undefined;
      if (wild) report.fail(node.get(wild), `${role.label} uses a wildcard for its ${wild}`);
    }
  },
  examples: {
    fail: [
      roleExample('Every verb', 'Role', {
        groups: ['apps'],
        resources: ['deployments'],
        verbs: ['*'],
      }),
      roleExample('Every resource', 'ClusterRole', { resources: ['*'], verbs: ['get'] }),
    ],
    pass: [
      roleExample('Named', 'Role', {
        groups: ['apps'],
        resources: ['deployments'],
        verbs: ['get'],
      }),
      roleExample('A wildcard for the API group alone', 'Role', {
        groups: ['*'],
        resources: ['deployments'],
        verbs: ['get'],
      }),
    ],
  },
});
