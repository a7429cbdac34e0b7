import { podRule } from '../define.ts';

const DEPLOYMENT = `apiVersion: apps/v1
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
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`;

export const namedServiceAccountMissing = podRule({
  id: 'kubernetes/named-service-account-missing',
  title: 'The serviceAccountName of a pod names nothing',
  severity: 'low',
  profile: 'all',
  why: 'Pods of a ServiceAccount that is not there are never created.',
  fix: 'Add the ServiceAccount to the namespace, or correct its name.',
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
  aliases: ['C-0307'],
  variantOf: ['kubernetes/service-account-missing'],
  check(pod, report, cluster) {
    const name = pod.spec.get('serviceAccountName');
    if (name.string === undefined || name.string === '' || name.string === 'default') return;
    if (cluster.named('ServiceAccount', pod.namespace, name.string).length === 0)
      report.fail(name, `${pod.label} runs as ServiceAccount "${name.string}", which is not here`);
  },
  examples: {
    fail: [{ title: 'Not there', source: DEPLOYMENT }],
    pass: [
      {
        title: 'There',
        source: `${DEPLOYMENT}---\napiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n  namespace: shop\n`,
      },
      {
        title: 'By the deprecated field, which another rule reads',
        source: DEPLOYMENT.replace('serviceAccountName', 'serviceAccount'),
      },
    ],
  },
});
