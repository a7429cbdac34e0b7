import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { PORTABLE_VOLUMES } from '../facts/volume-types.ts';

export const volumeType = podRule({
  id: 'kubernetes/volume-type',
  title: 'Pod names storage directly',
  severity: 'low',
  why: 'A volume that names its backend in the pod carries addresses and Secret names into every copy of it, uses drivers that Kubernetes has dropped or will, and passes by storage classes and their encryption.',
  fix: 'Claim storage with a PersistentVolumeClaim and the CSI drivers of AKS.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://learn.microsoft.com/en-us/azure/aks/csi-storage-drivers',
  ],
  aliases: ['restrictedvolumes'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/host-path', 'kubernetes/container-runtime-socket'],
  check(pod, report) {
    for (const volume of pod.volumes) {
      const type = volume.keys.find((key) => key !== 'name');
      if (
        type === undefined ||
        volume.keys.some((key, index) => PORTABLE_VOLUMES.has(key) && volume.values[index]?.exists)
      )
        continue;
      report.fail(volume.get(type), `${pod.label} names storage of type ${type} directly`);
    }
  },
  examples: {
    fail: [
      podExample(
        'An Azure file share',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    azureFile:\n      secretName: files\n      shareName: web',
      ),
      podExample(
        'A folder of the node',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/lib/web',
      ),
    ],
    pass: [
      podExample(
        'A claim',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    persistentVolumeClaim:\n      claimName: web',
      ),
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
