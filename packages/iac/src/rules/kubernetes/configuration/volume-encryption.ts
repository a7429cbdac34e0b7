import { objectRule } from '../define.ts';

export const volumeEncryption = objectRule({
  id: 'kubernetes/volume-encryption',
  title: 'Volume is of a storage class that does not say it encrypts',
  severity: 'medium',
  profile: 'all',
  kinds: ['PersistentVolume'],
  why: 'Whoever gets at the disk or a copy of it reads the data.',
  fix: 'Use a class whose disks are encrypted; on Azure all managed disks are.',
  references: ['https://kubernetes.io/docs/concepts/storage/storage-classes/'],
  aliases: ['C-0264'],
  check(volume, report, cluster) {
    const name = volume.spec.get('storageClassName');
    const storage = cluster
      .ofKind('StorageClass')
      .find((candidate) => candidate.name === name.string);
    if (!storage) return;
    const provisioner = storage.node.get('provisioner').string ?? '';
    const encrypts =
      storage.node.get('parameters', 'encrypted').string === 'true' ||
      provisioner.includes('azure') ||
      provisioner.includes('csi.storage.gke.io');
    if (!encrypts)
      report.fail(name, `${volume.label} is of ${storage.label}, which does not say it encrypts`, [
        storage.node,
      ]);
  },
  examples: {
    fail: [
      {
        title: 'Not encrypted',
        source: `apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  storageClassName: fast
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: ebs.csi.aws.com
`,
      },
    ],
    pass: [
      {
        title: 'Azure encrypts',
        source: `apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  storageClassName: fast
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: disk.csi.azure.com
`,
      },
      {
        title: 'Encrypted',
        source: `apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  storageClassName: fast
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: ebs.csi.aws.com
parameters:
  encrypted: "true"
`,
      },
      {
        title: 'The class is not here',
        source: `apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  storageClassName: fast
`,
      },
    ],
  },
});
