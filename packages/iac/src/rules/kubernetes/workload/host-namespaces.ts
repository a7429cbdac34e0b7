import { podRule } from '../define.ts';
import { podExample } from '../example.ts';

export const hostNamespaces = podRule({
  id: 'kubernetes/host-namespaces',
  title: 'Pod shares a namespace of its node',
  severity: 'high',
  profile: 'all',
  why: 'The walls between containers and their node are its namespaces; a pod that shares one can watch or disturb what runs beside it.',
  fix: 'Remove `hostNetwork`, `hostPID` and `hostIPC`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['hostnamespaces', 'disallow-host-namespaces'],
  tags: ['CWE-653'],
  variantOf: ['kubernetes/host-pid', 'kubernetes/host-ipc', 'kubernetes/host-network'],
  check(pod, report) {
    for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) {
      const shared = pod.spec.get(field);
      if (shared.boolean === true || shared.isUnknown)
        report.fail(shared, `${pod.label} sets ${field}`);
    }
  },
  examples: {
    fail: [
      podExample(
        'hostNetwork',
        'hostNetwork: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
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
