import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const webhookConfigurationWrite = objectRule({
  id: 'kubernetes/webhook-configuration-write',
  title: 'Role may change admission webhooks',
  severity: 'high',
  why: 'A webhook sees every object written to the cluster, Secrets included, and a mutating one can change it.',
  fix: 'Leave webhook configurations to the administrators of the cluster.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
  ],
  tags: ['CIS-AKS-4.1.11'],
  variantOf: ['kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting({
    groups: ['admissionregistration.k8s.io', '*'],
    resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'],
    verbs: ['create', 'update', 'patch', '*'],
    ofAll: true,
  }),
  examples: {
    fail: [
      roleExample('Creates webhooks', 'ClusterRole', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['mutatingwebhookconfigurations'],
        verbs: ['create'],
      }),
    ],
    pass: [
      roleExample('Reads webhooks', 'ClusterRole', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['mutatingwebhookconfigurations'],
        verbs: ['get'],
      }),
      roleExample('Its own webhook only', 'ClusterRole', {
        groups: ['admissionregistration.k8s.io'],
        resources: ['mutatingwebhookconfigurations'],
        verbs: ['patch'],
        names: ['shop'],
      }),
    ],
  },
});
