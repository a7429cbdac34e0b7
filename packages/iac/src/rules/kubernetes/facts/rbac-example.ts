import type { Example } from '../../rule.ts';

interface RuleSketch {
  readonly groups?: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly names?: readonly string[];
}

type RoleKind = 'Role' | 'ClusterRole';

/** A role alone. */
export function roleExample(
  title: string,
  kind: RoleKind,
  ...rules: readonly RuleSketch[]
): Example {
  return { title, source: role(kind, 'worker', rules) };
}

/** A role and the binding that gives it to the ServiceAccount `shop/worker`. */
export function boundRoleExample(
  title: string,
  kind: RoleKind,
  ...rules: readonly RuleSketch[]
): Example {
  const binding = kind === 'Role' ? 'RoleBinding' : 'ClusterRoleBinding';
  return {
    title,
    source: `${role(kind, 'worker', rules)}---\n${bindingText(binding, kind, 'worker', [WORKER])}`,
  };
}

/** A binding alone; subjects as `Kind:name`, ServiceAccounts in the namespace `shop`. */
export function bindingExample(
  title: string,
  kind: 'RoleBinding' | 'ClusterRoleBinding',
  reference: readonly [RoleKind, string],
  ...subjects: readonly string[]
): Example {
  return { title, source: bindingText(kind, ...reference, subjects) };
}

/** A Deployment that runs as the ServiceAccount `shop/worker`, with that account, the role and its binding. */
export function boundWorkloadExample(
  title: string,
  kind: RoleKind,
  rules: readonly RuleSketch[],
  podFields = '',
): Example {
  const access = boundRoleExample('', kind, ...rules).source;
  return { title, source: `${workerDeployment(podFields)}---\n${WORKER_ACCOUNT}---\n${access}` };
}

export const WORKER_ACCOUNT =
  'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: worker\n  namespace: shop\n';

/** `podFields` are lines of the pod's `spec`, from column one. */
export function workerDeployment(podFields = ''): string {
  const extra = podFields && podFields.replaceAll(/^/gm, '      ') + '\n';
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  namespace: shop
spec:
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      serviceAccountName: worker
${extra}      containers:
        - name: worker
          image: registry.example.com/worker:1.4.2
`;
}

const WORKER = 'ServiceAccount:worker';

function role(kind: RoleKind, name: string, rules: readonly RuleSketch[]): string {
  const lines = rules.map(
    ({ groups = [''], resources, verbs, names }) =>
      `  - apiGroups: ${list(groups)}\n    resources: ${list(resources)}\n    verbs: ${list(verbs)}\n${
        names ? `    resourceNames: ${list(names)}\n` : ''
      }`,
  );
  return `${head(kind, name)}rules:\n${lines.join('')}`;
}

function bindingText(
  kind: string,
  roleKind: RoleKind,
  roleName: string,
  subjects: readonly string[],
): string {
  const lines = subjects.map((subject) => {
    const [subjectKind = '', ...rest] = subject.split(':');
    const name = `  - kind: ${subjectKind}\n    name: ${rest.join(':')}\n`;
    return subjectKind === 'ServiceAccount'
      ? `${name}    namespace: shop\n`
      : `${name}    apiGroup: ${RBAC}\n`;
  });
  return `${head(kind, 'worker')}roleRef:
  apiGroup: ${RBAC}
  kind: ${roleKind}
  name: ${roleName}
subjects:
${lines.join('')}`;
}

function head(kind: string, name: string): string {
  const namespace = kind.startsWith('Cluster') ? '' : '  namespace: shop\n';
  return `apiVersion: ${RBAC}/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${namespace}`;
}

const RBAC = 'rbac.authorization.k8s.io';

function list(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}
