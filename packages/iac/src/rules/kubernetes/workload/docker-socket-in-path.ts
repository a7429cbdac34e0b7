import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPaths } from '../facts/host-paths.ts';

export const dockerSocketInPath = podRule({
  id: 'kubernetes/docker-socket-in-path',
  title: 'Pod has a path that contains the socket of Docker',
  severity: 'critical',
  profile: 'all',
  why: 'Who can talk to the container runtime starts a privileged container and owns the node.',
  fix: 'Remove the volume.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  aliases: ['DockerSock'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/container-runtime-socket', 'kubernetes/host-path'],
  check(pod, report) {
    for (const hostPath of hostPaths(pod)) {
      const path = hostPath.get('path');
      if (path.string?.includes('/var/run/docker.sock') || path.isUnknown)
        report.fail(path, `${pod.label} has ${path.string ?? ''} of its node`);
    }
  },
  examples: {
    fail: [
      podExample(
        'The socket',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /host/var/run/docker.sock',
      ),
    ],
    pass: [
      podExample(
        'Another path',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/run/nscd/socket',
      ),
    ],
  },
});
