import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPaths } from '../facts/host-paths.ts';

export const hostPathBesideMounts = podRule({
  id: 'kubernetes/host-path-beside-mounts',
  title: 'Pod with mounts has a hostPath volume',
  severity: 'high',
  profile: 'all',
  why: 'A hostPath volume reads or changes files of the node.',
  fix: 'Use a PersistentVolumeClaim, a ConfigMap, a Secret or an emptyDir.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  aliases: ['C-0048', 'alert-any-hostpath'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/host-path', 'kubernetes/container-runtime-socket'],
  check(pod, report) {
    if (
      !pod.containers.some(
        (container) => container.role === 'main' && container.get('volumeMounts').exists,
      )
    )
      return;
    for (const hostPath of hostPaths(pod)) {
      const path = hostPath.get('path');
      if (path.exists)
        report.fail(hostPath, `${pod.label} uses ${path.string ?? 'a folder'} of its node`);
    }
  },
  examples: {
    fail: [
      podExample(
        'Mounted',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    volumeMounts:\n      - name: data\n        mountPath: /data\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/lib/web',
      ),
    ],
    pass: [
      podExample(
        'Nothing is mounted',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/lib/web',
      ),
    ],
  },
});
