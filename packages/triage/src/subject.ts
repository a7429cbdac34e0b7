import type { Resource } from '@gatehouse/findings';

/** What a finding or an evaluation is about, in the terms in which suppressions are limited. */
export interface Subject {
  readonly file: string;
  /** The names of the file's path, from the root. */
  readonly path: readonly string[];
  readonly resource: Resource | undefined;
  /** `Kind/name`, and `Kind/namespace/name` where there is one. */
  readonly resources: readonly (readonly string[])[];
  /** A package URL, an image, a URL: what else the resource may be. */
  readonly package?: readonly string[];
  readonly image?: readonly string[];
  readonly url?: readonly string[];
}

/** The kinds of resources that have a scope of their own; their name is what it is matched with. */
const OWN_SCOPES = ['package', 'image', 'url'] as const;

export function subjectOf(file: string, resource: Resource | undefined): Subject {
  const subject = { file, path: file.split('/'), resource, resources: [] };
  if (!resource) return subject;
  const { kind, namespace, name } = resource;
  if (kind === 'endpoint') return { ...subject, url: urlOf(name).split('/') };
  const own = OWN_SCOPES.find((scope) => scope === kind);
  if (own) return { ...subject, [own]: name.split('/') };
  const resources = [[kind, ...name.split('/')]];
  if (namespace !== undefined) resources.push([kind, namespace, ...name.split('/')]);
  return { ...subject, resources };
}

/** Of an endpoint, `GET https://shop.example/basket`: what is waived is waived however it is asked for. */
function urlOf(endpoint: string): string {
  return endpoint.replace(/^[A-Z]+ /u, '');
}
