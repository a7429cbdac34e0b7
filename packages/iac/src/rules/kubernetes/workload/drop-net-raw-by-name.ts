import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesDropped, dropSite } from '../facts/capabilities.ts';

export const dropNetRawByName = containerRule({
  id: 'kubernetes/drop-net-raw-by-name',
  title: 'Container does not drop NET_RAW by name',
  severity: 'low',
  profile: 'all',
  why: 'With raw sockets a process forges packets.',
  fix: 'List `NET_RAW` under `capabilities.drop`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['drop-cap-net-raw'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/drop-all-capabilities'],
  check(container, report) {
    const drops = capabilitiesDropped(container).some(({ string = '' }) =>
      ['NET_RAW', 'CAP_NET_RAW'].includes(string.toUpperCase()),
    );
    if (!drops)
      report.fail(dropSite(container), `${container.label} does not drop NET_RAW by name`);
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample(
        'Dropped with all others',
        'securityContext:\n  capabilities:\n    drop: [ALL]',
      ),
    ],
    pass: [
      containerExample('By name', 'securityContext:\n  capabilities:\n    drop: [CAP_NET_RAW]'),
    ],
  },
});
