import type { Container } from '../../../model/kubernetes/index.ts';
import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPaths } from '../facts/host-paths.ts';

const SOCKETS: ReadonlySet<string> = new Set([
  '/var/run/docker.sock',
  '/var/run/docker',
  '/run/containerd/containerd.sock',
  '/var/run/crio/crio.sock',
]);

export const runtimeSocketOrFolder = podRule({
  id: 'kubernetes/runtime-socket-or-folder',
  title: 'Pod has a runtime socket or the folder of one',
  severity: 'critical',
  profile: 'all',
  why: 'Who can talk to the container runtime starts a privileged container and owns the node.',
  fix: 'Remove the volume.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  aliases: ['C-0074', 'containers-mounting-docker-socket'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/container-runtime-socket', 'kubernetes/host-path'],
  check(pod, report) {
    // A pod that mounts nothing at all cannot reach it.
    if (!pod.containers.some(mountsSomething)) return;
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
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    volumeMounts:\n      - name: data\n        mountPath: /data\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/run/docker',
      ),
      podExample(
        'The socket',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    volumeMounts:\n      - name: data\n        mountPath: /data\nvolumes:\n  - name: data\n    hostPath:\n      path: /run/containerd/containerd.sock',
      ),
    ],
    pass: [
      podExample(
        'Mounted by nobody',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/run/docker',
      ),
      podExample(
        'Another path',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    volumeMounts:\n      - name: data\n        mountPath: /data\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/run/nscd/socket',
      ),
    ],
  },
});

function mountsSomething(container: Container): boolean {
  return container.role !== 'ephemeral' && container.get('volumeMounts').exists;
}
