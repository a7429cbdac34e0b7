import { podRule } from '../define.ts';
import { podExample } from '../example.ts';

const IN_TREE: ReadonlySet<string> = new Set([
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'gitRepo',
  'nfs',
  'iscsi',
  'glusterfs',
  'rbd',
  'flexVolume',
  'cinder',
  'cephFS',
  'flocker',
  'fc',
  'azureFile',
  'vsphereVolume',
  'quobyte',
  'azureDisk',
  'portworxVolume',
  'scaleIO',
  'storageos',
]);

export const volumeTypeInTree = podRule({
  id: 'kubernetes/volume-type-in-tree',
  title: 'Pod uses a storage driver built into Kubernetes',
  severity: 'low',
  profile: 'all',
  why: 'Drivers built into Kubernetes are deprecated or gone, and several run with the rights of the node.',
  fix: 'Claim storage with a PersistentVolumeClaim and a CSI driver.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/'],
  aliases: ['KSV-0028'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/volume-type'],
  check(pod, report) {
    for (const volume of pod.volumes)
      for (const [index, key] of volume.keys.entries())
        if (IN_TREE.has(key))
          report.fail(volume.values[index] ?? volume, `${pod.label} has a volume of type ${key}`);
  },
  examples: {
    fail: [
      podExample(
        'An Azure file share',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    azureFile:\n      secretName: files\n      shareName: web',
      ),
    ],
    pass: [
      podExample(
        'An empty folder',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    emptyDir: {}',
      ),
      podExample(
        'A folder of the node, which other rules see',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2\nvolumes:\n  - name: data\n    hostPath:\n      path: /var/lib/web',
      ),
    ],
  },
});
