import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPathMounts } from '../facts/host-paths.ts';

const DOCKER_SOCKET = /docker.sock$/;

export const dockerSocketMount = podRule({
  id: 'kubernetes/docker-socket-mount',
  title: 'Container mounts the socket of Docker',
  severity: 'critical',
  profile: 'all',
  why: 'Who can talk to Docker starts a privileged container and owns the node.',
  fix: 'Remove the volume and its mount.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  aliases: ['docker-sock'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/container-runtime-socket', 'kubernetes/host-path'],
  check(pod, report) {
    for (const { container, path } of hostPathMounts(pod))
      if (path.isUnknown || DOCKER_SOCKET.test(path.string ?? ''))
        report.fail(path, `${container.label} mounts ${path.string ?? ''} of its node`);
  },
  examples: {
    fail: [
      podExample(
        'Mounted',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    volumeMounts:\n      - name: data\n        mountPath: /var/run/docker.sock\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/run/docker.sock',
      ),
    ],
    pass: [
      podExample(
        'Not mounted',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/run/docker.sock',
      ),
    ],
  },
});
