import { objectRule } from '../define.ts';

export const storageClassName = objectRule({
  id: 'kubernetes/storage-class-name',
  title: 'Claim does not name a storage class',
  severity: 'low',
  profile: 'all',
  kinds: ['PersistentVolumeClaim', 'StatefulSet'],
  why: 'The default class of the cluster decides then, and may change.',
  fix: 'Set `storageClassName`.',
  references: ['https://kubernetes.io/docs/concepts/storage/storage-classes/'],
  aliases: ['require-storageclass'],
  check(object, report) {
    const claims =
      object.kind === 'StatefulSet'
        ? object.spec.get('volumeClaimTemplates').items.map((item) => item.get('spec'))
        : [object.spec];
    for (const claim of claims) {
      const name = claim.get('storageClassName');
      if (!name.string) report.fail(name, `${object.label} claims storage of no class`);
    }
  },
  examples: {
    fail: [
      {
        title: 'Not named',
        source: `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  namespace: shop
spec:
  accessModes: [ReadWriteOnce]
`,
      },
    ],
    pass: [
      {
        title: 'Named',
        source: `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  namespace: shop
spec:
  storageClassName: managed-csi
  accessModes: [ReadWriteOnce]
`,
      },
      {
        title: 'No claims',
        source: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
  },
});
