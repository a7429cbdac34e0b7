import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import {
  missingAmount,
  takesResources,
  type AmountKind,
  type Resource,
} from '../facts/resources.ts';

const AMOUNTS: readonly (readonly [AmountKind, Resource])[] = [
  ['limits', 'cpu'],
  ['limits', 'memory'],
  ['requests', 'cpu'],
  ['requests', 'memory'],
];

export const requestsAndLimits = containerRule({
  id: 'kubernetes/requests-and-limits',
  title: 'Container lacks a CPU or memory request or limit',
  severity: 'low',
  profile: 'all',
  why: 'Only a container that says all four can be placed well and cannot starve its neighbours.',
  fix: 'Set `cpu` and `memory` under both `resources.requests` and `resources.limits`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['container-resources'],
  variantOf: [
    'kubernetes/memory-limit',
    'kubernetes/cpu-limit',
    'kubernetes/cpu-request',
    'kubernetes/memory-request',
  ],
  check(container, report) {
    if (!takesResources(container)) return;
    const missing = AMOUNTS.map(([kind, resource]) =>
      missingAmount(container, kind, resource),
    ).find((value) => value);
    if (missing)
      report.fail(missing, `${container.label} does not set all of its requests and limits`);
  },
  examples: {
    fail: [
      containerExample(
        'Only limits',
        `resources:
  limits:
    cpu: 500m
    memory: 64Mi`,
      ),
    ],
    pass: [
      containerExample(
        'All four',
        `resources:
  requests:
    cpu: 100m
    memory: 128Mi
  limits:
    cpu: 500m
    memory: 256Mi`,
      ),
    ],
  },
});
