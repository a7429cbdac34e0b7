import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { allowsExec, isSystemName } from '../facts/powerful-roles.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const execInRole = objectRule({
  id: 'kubernetes/exec-in-role',
  title: 'Role allows exec or attach',
  severity: 'medium',
  profile: 'all',
  why: 'A shell in a container has its secrets and its ServiceAccount.',
  fix: 'Remove `pods/exec` and `pods/attach`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['rolePodExecAttach'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/pod-exec', 'kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ['Role'],
  check(role, report) {
    if (isSystemName(role.name)) return;
    const rules = role.node.get('rules');
    if (!rules.isSequence) report.fail(rules, `${role.label} has no list of rules`);
    for (const rule of policyRules(role))
      if (allowsExec(rule))
        report.fail(
          rule.node,
          `${role.label} allows ${rule.verbs.join(', ')} on ${rule.resources.join(', ')}`,
        );
  },
  examples: {
    fail: [
      roleExample('Opens shells', 'Role', { resources: ['pods/exec'], verbs: ['create'] }),
      roleExample('Every resource', 'Role', { resources: ['*'], verbs: ['get'] }),
      {
        title: 'No list of rules',
        source:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: worker\n  namespace: shop\n',
      },
    ],
    pass: [roleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] })],
  },
});
