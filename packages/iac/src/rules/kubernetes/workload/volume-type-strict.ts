import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { PORTABLE_VOLUMES } from '../facts/volume-types.ts';

export const volumeTypeStrict = podRule({
  id: 'kubernetes/volume-type-strict',
  title: 'Pod has a volume of another type than the eight portable ones',
  severity: 'low',
  profile: 'all',
  why: 'Other types tie the pod to a backend, or are too new for older clusters.',
  fix: 'Claim storage with a PersistentVolumeClaim.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  aliases: ['restrict-volume-types'],
  tags: ['CWE-668'],
  variantOf: [
    'kubernetes/volume-type',
    'kubernetes/host-path',
    'kubernetes/container-runtime-socket',
  ],
  check(pod, report) {
    for (const volume of pod.volumes)
      for (const [index, key] of volume.keys.entries())
        if (key !== 'name' && (key === 'image' || !PORTABLE_VOLUMES.has(key)))
          report.fail(volume.values[index] ?? volume, `${pod.label} has a volume of type ${key}`);
  },
  examples: {
    fail: [
      podExample(
        'An Azure file share',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    azureFile:\n      secretName: files\n      shareName: web',
      ),
      podExample(
        'An image as volume',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    image:\n      reference: registry.example.com/data:1.0',
      ),
    ],
    pass: [
      podExample(
        'An empty folder',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    emptyDir: {}',
      ),
    ],
  },
});
