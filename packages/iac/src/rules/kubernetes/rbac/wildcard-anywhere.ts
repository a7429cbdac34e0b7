import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { ROLES } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const wildcardAnywhere = objectRule({
  id: 'kubernetes/wildcard-anywhere',
  title: 'First rule of a role uses a wildcard in any field',
  severity: 'low',
  profile: 'all',
  why: 'A wildcard takes in whatever is added later.',
  fix: 'Name what is needed, one by one.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['CKV_K8S_49'],
  tags: ['CWE-250', 'CIS-AKS-4.1.3'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check(role, report) {
    for (const { node, apiGroups, resources, verbs } of policyRules(role).slice(0, 1)) {
      const wild = isWild(apiGroups)
        ? 'apiGroups'
        : isWild(resources)
          ? 'resources'
          : isWild(verbs)
            ? 'verbs'
            : undefined;
      if (wild) report.fail(node.get(wild), `${role.label} uses a wildcard for its ${wild}`);
    }
  },
  examples: {
    fail: [
      roleExample('API groups', 'Role', {
        groups: ['*'],
        resources: ['deployments'],
        verbs: ['get'],
      }),
      roleExample('A subresource of everything', 'Role', {
        resources: ['*/scale'],
        verbs: ['get'],
      }),
    ],
    pass: [
      roleExample(
        'Only in a later rule',
        'Role',
        { groups: ['apps'], resources: ['deployments'], verbs: ['get'] },
        { groups: ['*'], resources: ['deployments'], verbs: ['get'] },
      ),
      roleExample('Named', 'Role', {
        groups: ['apps'],
        resources: ['deployments'],
        verbs: ['get'],
      }),
    ],
  },
});

function isWild(items: readonly string[]): boolean {
  return items.some((item) => item.includes('*'));
}
