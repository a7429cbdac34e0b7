import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

const HANDLERS = [
  [undefined, 'livenessProbe'],
  [undefined, 'readinessProbe'],
  [undefined, 'startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
] as const;

export const probeHost = containerRule({
  id: 'kubernetes/probe-host',
  title: 'Probe or lifecycle hook calls another host',
  severity: 'medium',
  why: 'The kubelet makes the call from the node, so whoever writes the pod can have it ask addresses that only nodes reach, such as the metadata endpoint.',
  fix: 'Remove `host`: probes then go to the pod itself. Use a `Host` header where the server needs a name.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['hostprobesandhostlifecycle', 'K8sPSPHostProbesLifecycle'],
  tags: ['CWE-918'],
  check(container, report) {
    for (const [group, name] of HANDLERS) {
      const handler = group === undefined ? container.get(name) : container.get(group, name);
      if (!handler.exists) continue;
      for (const action of ['httpGet', 'tcpSocket']) {
        const host = handler.get(action, 'host');
        if ((host.string ?? '') !== '')
          report.fail(host, `${container.label} has its ${name} call host ${host.string ?? ''}`);
      }
    }
  },
  examples: {
    fail: [
      containerExample(
        'A probe',
        'livenessProbe:\n  httpGet:\n    host: 169.254.169.254\n    port: 80',
      ),
      containerExample(
        'A hook',
        'lifecycle:\n  preStop:\n    tcpSocket:\n      host: 10.0.0.4\n      port: 80',
      ),
    ],
    pass: [
      containerExample('No host', 'livenessProbe:\n  httpGet:\n    path: /healthz\n    port: 8080'),
      containerExample('An empty one', 'livenessProbe:\n  httpGet:\n    host: ""\n    port: 8080'),
    ],
  },
});
