import { setValue } from '../../repair/set-value.ts';
import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { isNodeAgent } from '../facts/pod-traits.ts';

export const hostPid = podRule({
  id: 'kubernetes/host-pid',
  title: 'Pod sees the processes of its node',
  severity: 'high',
  why: 'Processes in the pod can list, signal and, as root, read the memory and environment of every process on the node, other tenants included.',
  fix: 'Remove `hostPID`, or set it to `false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://learn.microsoft.com/en-us/azure/aks/developer-best-practices-pod-security',
  ],
  aliases: [
    'CKV_K8S_17',
    'KSV-0010',
    'C-0275',
    'host-pid-privileges',
    'hostPIDSet',
    'HostPID',
    'host-pid',
  ],
  tags: ['CWE-653', 'CIS-AKS-4.2.2'],
  check(pod, report) {
    const shared = pod.spec.get('hostPID');
    if (shared.boolean === true || shared.isUnknown)
      report.fail(shared, `${pod.label} uses the process namespace of its node`);
  },
  repair: (at, pod) =>
    isNodeAgent(pod)
      ? undefined
      : setValue(at, false, 'Give the pod a process namespace of its own.'),
  examples: {
    fail: [
      podExample(
        'hostPID set',
        'hostPID: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'hostPID off',
        'hostPID: false\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'Nothing said: pods have their own namespaces by default',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
