import { setValue } from '../../repair/set-value.ts';
import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { isNodeAgent } from '../facts/pod-traits.ts';

export const hostIpc = podRule({
  id: 'kubernetes/host-ipc',
  title: 'Pod shares the IPC namespace of its node',
  severity: 'high',
  why: 'Processes in the pod can read and write the shared memory and message queues of everything that runs on the node.',
  fix: 'Remove `hostIPC`, or set it to `false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://learn.microsoft.com/en-us/azure/aks/developer-best-practices-pod-security',
  ],
  aliases: [
    'CKV_K8S_18',
    'KSV-0008',
    'C-0276',
    'host-ipc-privileges',
    'hostIPCSet',
    'HostIPC',
    'host-ipc',
  ],
  tags: ['CWE-653', 'CIS-AKS-4.2.3'],
  check(pod, report) {
    const shared = pod.spec.get('hostIPC');
    if (shared.boolean === true || shared.isUnknown)
      report.fail(shared, `${pod.label} uses the IPC namespace of its node`);
  },
  repair: (at, pod) =>
    isNodeAgent(pod) ? undefined : setValue(at, false, 'Give the pod an IPC namespace of its own.'),
  examples: {
    fail: [
      podExample(
        'hostIPC set',
        'hostIPC: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'hostIPC off',
        'hostIPC: false\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'Nothing said: pods have their own namespaces by default',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
