import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { hostPaths } from '../facts/host-paths.ts';

export const hostPath = podRule({
  id: 'kubernetes/host-path',
  title: 'Pod uses a folder of its node',
  severity: 'high',
  why: 'A hostPath volume reads or changes files of the node: credentials of the kubelet, of other pods, and whatever the node starts next. It also ties the pod to that node.',
  fix: 'Use a PersistentVolumeClaim, a ConfigMap, a Secret or an emptyDir. Leave hostPath to node agents, read-only and as narrow as can be.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
  ],
  aliases: [
    'hostpathvolumes',
    'KSV-0023',
    'K8sPSPHostFilesystem',
    'disallow-host-path',
    'hostPathSet',
  ],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/container-runtime-socket'],
  check(pod, report) {
    for (const hostPath of hostPaths(pod))
      report.fail(
        hostPath,
        `${pod.label} uses ${hostPath.get('path').string ?? 'a folder'} of its node`,
      );
  },
  examples: {
    fail: [
      podExample(
        'A folder of the node',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/lib/web',
      ),
    ],
    pass: [
      podExample(
        'An empty folder',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    emptyDir: {}',
      ),
      podExample(
        'No volumes',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
