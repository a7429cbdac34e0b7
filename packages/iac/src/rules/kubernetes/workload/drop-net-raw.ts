import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesDropped, dropSite } from '../facts/capabilities.ts';

export const dropNetRaw = containerRule({
  id: 'kubernetes/drop-net-raw',
  title: 'Container keeps NET_RAW',
  severity: 'low',
  profile: 'all',
  why: 'With raw sockets a process forges packets: it can answer ARP and DNS in the name of other pods on its node.',
  fix: 'Drop `ALL`, or at least `NET_RAW`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['CKV_K8S_28'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/drop-all-capabilities'],
  check(container, report) {
    if (container.role === 'ephemeral') return;
    const drops = capabilitiesDropped(container).some(
      ({ string = '' }) =>
        string.includes('ALL') || string.includes('all') || string.includes('NET_RAW'),
    );
    if (!drops) report.fail(dropSite(container), `${container.label} does not drop NET_RAW`);
  },
  examples: {
    fail: [containerExample('Nothing said', 'env: []')],
    pass: [
      containerExample('NET_RAW dropped', 'securityContext:\n  capabilities:\n    drop: [NET_RAW]'),
      containerExample('All dropped', 'securityContext:\n  capabilities:\n    drop: [ALL]'),
    ],
  },
});
