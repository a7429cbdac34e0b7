import { Scalar } from '@gatehouse/source';
import { objectRule } from '../define.ts';
import { defaultNamespaceOf } from '../facts/namespaces.ts';

export const namespaceLeftOut = objectRule({
  id: 'kubernetes/namespace-left-out',
  title: 'Object is not placed in a namespace',
  severity: 'low',
  profile: 'all',
  kinds: [
    'Pod',
    'Deployment',
    'DaemonSet',
    'StatefulSet',
    'ReplicaSet',
    'ReplicationController',
    'Job',
    'CronJob',
    'Service',
    'Secret',
    'ServiceAccount',
    'Role',
    'RoleBinding',
    'ConfigMap',
    'Ingress',
  ],
  why: 'What is not placed lands in `default`, where rights, quotas and network policies cannot tell applications apart.',
  fix: 'Write `metadata.namespace`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  aliases: ['CKV_K8S_21'],
  variantOf: ['kubernetes/default-namespace'],
  check(object, report) {
    const namespace = defaultNamespaceOf(object);
    if (
      namespace &&
      !(namespace instanceof Scalar && namespace.isNull) &&
      !(object.kind === 'ServiceAccount' && object.name === 'default') &&
      !(object.kind === 'Service' && object.name === 'kubernetes')
    )
      report.fail(namespace, `${object.label} lands in the namespace default`);
  },
  examples: {
    fail: [
      {
        title: 'Left out',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
`,
      },
      {
        title: 'default',
        source: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: default
`,
      },
    ],
    pass: [
      {
        title: 'Placed',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
`,
      },
      {
        title: 'The ServiceAccount that every namespace has',
        source: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: default
`,
      },
    ],
  },
});
