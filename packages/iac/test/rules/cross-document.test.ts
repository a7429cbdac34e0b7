import { describe, expect, it } from '@jest/globals';
import type { Finding, Scan } from '@gatehouse/findings';
import { MemoryTree } from '@gatehouse/testing';
import { infrastructurePhase } from '../../src/index.ts';

const RBAC = 'rbac.authorization.k8s.io';

async function scan(files: Readonly<Record<string, string>>): Promise<Scan> {
  const phase = infrastructurePhase(new MemoryTree(files), {
    profile: 'all',
    keepEvaluations: false,
  });
  return phase.scan({ now: () => new Date(0), onProgress: () => undefined });
}

async function findingsOf(
  rule: string,
  files: Readonly<Record<string, string>>,
): Promise<Finding[]> {
  return (await scan(files)).findings.filter((finding) => finding.rule.id === `kubernetes/${rule}`);
}

const deployment = (fields: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop, labels: { app: api } }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      ${fields}
      containers: [{ name: api, image: 'registry.example.com/api:1.0.0' }]
`;

const binding = (subject: string, kind = 'ClusterRoleBinding'): string => `apiVersion: ${RBAC}/v1
kind: ${kind}
metadata: { name: api, namespace: shop }
roleRef: { apiGroup: ${RBAC}, kind: ClusterRole, name: cluster-admin }
subjects:
  - ${subject}
`;

const ACCOUNT = '{ kind: ServiceAccount, name: api, namespace: shop }';

describe('cluster-admin-workload', () => {
  it('points at the name of the account and at the binding in another file', async () => {
    const [finding, ...more] = await findingsOf('cluster-admin-workload', {
      'app/api.yaml': deployment('serviceAccountName: api'),
      'rbac/api.yaml': binding(ACCOUNT),
    });
    expect(more).toEqual([]);
    expect(finding?.location).toMatchObject({ path: 'app/api.yaml', startLine: 9 });
    expect(finding?.related).toEqual([
      expect.objectContaining({ path: 'rbac/api.yaml', startLine: 4 }),
    ]);
    expect(finding?.message).toContain('Deployment "api" runs as ServiceAccount "api"');
  });

  it.each([
    [
      'all accounts of the namespace',
      `{ kind: Group, name: 'system:serviceaccounts:shop', apiGroup: ${RBAC} }`,
    ],
    ['all accounts', `{ kind: Group, name: 'system:serviceaccounts', apiGroup: ${RBAC} }`],
  ])('sees bindings to %s', async (_, subject) => {
    const files = { 'a.yaml': deployment('serviceAccountName: api'), 'b.yaml': binding(subject) };
    expect(await findingsOf('cluster-admin-workload', files)).toHaveLength(1);
  });

  it.each([
    [
      'an account of another namespace',
      '{ kind: ServiceAccount, name: api, namespace: other }',
      'ClusterRoleBinding',
    ],
    ['a person of that name', `{ kind: User, name: api, apiGroup: ${RBAC} }`, 'ClusterRoleBinding'],
    ['a binding that holds in one namespace', ACCOUNT, 'RoleBinding'],
  ])('leaves out %s', async (_, subject, kind) => {
    const files = {
      'a.yaml': deployment('serviceAccountName: api'),
      'b.yaml': binding(subject, kind),
    };
    expect(await findingsOf('cluster-admin-workload', files)).toEqual([]);
  });

  it('leaves out a token that the account does not mount', async () => {
    const account =
      'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: api, namespace: shop }\nautomountServiceAccountToken: false\n';
    const files = {
      'a.yaml': deployment('serviceAccountName: api'),
      'b.yaml': binding(ACCOUNT),
      'c.yaml': account,
    };
    expect(await findingsOf('cluster-admin-workload', files)).toEqual([]);
  });
});

describe('network-policy', () => {
  const policy = (selector: string, namespace = 'shop'): string =>
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: p, namespace: ${namespace} }\nspec: { podSelector: ${selector} }\n`;

  it.each([
    ['labels', '{ matchLabels: { app: api } }', 'shop', 0],
    [
      'expressions',
      '{ matchExpressions: [{ key: app, operator: In, values: [api, web] }] }',
      'shop',
      0,
    ],
    ['nothing, and so everything', '{}', 'shop', 0],
    ['another namespace', '{}', 'other', 1],
    ['more labels than the pod has', '{ matchLabels: { app: api, tier: front } }', 'shop', 1],
    [
      'expressions that leave it out',
      '{ matchExpressions: [{ key: app, operator: NotIn, values: [api] }] }',
      'shop',
      1,
    ],
    ['something that is no selector', 'all', 'shop', 1],
  ])('selects by %s', async (_, selector, namespace, expected) => {
    const files = {
      'a.yaml': deployment('automountServiceAccountToken: false'),
      'b.yaml': policy(selector, namespace),
    };
    expect(await findingsOf('network-policy', files)).toHaveLength(expected);
  });
});

describe('public-load-balancer', () => {
  const service = (annotations: string, spec = ''): string =>
    `apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop, annotations: { ${annotations} } }\nspec: { type: LoadBalancer${spec} }\n`;

  it.each([
    ['internal', "service.beta.kubernetes.io/azure-load-balancer-internal: 'true'", '', 0],
    ['internal, unquoted', 'service.beta.kubernetes.io/azure-load-balancer-internal: true', '', 0],
    [
      'said to be public',
      "service.beta.kubernetes.io/azure-load-balancer-internal: 'false'",
      '',
      1,
    ],
    ['for known callers', '', ', loadBalancerSourceRanges: [203.0.113.0/24]', 0],
    [
      'for everyone among the callers',
      '',
      ", loadBalancerSourceRanges: [203.0.113.0/24, '0.0.0.0/0']",
      1,
    ],
    [
      'for known callers of Azure',
      'service.beta.kubernetes.io/azure-allowed-ip-ranges: "203.0.113.0/24,198.51.100.0/24"',
      '',
      0,
    ],
  ])('%s', async (_, annotations, spec, expected) => {
    expect(
      await findingsOf('public-load-balancer', { 'a.yaml': service(annotations, spec) }),
    ).toHaveLength(expected);
  });
});

describe('one cause', () => {
  it('gives one finding, however many rules see a role that allows everything', async () => {
    const role = `apiVersion: ${RBAC}/v1\nkind: ClusterRole\nmetadata: { name: all }\nrules:\n  - { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }\n`;
    const { findings } = await scan({ 'a.yaml': role });
    expect(findings.map(({ rule }) => rule.id)).toEqual(['kubernetes/full-access-role']);
  });
});

describe('thousands of objects of one name', () => {
  it('stay linear', async () => {
    const role = `apiVersion: ${RBAC}/v1\nkind: Role\nmetadata: { name: test, namespace: test }\nrules:\n  - { apiGroups: [''], resources: [pods], verbs: [list] }\n`;
    const bound = `apiVersion: ${RBAC}/v1\nkind: RoleBinding\nmetadata: { name: test, namespace: test }\nroleRef: { apiGroup: ${RBAC}, kind: Role, name: test }\nsubjects: [${ACCOUNT}]\n`;
    const pair = `${role}---\n${bound}---\n${deployment('serviceAccountName: api')}`;
    const millisecondsFor = async (count: number): Promise<number> => {
      const source = Array.from({ length: count }, () => pair).join('---\n');
      const start = performance.now();
      await scan({ 'all.yaml': source });
      return performance.now() - start;
    };
    await millisecondsFor(200);
    const small = await millisecondsFor(500);
    const large = await millisecondsFor(4000);
    // Eight times the objects: quadratic work would take 64 times as long.
    expect(large / small).toBeLessThan(24);
  }, 60_000);
});

describe('malformed objects', () => {
  const SHAPES = ['', 'null', 'text', '7', '[]', '{}', '[null, 1, text, [x], {a: b}]', '{a: [{}]}'];
  const FIELDS: Readonly<Record<string, readonly string[]>> = {
    ClusterRole: ['rules', 'metadata', 'aggregationRule'],
    RoleBinding: ['subjects', 'roleRef'],
    NetworkPolicy: ['spec', 'spec: {podSelector', 'spec: {ingress'],
    Ingress: ['spec', 'spec: {rules', 'spec: {tls', 'metadata: {annotations'],
    Service: ['spec', 'spec: {ports', 'spec: {selector'],
    Pod: ['spec', 'spec: {volumes', 'spec: {serviceAccountName'],
    ServiceAccount: ['secrets', 'automountServiceAccountToken'],
  };

  it('never stop the others from being judged', async () => {
    const documents = Object.entries(FIELDS).flatMap(([kind, fields]) =>
      fields.flatMap((field) =>
        SHAPES.map(
          (shape) =>
            `apiVersion: v1\nkind: ${kind}\n${field}: ${shape}${field.includes('{') ? '}' : ''}\n`,
        ),
      ),
    );
    const { findings, coverage } = await scan({
      'all.yaml': [...documents, binding(ACCOUNT)].join('---\n'),
    });
    expect(coverage.files).toHaveLength(1);
    expect(coverage.files[0]?.problems).toEqual([]);
    expect(findings.map(({ rule }) => rule.id)).toContain('kubernetes/cluster-admin-binding');
  });
});
