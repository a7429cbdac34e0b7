import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded, capabilitiesDropped, dropSite } from '../facts/capabilities.ts';

export const netRawOfMainContainers = containerRule({
  id: 'kubernetes/net-raw-of-main-containers',
  title: 'Main container keeps NET_RAW',
  severity: 'low',
  profile: 'all',
  why: 'With raw sockets a process forges packets.',
  fix: 'Drop `ALL` or `NET_RAW` and do not add it.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['drop-capability-netraw'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/drop-all-capabilities'],
  check(container, report) {
    if (container.role !== 'main') return;
    const dropped = capabilitiesDropped(container).map(({ string = '' }) => string);
    const all = dropped.includes('ALL') || dropped.includes('all');
    const added = capabilitiesAdded(container).find(
      (capability) => capability.string === 'NET_RAW',
    );
    if (!all && !dropped.includes('NET_RAW'))
      report.fail(dropSite(container), `${container.label} does not drop NET_RAW`);
    else if (all && added) report.fail(added, `${container.label} adds NET_RAW`);
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample(
        'Dropped and added again',
        'securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [NET_RAW]',
      ),
    ],
    pass: [containerExample('All dropped', 'securityContext:\n  capabilities:\n    drop: [ALL]')],
  },
});
