import { objectRule } from '../define.ts';
import { replicasOf } from '../facts/replicas.ts';

export const minimumThreeReplicas = objectRule({
  id: 'kubernetes/minimum-three-replicas',
  title: 'Workload runs fewer than three replicas',
  severity: 'low',
  profile: 'all',
  kinds: ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController', 'DeploymentConfig'],
  why: 'With two pods one failure leaves no spare.',
  fix: 'Set `spec.replicas` to 3 or more.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  aliases: ['minimum-three-replicas'],
  variantOf: ['kubernetes/served-deployment-replicas', 'kubernetes/multiple-replicas'],
  check(object, report) {
    const written = object.spec.get('replicas');
    const replicas = replicasOf(object);
    if (written.isUnknown) report.unknown(written);
    else if (replicas !== undefined && replicas < 3)
      report.fail(written, `${object.label} runs ${replicas} replicas`);
  },
  examples: {
    fail: [
      {
        title: 'Two',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 2
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
    pass: [
      {
        title: 'Three',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 3
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
