import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { alike } from '../facts/patterns.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const certificateApprovalVerbs = objectRule({
  id: 'kubernetes/certificate-approval-verbs',
  title: 'ClusterRole may approve or sign certificate requests',
  severity: 'medium',
  profile: 'all',
  why: 'Approving a request makes a new identity of any name and group.',
  fix: 'Leave approval to the controllers of the cluster.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  aliases: ['restrict-clusterrole-csr'],
  tags: ['CIS-AKS-4.1.10'],
  variantOf: [
    'kubernetes/certificate-approval',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ['ClusterRole'],
  check(role, report) {
    for (const { node, resources, verbs } of policyRules(role))
      if (
        (resources.includes('certificatesigningrequests/approval') &&
          alike(verbs, ['update', 'patch'])) ||
        (resources.includes('signers') && alike(verbs, ['approve']))
      )
        report.fail(node, `${role.label} allows ${verbs.join(', ')} on ${resources.join(', ')}`);
  },
  examples: {
    fail: [
      roleExample('Signs', 'ClusterRole', {
        groups: ['certificates.k8s.io'],
        resources: ['signers'],
        verbs: ['approve'],
      }),
    ],
    pass: [
      roleExample('Asks', 'ClusterRole', {
        groups: ['certificates.k8s.io'],
        resources: ['certificatesigningrequests'],
        verbs: ['create'],
      }),
    ],
  },
});
