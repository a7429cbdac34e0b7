import { podRule } from '../define.ts';
import { podExample } from '../example.ts';

export const hostAliases = podRule({
  id: 'kubernetes/host-aliases',
  title: 'Pod changes its hosts file',
  severity: 'low',
  profile: 'all',
  why: 'Entries in /etc/hosts answer before DNS does, so they can send traffic for a trusted name elsewhere, unseen by whoever runs the DNS.',
  fix: 'Use a Service or an ExternalName, or an entry in CoreDNS.',
  references: ['https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/'],
  aliases: ['KSV-0007', 'HostAliases'],
  tags: ['CWE-350'],
  check(pod, report) {
    const aliases = pod.spec.get('hostAliases');
    if (aliases.exists || aliases.isUnknown)
      report.fail(aliases, `${pod.label} changes its hosts file`);
  },
  examples: {
    fail: [
      podExample(
        'An alias',
        'hostAliases:\n  - ip: 10.0.0.4\n    hostnames: [db.example.com]\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample('None', 'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2'),
    ],
  },
});
