import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';

const AGGREGATE = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: system:aggregate-to-edit
rules:
  - apiGroups: [""]
    resources: [services]
    verbs: [create, update, patch]
`;

export const endpointEditing = objectRule({
  id: 'kubernetes/endpoint-editing',
  title: 'Aggregated edit role may write Endpoints',
  severity: 'medium',
  why: 'Whoever writes Endpoints sends the traffic of a Service to an address of another namespace, past its network policies (CVE-2021-25740).',
  fix: 'Remove `endpoints` from `system:aggregate-to-edit`.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#write-access-for-endpoints',
  ],
  aliases: ['K8sBlockEndpointEditDefaultRole'],
  kinds: ['ClusterRole'],
  check(role, report) {
    if (role.name !== 'system:aggregate-to-edit') return;
    for (const { node, resources, verbs } of policyRules(role))
      if (
        resources.includes('endpoints') &&
        verbs.some((verb) => verb === 'create' || verb === 'patch' || verb === 'update')
      )
        report.fail(node, `${role.label} lets everybody with the edit role write Endpoints`);
  },
  examples: {
    fail: [
      {
        title: 'Writes endpoints',
        source: AGGREGATE.replace('[services]', '[services, endpoints]'),
      },
    ],
    pass: [{ title: 'Services only', source: AGGREGATE }],
  },
});
