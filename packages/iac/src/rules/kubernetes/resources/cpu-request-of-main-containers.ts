import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { amountOf, isWritten } from '../facts/resources.ts';

export const cpuRequestOfMainContainers = containerRule({
  id: 'kubernetes/cpu-request-of-main-containers',
  title: 'Main container writes no CPU request',
  severity: 'low',
  profile: 'all',
  why: 'The scheduler places pods by their requests; where it must guess, nodes end up overcommitted.',
  fix: 'Write `resources.requests.cpu` on every container under `containers`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  aliases: ['C-0268', 'cpuRequestsMissing'],
  tags: ['CWE-770'],
  variantOf: ['kubernetes/cpu-request', 'kubernetes/cpu-request-written'],
  check(container, report) {
    if (container.role !== 'main' || isWritten(container, 'requests', 'cpu')) return;
    report.fail(
      amountOf(container, 'requests', 'cpu'),
      `${container.label} does not set requests.cpu`,
    );
  },
  examples: {
    fail: [containerExample('Only limits', 'resources:\n  limits:\n    cpu: 500m')],
    pass: [
      containerExample('Written, be it nothing', "resources:\n  requests:\n    cpu: '0'"),
      containerExample(
        'Requested',
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
