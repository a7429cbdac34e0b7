import type { Cluster } from '../../../model/kubernetes/index.ts';
import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { memoizedForAllPolicies } from '../facts/pod-security-policies.ts';

const allPoliciesForbid = memoizedForAllPolicies(
  (spec) => spec.get('allowPrivilegeEscalation').boolean === false,
);

function isForbidden(cluster: Cluster): boolean {
  return cluster.ofKind('PodSecurityPolicy').length > 0 && allPoliciesForbid(cluster);
}

export const privilegeEscalationOfMainContainers = containerRule({
  id: 'kubernetes/privilege-escalation-of-main-containers',
  title: 'Main container may gain privileges',
  severity: 'high',
  profile: 'all',
  why: 'A set-uid program in the image can make an unprivileged process root, unless a PodSecurityPolicy scanned with it forbids that.',
  fix: 'Set `securityContext.allowPrivilegeEscalation: false` on the container.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['C-0016', 'rule-allow-privilege-escalation'],
  tags: ['CWE-269'],
  variantOf: ['kubernetes/privilege-escalation'],
  check(container, report, cluster) {
    if (container.role !== 'main') return;
    const allowed = container.securityContext('allowPrivilegeEscalation');
    if (allowed.boolean === false || isForbidden(cluster)) return;
    report.fail(allowed, `${container.label} does not set allowPrivilegeEscalation to false`);
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample('Escalation allowed', 'securityContext:\n  allowPrivilegeEscalation: true'),
    ],
    pass: [
      containerExample('Escalation refused', 'securityContext:\n  allowPrivilegeEscalation: false'),
      podExample(
        'Only main containers are asked',
        'initContainers:\n  - name: setup\n    image: registry.example.com/setup:2.0\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      allowPrivilegeEscalation: false',
      ),
      {
        title: 'A policy forbids it',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: strict\nspec:\n  allowPrivilegeEscalation: false\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
  },
});
