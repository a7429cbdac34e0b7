import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPaths, SENSITIVE_HOST_PATHS } from '../facts/host-paths.ts';

export const sensitiveHostPath = podRule({
  id: 'kubernetes/sensitive-host-path',
  title: 'Pod has a system folder of its node as volume',
  severity: 'critical',
  profile: 'all',
  why: 'Through these folders a container reads the credentials of the node and changes what it runs.',
  fix: 'Name just the file that is needed, or ask the Kubernetes API for it.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  aliases: ['KSV-0121'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/host-path', 'kubernetes/container-runtime-socket'],
  check(pod, report) {
    for (const hostPath of hostPaths(pod)) {
      const path = hostPath.get('path');
      const name = path.string ?? '';
      if (SENSITIVE_HOST_PATHS.has(name) || name === '/var/lib/docker' || path.isUnknown)
        report.fail(path, `${pod.label} has ${name} of its node as volume`);
    }
  },
  examples: {
    fail: [
      podExample(
        'The root of the node',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /',
      ),
    ],
    pass: [
      podExample(
        'A folder of its own',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/lib/web',
      ),
    ],
  },
});
