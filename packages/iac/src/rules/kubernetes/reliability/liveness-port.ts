import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { unlistedProbePort } from '../facts/probes.ts';

export const livenessPort = containerRule({
  id: 'kubernetes/liveness-port',
  title: 'Port of the liveness probe is not listed by the container',
  severity: 'low',
  profile: 'all',
  why: 'A probe that asks a port nobody listed is most often one that was forgotten when the port moved.',
  fix: 'List the port under `ports`, or ask one that is listed.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['liveness-port'],
  variantOf: ['kubernetes/probe-port-name'],
  check(container, report) {
    if (container.role !== 'main') return;
    const port = unlistedProbePort(container, 'livenessProbe');
    if (port) report.fail(port, `${container.label} is asked on a port that it does not list`);
  },
  examples: {
    fail: [
      containerExample(
        'Another number',
        `ports:
  - containerPort: 9090
livenessProbe:
  httpGet:
    path: /live
    port: 8080`,
      ),
      containerExample(
        'Not TCP',
        `ports:
  - containerPort: 8080
    protocol: UDP
livenessProbe:
  httpGet:
    path: /live
    port: 8080`,
      ),
    ],
    pass: [
      containerExample(
        'Listed',
        `ports:
  - containerPort: 8080
livenessProbe:
  httpGet:
    path: /live
    port: 8080`,
      ),
      containerExample('No probe', 'env: []'),
    ],
  },
});
