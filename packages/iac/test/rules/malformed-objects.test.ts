import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MemoryTree } from '@gatehouse/testing';
import { infrastructurePhase } from '../../src/index.ts';

const KINDS = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'CronJob',
  'Service',
  'Ingress',
  'NetworkPolicy',
  'PodDisruptionBudget',
  'HorizontalPodAutoscaler',
  'ConfigMap',
  'Secret',
  'Namespace',
  'LimitRange',
  'ResourceQuota',
  'PersistentVolume',
  'StorageClass',
  'HTTPRoute',
];

const FIELDS = [
  'spec',
  'template',
  'jobTemplate',
  'metadata',
  'labels',
  'containers',
  'env',
  'envFrom',
  'args',
  'resources',
  'limits',
  'requests',
  'memory',
  'cpu',
  'livenessProbe',
  'readinessProbe',
  'httpGet',
  'port',
  'ports',
  'selector',
  'matchLabels',
  'matchExpressions',
  'podSelector',
  'ingress',
  'from',
  'rules',
  'http',
  'paths',
  'backend',
  'service',
  'minAvailable',
  'maxUnavailable',
  'replicas',
  'minReplicas',
  'scaleTargetRef',
  'data',
  'stringData',
  'affinity',
  'podAntiAffinity',
  'topologySpreadConstraints',
  'volumes',
  'name',
  'namespace',
  'value',
  'valueFrom',
  'secretKeyRef',
  'strategy',
  'type',
];

/** What no schema allows: any field below any other, with values of any type. */
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('100%', '0', '${X}', 'web'),
    ),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('anything'), { maxKeys: 6 }),
    fc.array(tie('anything'), { maxLength: 3 }),
  ),
}));

it('answers about objects that no schema allows', async () => {
  const object = fc.record({
    apiVersion: fc.constantFrom('v1', 'apps/v1', 'policy/v1', 'networking.k8s.io/v1'),
    kind: fc.constantFrom(...KINDS),
    metadata: anything,
    spec: anything,
    data: anything,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(object, { minLength: 1, maxLength: 4 }), async (objects) => {
      const text = objects.map((each) => JSON.stringify(each)).join('\n---\n');
      const phase = infrastructurePhase(new MemoryTree({ 'app.yaml': text }), { profile: 'all' });
      const scan = await phase.scan({ now: () => new Date(0), onProgress: () => undefined });
      expect(scan.coverage.files.map(({ status }) => status)).toEqual(['scanned']);
      for (const { location } of scan.findings)
        expect(scan.disclosure.excerpt(location, 2).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
