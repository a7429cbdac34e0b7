import { objectRule } from '../define.ts';
import { Access, policyRules, roleReference, subjectsOf } from '../../../model/kubernetes/index.ts';
import { BINDINGS } from '../facts/grants.ts';
import { bindingExample, roleExample } from '../facts/rbac-example.ts';

const SENSITIVE = new Set([
  '*',
  'pods',
  'pods/exec',
  'pods/attach',
  'pods/portforward',
  'deployments',
  'statefulset',
  'daemonset',
  'jobs',
  'cronjobs',
  'nodes',
  'secrets',
]);
const READER = roleExample('', 'ClusterRole', { resources: ['pods'], verbs: ['get'] }).source;

export const authenticatedTakeover = objectRule({
  id: 'kubernetes/authenticated-takeover',
  title: 'Everybody with a login can take over workloads',
  severity: 'high',
  profile: 'all',
  why: 'Every ServiceAccount and every user who can log in reaches workloads, nodes or Secrets.',
  fix: 'Bind to the groups and ServiceAccounts that need it.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings',
  ],
  aliases: ['C-0265'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/authenticated-binding'],
  kinds: BINDINGS,
  check(binding, report, cluster) {
    const subject = subjectsOf(binding).find(
      ({ kind, name }) => kind === 'Group' && name === 'system:authenticated',
    );
    if (
      !subject ||
      (binding.kind === 'ClusterRoleBinding') !== (roleReference(binding).kind === 'ClusterRole')
    )
      return;
    const rule = Access.in(cluster).ofRole(binding, SENSITIVE, (role) =>
      policyRules(role).find(({ resources }) =>
        resources.some((resource) => SENSITIVE.has(resource)),
      ),
    );
    if (rule)
      report.fail(
        subject.node,
        `${binding.label} gives everybody with a login access to ${rule.resources.join(', ')}`,
        [rule.node],
      );
  },
  examples: {
    fail: [
      {
        title: 'Reads pods',
        source: `${READER}---\n${bindingExample('', 'ClusterRoleBinding', ['ClusterRole', 'worker'], 'Group:system:authenticated').source}`,
      },
    ],
    pass: [
      {
        title: 'One person',
        source: `${READER}---\n${bindingExample('', 'ClusterRoleBinding', ['ClusterRole', 'worker'], 'User:jane').source}`,
      },
    ],
  },
});
