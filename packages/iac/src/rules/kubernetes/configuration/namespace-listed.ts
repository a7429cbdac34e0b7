import { objectRule } from '../define.ts';

export const namespaceListed = objectRule({
  id: 'kubernetes/namespace-listed',
  title: 'Namespace to review',
  severity: 'low',
  profile: 'all',
  kinds: ['Namespace'],
  why: 'Namespaces are the borders between teams and applications: which there are should be known.',
  fix: 'Review whether each one is needed and who owns it.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  aliases: ['C-0209'],
  check(namespace, report) {
    report.fail(namespace.metadata.get('name'), `${namespace.label} is a border to review`);
  },
  examples: {
    fail: [
      {
        title: 'A namespace',
        source: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
      },
    ],
    pass: [
      {
        title: 'Something else',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
`,
      },
    ],
  },
});
