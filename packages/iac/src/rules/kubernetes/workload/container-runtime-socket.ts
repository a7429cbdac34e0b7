import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPaths } from '../facts/host-paths.ts';
import { RUNTIME_SOCKETS } from '../facts/runtime-sockets.ts';

export const containerRuntimeSocket = podRule({
  id: 'kubernetes/container-runtime-socket',
  title: 'Pod has the socket of the container runtime',
  severity: 'critical',
  why: 'Who can talk to the runtime starts a privileged container with the root of the node mounted: one request away from owning the node.',
  fix: 'Remove the volume. Build images without a daemon (for instance with BuildKit in rootless mode or ACR Tasks) and read container data from the Kubernetes API.',
  references: [
    'https://docs.docker.com/engine/security/#docker-daemon-attack-surface',
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
  ],
  tags: ['CWE-250'],
  check(pod, report) {
    for (const hostPath of hostPaths(pod)) {
      const path = hostPath.get('path');
      if (RUNTIME_SOCKETS.has(path.string ?? ''))
        report.fail(path, `${pod.label} has the runtime socket ${path.string ?? ''} of its node`);
    }
  },
  examples: {
    fail: [
      podExample(
        'Docker',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/run/docker.sock',
      ),
      podExample(
        'containerd, as on AKS nodes',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /run/containerd/containerd.sock',
      ),
    ],
    pass: [
      podExample(
        'Another socket',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/run/nscd/socket',
      ),
      podExample(
        'No volumes',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
