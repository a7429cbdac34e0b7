import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPaths } from '../facts/host-paths.ts';

const SOCKETS: ReadonlySet<string> = new Set([
  '/var/run/docker.sock',
  '/var/run/containerd/containerd.sock',
  '/var/run/crio/crio.sock',
  '/var/run/cri-dockerd.sock',
]);

export const criSocket = podRule({
  id: 'kubernetes/cri-socket',
  title: 'Pod has a socket of the container runtime interface',
  severity: 'critical',
  profile: 'all',
  why: 'Who can talk to the container runtime starts a privileged container and owns the node.',
  fix: 'Remove the volume.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  aliases: ['disallow-container-sock-mounts'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/container-runtime-socket', 'kubernetes/host-path'],
  check(pod, report) {
    for (const hostPath of hostPaths(pod)) {
      const path = hostPath.get('path');
      if (SOCKETS.has(path.string ?? '') || path.isUnknown)
        report.fail(path, `${pod.label} has ${path.string ?? ''} of its node`);
    }
  },
  examples: {
    fail: [
      podExample(
        'The socket',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/run/cri-dockerd.sock',
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
