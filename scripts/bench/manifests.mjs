import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a tree of manifests as a platform team's repository has them: a file a service, some with several objects,
 * careful and careless ones mixed. The same count gives the same bytes.
 */
export function writeManifests(folder, count) {
  let bytes = 0;
  let objects = 0;
  for (let index = 0; index < count; index++) {
    const directory = join(folder, `team-${index % 40}`);
    mkdirSync(directory, { recursive: true });
    const documents = KINDS[index % KINDS.length](`app-${index}`, index);
    const namespace = `team-${index % 40}`;
    const text = documents
      .map((document) =>
        document.trimStart().replace(/^ {2}name: .*$/m, `$&\n  namespace: ${namespace}`),
      )
      .join('---\n');
    objects += documents.length;
    bytes += text.length;
    writeFileSync(join(directory, `app-${index}.yaml`), text);
  }
  return { bytes, objects };
}

const KINDS = [
  (name, index) => [deployment('Deployment', name, index, true), service(name)],
  (name, index) => [deployment('Deployment', name, index, false)],
  (name) => [configMap(name)],
  (name, index) => [deployment('StatefulSet', name, index, index % 3 === 0), service(name)],
  (name) => [role(name), binding(name)],
  (name) => [ingress(name), service(name)],
  (name) => [cronJob(name)],
  (name) => [networkPolicy(name)],
];

function deployment(kind, name, index, careful) {
  return `
apiVersion: apps/v1
kind: ${kind}
metadata:
  name: ${name}
  labels:
    app.kubernetes.io/name: ${name}
spec:
  replicas: ${1 + (index % 3)}
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
${careful ? '      serviceAccountName: ' + name + '\n      automountServiceAccountToken: false\n      securityContext:\n        runAsNonRoot: true\n        seccompProfile:\n          type: RuntimeDefault' : '      hostNetwork: ' + (index % 5 === 0)}
      containers:
        - name: main
          image: registry.example.com/${name}:1.${index}.0
          ports:
            - containerPort: 8080
          env:
            - name: LOG_LEVEL
              value: info
            - name: UPSTREAM
              value: http://backend.team-${index % 40}.svc:8080
${careful ? '          securityContext:\n            allowPrivilegeEscalation: false\n            readOnlyRootFilesystem: true\n            capabilities:\n              drop: [ALL]\n          resources:\n            requests: { cpu: 100m, memory: 128Mi }\n            limits: { memory: 256Mi }\n          readinessProbe:\n            httpGet: { path: /ready, port: 8080 }' : '          resources:\n            requests:\n              cpu: 100m'}
`;
}

function service(name) {
  return `
apiVersion: v1
kind: Service
metadata:
  name: ${name}
spec:
  selector:
    app: ${name}
  ports:
    - port: 80
      targetPort: 8080
`;
}

function configMap(name) {
  const entries = Array.from(
    { length: 20 },
    (_, index) => `  setting-${index}: "value ${index} of ${name}"`,
  ).join('\n');
  return `
apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
data:
${entries}
  application.yaml: |
    server:
      port: 8080
    logging:
      level: info
`;
}

function role(name) {
  return `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: ${name}
rules:
  - apiGroups: [""]
    resources: ["configmaps", "pods"]
    verbs: ["get", "list", "watch"]
`;
}

function binding(name) {
  return `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: ${name}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: ${name}
subjects:
  - kind: ServiceAccount
    name: ${name}
`;
}

function ingress(name) {
  return `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
spec:
  ingressClassName: nginx
  rules:
    - host: ${name}.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${name}
                port:
                  number: 80
`;
}

function cronJob(name) {
  return `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: ${name}
spec:
  schedule: "*/15 * * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: job
              image: registry.example.com/${name}:latest
              command: ["/bin/job", "--once"]
`;
}

function networkPolicy(name) {
  return `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ${name}
spec:
  podSelector:
    matchLabels:
      app: ${name}
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - podSelector: {}
`;
}
