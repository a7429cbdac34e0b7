import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { DEFAULT_CAPABILITIES, capabilitiesDropped, dropSite } from '../facts/capabilities.ts';

const GRANTED = [...DEFAULT_CAPABILITIES, 'NET_ADMIN', 'NET_RAW'];

export const defaultCapabilitiesKept = containerRule({
  id: 'kubernetes/default-capabilities-kept',
  title: 'Container keeps capabilities that runtimes grant by default',
  severity: 'medium',
  profile: 'all',
  why: 'What a runtime grants by default includes raw sockets, device files and changing owners.',
  fix: 'Set `securityContext.capabilities.drop: [ALL]`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['insecureCapabilities'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/drop-all-capabilities'],
  check(container, report) {
    const dropped = new Set(
      capabilitiesDropped(container).map((capability) => capability.string?.toUpperCase()),
    );
    const all = dropped.has('ALL');
    const each = GRANTED.every((capability) => dropped.has(capability));
    if (all === each)
      report.fail(
        dropSite(container),
        `${container.label} does not drop the capabilities granted by default`,
      );
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample(
        'Only one dropped',
        'securityContext:\n  capabilities:\n    drop: [NET_RAW]',
      ),
    ],
    pass: [containerExample('All dropped', 'securityContext:\n  capabilities:\n    drop: [ALL]')],
  },
});
