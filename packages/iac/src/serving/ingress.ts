import type { Value } from '@gatehouse/source';
import type { KubernetesObject } from '../model/kubernetes/index.ts';
import { EVERYTHING, hostOf, pathOf, type ServedHost, type ServedPath } from './served-host.ts';

const GROUPS = new Set(['networking.k8s.io', 'extensions']);

/**
 * What an Ingress serves (kubernetes.io/docs/concepts/services-networking/ingress): each rule, and hosts that only its
 * `tls` names, where a rule for every host stands behind a certificate.
 */
export function* servedByIngress(object: KubernetesObject): Generator<ServedHost> {
  const { kind, apiGroup, name, spec } = object;
  if (kind !== 'Ingress' || !GROUPS.has(apiGroup)) return;
  const served = new Set<string>();
  const of = (host: string, { location }: Value, path: ServedPath): ServedHost => ({
    ...path,
    ...{ host, isDeep: false, kind, name, location },
  });
  for (const rule of spec.get('rules').items) {
    const written = rule.get('host');
    const host = hostOf(written);
    if (host === undefined || !rule.isMapping) continue;
    served.add(host);
    for (const path of pathsOf(rule)) yield of(host, written.exists ? written : rule, path);
  }
  for (const written of spec.get('tls').items.flatMap((entry) => entry.get('hosts').items)) {
    const host = hostOf(written);
    if (host !== undefined && !served.has(host)) yield of(host, written, EVERYTHING);
  }
}

function pathsOf(rule: Value): readonly ServedPath[] {
  const paths = rule.get('http', 'paths').items;
  if (paths.length === 0) return [EVERYTHING];
  return paths.flatMap((entry) => {
    const path = entry.get('path');
    if (!path.exists) return [EVERYTHING];
    const type = entry.get('pathType').string;
    const read = pathOf(path, type === 'Exact');
    return read === undefined || type === 'Exact' || type === 'Prefix' ? (read ?? []) : plain(read);
  });
}

/** What a path is depends on the controller then: `/api(/|$)(.*)` of NGINX, `/api/*` of Application Gateway. */
function plain({ path }: ServedPath): ServedPath {
  return { path: path.replace(/\.?[(*?[\\|^$+{][^]*$/u, ''), isExact: false };
}
