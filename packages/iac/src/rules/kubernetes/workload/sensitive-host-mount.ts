import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPathMounts, SENSITIVE_HOST_PATHS } from '../facts/host-paths.ts';

export const sensitiveHostMount = podRule({
  id: 'kubernetes/sensitive-host-mount',
  title: 'Container mounts a system folder of its node',
  severity: 'critical',
  profile: 'all',
  why: 'Through these folders a container reads the credentials of the node and changes what it runs.',
  fix: 'Mount just the file that is needed, read-only, or ask the Kubernetes API for it.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  aliases: ['sensitive-host-mounts'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/host-path', 'kubernetes/container-runtime-socket'],
  check(pod, report) {
    for (const { container, path } of hostPathMounts(pod))
      if (SENSITIVE_HOST_PATHS.has(path.string ?? '') || path.isUnknown)
        report.fail(path, `${container.label} mounts ${path.string ?? ''} of its node`);
  },
  examples: {
    fail: [
      podExample(
        '/etc of the node',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    volumeMounts:\n      - name: data\n        mountPath: /node\n        readOnly: true\nvolumes:\n  - name: data\n    hostPath:\n      path: /etc',
      ),
    ],
    pass: [
      podExample(
        'Below it',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    volumeMounts:\n      - name: data\n        mountPath: /certs\n        readOnly: true\nvolumes:\n  - name: data\n    hostPath:\n      path: /etc/ssl/certs',
      ),
      podExample(
        'Not mounted',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /etc',
      ),
    ],
  },
});
