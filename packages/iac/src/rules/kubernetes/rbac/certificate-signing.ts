import { objectRule } from '../define.ts';
import { ruleGranting, type Grant } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

const GROUPS = ['certificates.k8s.io', '*'];
const APPROVES: Grant = {
  groups: GROUPS,
  resources: ['certificatesigningrequests/approval', '*/approval', '*'],
  verbs: ['update', 'patch', '*'],
};
const SIGNS: Grant = { groups: GROUPS, resources: ['signers', '*'], verbs: ['approve', '*'] };

export const certificateSigning = objectRule({
  id: 'kubernetes/certificate-signing',
  title: 'ClusterRole may approve and sign certificate requests',
  severity: 'medium',
  profile: 'all',
  why: 'Approving with a signer makes a new identity of any name and group.',
  fix: 'Leave approval to the controllers of the cluster.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  aliases: ['CKV_K8S_156'],
  tags: ['CIS-AKS-4.1.10'],
  variantOf: [
    'kubernetes/certificate-approval',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ['ClusterRole'],
  check(role, report) {
    const approval = ruleGranting(role, [APPROVES]);
    if (approval && ruleGranting(role, [SIGNS]))
      report.fail(approval.node, `${role.label} approves certificates and may use their signers`);
  },
  examples: {
    fail: [
      roleExample(
        'Approves and signs',
        'ClusterRole',
        {
          groups: ['certificates.k8s.io'],
          resources: ['certificatesigningrequests/approval'],
          verbs: ['update'],
        },
        { groups: ['certificates.k8s.io'], resources: ['signers'], verbs: ['approve'] },
      ),
    ],
    pass: [
      roleExample('Has no signer', 'ClusterRole', {
        groups: ['certificates.k8s.io'],
        resources: ['certificatesigningrequests/approval'],
        verbs: ['update'],
      }),
    ],
  },
});
