import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { ROLES, grants } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const attachesToPods = objectRule({
  id: 'kubernetes/attaches-to-pods',
  title: 'Role may attach to pods',
  severity: 'medium',
  profile: 'all',
  why: 'Attaching to a process reads what it writes and types into it.',
  fix: 'Narrow the second rule with `resourceNames`, or remove it.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['KSV-0054'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/pod-exec', 'kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check(role, report) {
    const rules = policyRules(role);
    const first = rules.findIndex((rule) =>
      grants(rule, { groups: ['*'], resources: ['pods/attach'], verbs: ['create'] }),
    );
    const second = rules.findLastIndex((rule) =>
      grants(rule, { groups: ['*'], resources: ['pods'], verbs: ['get'] }),
    );
    if (first < 0 || second <= first) return;
    report.fail(rules[first]?.node ?? role.node, `${role.label} may attach to pods`);
  },
  examples: {
    fail: [
      roleExample(
        'Attaches',
        'Role',
        { groups: ['*'], resources: ['pods/attach'], verbs: ['create'] },
        { groups: ['*'], resources: ['pods'], verbs: ['get'] },
      ),
    ],
    pass: [
      roleExample('Cannot find the pod', 'Role', {
        groups: ['*'],
        resources: ['pods/attach'],
        verbs: ['create'],
      }),
    ],
  },
});
