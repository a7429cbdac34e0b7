import { scalars, type Value } from '@gatehouse/source';
import type { Container } from '../../../model/kubernetes/index.ts';

export type ProbeKind = 'livenessProbe' | 'readinessProbe' | 'startupProbe';

/** A port that a probe asks, which the container does not list among its TCP ports; by number or by name. */
export function unlistedProbePort(container: Container, kind: ProbeKind): Value | undefined {
  const probe = container.get(kind);
  if (!probe.isMapping) return undefined;
  for (const handler of ['httpGet', 'tcpSocket', 'grpc']) {
    if (!probe.get(handler).isMapping) continue;
    const port = probe.get(handler, 'port');
    if (!isListed(container, port)) return port;
  }
  return undefined;
}

function isListed(container: Container, port: Value): boolean {
  return container.get('ports').items.some((listed) => {
    const protocol = listed.get('protocol').string;
    if (protocol !== undefined && protocol !== 'TCP') return false;
    return port.number === undefined
      ? listed.get('name').string === port.string
      : listed.get('containerPort').number === port.number;
  });
}

const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  httpGet: ['path', 'port'],
  tcpSocket: ['port'],
};

/** Whether two probes ask the same thing of the container. */
export function areAlike(a: Value, b: Value): boolean {
  for (const [handler, fields] of Object.entries(SAME_IN))
    if (a.get(handler).isMapping && b.get(handler).isMapping)
      return fields.every((field) => a.get(handler, field).string === b.get(handler, field).string);
  const [first, second] = [a.get('exec', 'command').strings, b.get('exec', 'command').strings];
  return (
    a.get('exec').isMapping &&
    b.get('exec').isMapping &&
    first.length === second.length &&
    first.every((word, index) => word === second[index])
  );
}

/** Whether two values say the same throughout, in whatever order; two that are missing do. */
export function isEqual(a: Value, b: Value): boolean {
  return a.exists === b.exists && contentOf(a) === contentOf(b);
}

function contentOf(value: Value): string {
  const entries = [...scalars(value)].map(({ source, keyStart, keyEnd, text }) => [
    keyStart < 0 ? '' : source.text.slice(keyStart, keyEnd),
    text,
  ]);
  return JSON.stringify(entries.map((entry) => JSON.stringify(entry)).sort());
}
