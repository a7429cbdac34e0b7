import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

const REFERENCES = [
  ['secretKeyRef', 'Secret', ['data', 'stringData']],
  ['configMapKeyRef', 'ConfigMap', ['data', 'binaryData']],
] as const;

export const envReferenceMissing = containerRule({
  id: 'kubernetes/env-reference-missing',
  title: 'Environment variable refers to a Secret or ConfigMap entry that is not here',
  severity: 'low',
  profile: 'all',
  why: 'A container whose Secret, ConfigMap or key is missing does not start. It may be made elsewhere, for example from a key vault.',
  fix: 'Correct the name or key, or mark the reference `optional`.',
  references: [
    'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  ],
  aliases: ['env-value-from'],
  check(container, report, cluster) {
    for (const entry of container.get('env').items)
      for (const [field, kind, lists] of REFERENCES) {
        const reference = entry.get('valueFrom', field);
        const name = reference.get('name').string;
        const key = reference.get('key').string ?? '';
        if (name === undefined || reference.get('optional').boolean === true) continue;
        const holders =
          cluster.ofKind(kind).length > 0 ? cluster.named(kind, container.pod.namespace, name) : [];
        if (!holders.some(({ node }) => lists.some((list) => node.get(list).keys.includes(key))))
          report.fail(
            reference.get(holders.length > 0 ? 'key' : 'name'),
            `${container.label} refers to ${holders.length > 0 ? `key "${key}" of ` : ''}${kind} "${name}", which is not here`,
          );
      }
  },
  examples: {
    fail: [
      containerExample(
        'Not there',
        `env:
  - name: A
    valueFrom:
      secretKeyRef:
        name: db
        key: user`,
      ),
    ],
    pass: [
      containerExample(
        'Optional',
        `env:
  - name: A
    valueFrom:
      configMapKeyRef:
        name: settings
        key: a
        optional: true`,
      ),
      {
        title: 'There',
        source: `apiVersion: apps/v1
kind: Deployment
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
          env:
            - name: A
              valueFrom:
                configMapKeyRef:
                  name: settings
                  key: a
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  a: b
`,
      },
    ],
  },
});
