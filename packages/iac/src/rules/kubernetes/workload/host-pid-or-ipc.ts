import { podRule } from '../define.ts';
import { podExample } from '../example.ts';

export const hostPidOrIpc = podRule({
  id: 'kubernetes/host-pid-or-ipc',
  title: 'Pod shares the process or IPC namespace of its node',
  severity: 'high',
  profile: 'all',
  why: 'The walls between containers and their node are its namespaces; a pod that shares one can watch or disturb what runs beside it.',
  fix: 'Remove `hostPID` and `hostIPC`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['C-0038', 'host-pid-ipc-privileges', 'K8sPSPHostNamespace'],
  tags: ['CWE-653'],
  variantOf: ['kubernetes/host-pid', 'kubernetes/host-ipc'],
  check(pod, report) {
    for (const field of ['hostPID', 'hostIPC']) {
      const shared = pod.spec.get(field);
      if (shared.boolean === true || shared.isUnknown)
        report.fail(shared, `${pod.label} sets ${field}`);
    }
  },
  examples: {
    fail: [
      podExample(
        'hostPID',
        'hostPID: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'hostIPC',
        'hostIPC: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'Own namespaces',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
