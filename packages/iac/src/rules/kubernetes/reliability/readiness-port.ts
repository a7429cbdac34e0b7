import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { unlistedProbePort } from '../facts/probes.ts';

export const readinessPort = containerRule({
  id: 'kubernetes/readiness-port',
  title: 'Port of the readiness probe is not listed by the container',
  severity: 'low',
  profile: 'all',
  why: 'A probe that asks a port nobody listed is most often one that was forgotten when the port moved.',
  fix: 'List the port under `ports`, or ask one that is listed.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['readiness-port'],
  variantOf: ['kubernetes/probe-port-name'],
  check(container, report) {
    if (container.role !== 'main') return;
    const port = unlistedProbePort(container, 'readinessProbe');
    if (port) report.fail(port, `${container.label} is asked on a port that it does not list`);
  },
  examples: {
    fail: [
      containerExample(
        'Another number',
        `ports:
  - containerPort: 9090
readinessProbe:
  httpGet:
    path: /ready
    port: 8080`,
      ),
      containerExample(
        'Not TCP',
        `ports:
  - containerPort: 8080
    protocol: UDP
readinessProbe:
  httpGet:
    path: /ready
    port: 8080`,
      ),
    ],
    pass: [
      containerExample(
        'Listed',
        `ports:
  - containerPort: 8080
readinessProbe:
  httpGet:
    path: /ready
    port: 8080`,
      ),
      containerExample('No probe', 'env: []'),
    ],
  },
});
