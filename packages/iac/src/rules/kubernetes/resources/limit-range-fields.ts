import { objectRule } from '../define.ts';

const FIELDS = ['type', 'max', 'min', 'default', 'defaultRequest'] as const;

export const limitRangeFields = objectRule({
  id: 'kubernetes/limit-range-fields',
  title: 'LimitRange is incomplete',
  severity: 'low',
  profile: 'all',
  kinds: ['LimitRange'],
  why: 'A LimitRange that gives no defaults leaves pods that say nothing without any limit.',
  fix: 'Give one entry of `spec.limits` all of `type`, `max`, `min`, `default` and `defaultRequest`.',
  references: ['https://kubernetes.io/docs/concepts/policy/limit-range/'],
  aliases: ['KSV-0039'],
  check(range, report) {
    const limits = range.spec.get('limits');
    if (!limits.items.some((limit) => FIELDS.every((field) => limit.get(field).exists)))
      report.fail(limits, `${range.label} has no entry with defaults, minimum and maximum`);
  },
  examples: {
    fail: [
      {
        title: 'Only a maximum',
        source: `apiVersion: v1
kind: LimitRange
metadata:
  name: limits
  namespace: shop
spec:
  limits:
    - type: Container
      max:
        memory: 1Gi
`,
      },
    ],
    pass: [
      {
        title: 'Complete',
        source: `apiVersion: v1
kind: LimitRange
metadata:
  name: limits
  namespace: shop
spec:
  limits:
    - type: Container
      max:
        memory: 1Gi
      min:
        memory: 16Mi
      default:
        memory: 256Mi
      defaultRequest:
        memory: 128Mi
`,
      },
    ],
  },
});
