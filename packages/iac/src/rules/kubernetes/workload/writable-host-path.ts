import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPathMounts } from '../facts/host-paths.ts';

export const writableHostPath = podRule({
  id: 'kubernetes/writable-host-path',
  title: 'Container may write to a folder of its node',
  severity: 'high',
  profile: 'all',
  why: 'What a container writes there outlives it and may be run by the node: a cron file, a kubelet manifest, a shell profile.',
  fix: 'Set `readOnly: true` on the mount, or use another kind of volume.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  aliases: ['C-0045', 'alert-rw-hostpath', 'writable-host-mount'],
  tags: ['CWE-732'],
  variantOf: ['kubernetes/host-path', 'kubernetes/container-runtime-socket'],
  check(pod, report) {
    for (const { container, mount, path } of hostPathMounts(pod))
      if (mount.get('readOnly').boolean !== true)
        report.fail(
          mount,
          `${container.label} may write to ${path.string ?? 'a folder'} of its node`,
        );
  },
  examples: {
    fail: [
      podExample(
        'Writable',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    volumeMounts:\n      - name: data\n        mountPath: /data\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/lib/web',
      ),
    ],
    pass: [
      podExample(
        'Read only',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    volumeMounts:\n      - name: data\n        mountPath: /data\n        readOnly: true\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/lib/web',
      ),
      podExample(
        'Not mounted',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/lib/web',
      ),
    ],
  },
});
