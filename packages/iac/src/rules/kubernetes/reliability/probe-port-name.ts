import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { unlistedProbePort, type ProbeKind } from '../facts/probes.ts';

const PROBES: readonly ProbeKind[] = ['livenessProbe', 'readinessProbe', 'startupProbe'];

export const probePortName = containerRule({
  id: 'kubernetes/probe-port-name',
  title: 'Probe asks a named port that the container does not have',
  severity: 'medium',
  why: 'The kubelet cannot resolve the name, so the probe fails each time: the container never gets ready, or is restarted for ever.',
  fix: 'Use the name of one of the ports listed under `ports`, or a number.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  check(container, report) {
    for (const kind of PROBES) {
      const port = unlistedProbePort(container, kind);
      if (port?.string !== undefined && port.number === undefined && !/^\d+$/.test(port.string))
        report.fail(
          port,
          `${container.label} has no port named "${port.string}", which its ${kind} asks`,
        );
    }
  },
  examples: {
    fail: [
      containerExample(
        'The name is not there',
        `ports:
  - name: web
    containerPort: 8080
livenessProbe:
  httpGet:
    path: /
    port: http`,
      ),
    ],
    pass: [
      containerExample(
        'The name is there',
        `ports:
  - name: http
    containerPort: 8080
livenessProbe:
  httpGet:
    path: /
    port: http`,
      ),
      containerExample(
        'A number needs no listing',
        `livenessProbe:
  httpGet:
    path: /live
    port: 8080`,
      ),
    ],
  },
});
