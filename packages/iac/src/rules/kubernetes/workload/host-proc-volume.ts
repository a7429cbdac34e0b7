import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPaths } from '../facts/host-paths.ts';

export const hostProcVolume = podRule({
  id: 'kubernetes/host-proc-volume',
  title: 'Pod has /proc of its node as volume',
  severity: 'critical',
  profile: 'all',
  why: "The node's /proc shows the environment and memory of every process on it.",
  fix: 'Remove the volume.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  aliases: ['ProcMount'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/host-path', 'kubernetes/container-runtime-socket'],
  check(pod, report) {
    for (const hostPath of hostPaths(pod)) {
      const path = hostPath.get('path');
      if (path.string?.includes('/proc') || path.isUnknown)
        report.fail(path, `${pod.label} has ${path.string ?? ''} of its node as volume`);
    }
  },
  examples: {
    fail: [
      podExample(
        '/proc of the node',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /proc',
      ),
    ],
    pass: [
      podExample(
        'Another folder',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/lib/web',
      ),
    ],
  },
});
