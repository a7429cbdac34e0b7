import { objectRule } from '../define.ts';
import { defaultNamespaceOf, WORKLOAD_KINDS } from '../facts/namespaces.ts';

export const resourceInDefaultNamespace = objectRule({
  id: 'kubernetes/resource-in-default-namespace',
  title: 'Namespaced object is not placed in a namespace',
  severity: 'low',
  profile: 'all',
  kinds: [
    ...WORKLOAD_KINDS,
    'RoleBinding',
    'Role',
    'ConfigMap',
    'Endpoints',
    'PersistentVolumeClaim',
    'PodTemplate',
    'Service',
    'ServiceAccount',
    'EndpointSlice',
    'HorizontalPodAutoscaler',
    'Lease',
    'CSIStorageCapacity',
    'Ingress',
    'PodDisruptionBudget',
    'Secret',
  ],
  why: 'What is not placed lands in `default`, where rights, quotas and network policies cannot tell applications apart.',
  fix: 'Write `metadata.namespace`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  aliases: ['C-0212'],
  variantOf: ['kubernetes/default-namespace'],
  check(object, report) {
    const namespace = defaultNamespaceOf(object);
    if (namespace) report.fail(namespace, `${object.label} lands in the namespace default`);
  },
  examples: {
    fail: [
      {
        title: 'A claim',
        source: `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
`,
      },
    ],
    pass: [
      {
        title: 'Placed',
        source: `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
  namespace: shop
`,
      },
    ],
  },
});
