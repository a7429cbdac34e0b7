import type { KubernetesObject } from '../model/kubernetes/index.ts';
import { EVERYTHING, hostOf, pathOf, type ServedHost, type ServedPath } from './served-host.ts';

const GROUP = 'gateway.networking.k8s.io';

/** What an HTTPRoute, and what a listener of a Gateway serves (gateway-api.sigs.k8s.io/reference/spec). */
export function* servedByGatewayApi(object: KubernetesObject): Generator<ServedHost> {
  if (object.apiGroup !== GROUP) return;
  if (object.kind === 'HTTPRoute') yield* servedByRoute(object);
  if (object.kind === 'Gateway') yield* servedByListeners(object);
}

function* servedByRoute({ name, spec }: KubernetesObject): Generator<ServedHost> {
  const written = spec.get('hostnames');
  // Without hostnames those of its Gateway are meant.
  const hosts = written.items.length > 0 ? written.items : [written];
  const paths = pathsOf(spec);
  for (const value of hosts) {
    const host = hostOf(value);
    if (host === undefined) continue;
    const { location } = value;
    for (const path of paths)
      yield { ...path, host, isDeep: true, kind: 'HTTPRoute', name, location };
  }
}

function pathsOf(spec: KubernetesObject['spec']): readonly ServedPath[] {
  const rules = spec.get('rules').items;
  if (rules.length === 0) return [EVERYTHING];
  return rules.flatMap((rule) => {
    const matches = rule.get('matches').items;
    if (matches.length === 0) return [EVERYTHING];
    return matches.flatMap((match) => {
      const path = match.get('path');
      if (!path.get('value').exists) return [EVERYTHING];
      const type = path.get('type').string ?? 'PathPrefix';
      if (type !== 'Exact' && type !== 'PathPrefix') return [];
      return pathOf(path.get('value'), type === 'Exact') ?? [];
    });
  });
}

function* servedByListeners({ name, spec }: KubernetesObject): Generator<ServedHost> {
  for (const listener of spec.get('listeners').items) {
    const value = listener.get('hostname');
    const host = hostOf(value);
    // One without a hostname says nothing of what is served.
    if (!value.exists || host === undefined) continue;
    const { location } = value;
    yield { ...EVERYTHING, host, isDeep: true, kind: 'Gateway', name, location };
  }
}
