import type { KubernetesObject } from '../model/kubernetes/index.ts';
import { EVERYTHING, hostOf, pathOf, type ServedHost, type ServedPath } from './served-host.ts';

/** What a VirtualService serves (istio.io/latest/docs/reference/config/networking/virtual-service). */
export function* servedByIstio(object: KubernetesObject): Generator<ServedHost> {
  const { apiGroup, kind, name, spec } = object;
  if (apiGroup !== 'networking.istio.io' || kind !== 'VirtualService') return;
  const paths = pathsOf(spec);
  for (const value of spec.get('hosts').items) {
    const host = hostOf(value);
    if (host === undefined) continue;
    const { location } = value;
    for (const path of paths) yield { ...path, host, isDeep: true, kind, name, location };
  }
}

function pathsOf(spec: KubernetesObject['spec']): readonly ServedPath[] {
  const routes = spec.get('http').items;
  if (routes.length === 0) return [EVERYTHING];
  return routes.flatMap((route) => {
    const matches = route.get('match').items;
    if (matches.length === 0) return [EVERYTHING];
    return matches.flatMap((match) => {
      const uri = match.get('uri');
      if (!uri.exists) return [EVERYTHING];
      return pathOf(uri.get('exact'), true) ?? pathOf(uri.get('prefix'), false) ?? [];
    });
  });
}
