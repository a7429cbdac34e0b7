import { objectRule } from '../define.ts';

export const storageClassReclaim = objectRule({
  id: 'kubernetes/storage-class-reclaim',
  title: 'Storage class does not delete what is no longer claimed',
  severity: 'low',
  profile: 'all',
  kinds: ['StorageClass'],
  why: 'Volumes nobody claims go on costing money and keeping data.',
  fix: 'Set `reclaimPolicy: Delete`.',
  references: ['https://kubernetes.io/docs/concepts/storage/storage-classes/'],
  aliases: ['restrict-storageclass'],
  check(storage, report) {
    const policy = storage.node.get('reclaimPolicy');
    if (policy.string !== 'Delete')
      report.fail(policy, `${storage.label} does not delete what is no longer claimed`);
  },
  examples: {
    fail: [
      {
        title: 'Retained',
        source: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: disk.csi.azure.com
reclaimPolicy: Retain
`,
      },
    ],
    pass: [
      {
        title: 'Deleted',
        source: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: disk.csi.azure.com
reclaimPolicy: Delete
`,
      },
    ],
  },
});
