/** What is to run in the cluster, as its reference says. */
export interface Image {
  /** As written, for messages. */
  readonly text: string;
  /** `docker.io` where none is written. */
  readonly registry: string;
  readonly repository: string;
  /** `sha256:…`; undefined where nothing but a tag says which image it is. */
  readonly digest: string | undefined;
  /** Where it is written: `deploy/web.yaml:12`, or the input. */
  readonly source: string;
}

/** The grammar of distribution references (github.com/distribution/reference), parts of bounded length. */
const REFERENCE =
  /^(?<name>[a-z0-9A-Z][\w.:/-]{0,511}?)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[\w+.:-]{1,200}))?$/u;
const HOST = /^(?:localhost|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)(?::\d{1,5})?$/u;
const PATH = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/u;
const SHA256 = /^sha256:[0-9a-f]{64}$/u;

/** @returns why the text is no reference, or the reference */
export function parseImage(text: string, source: string): Image | string {
  const groups = REFERENCE.exec(text)?.groups;
  if (groups === undefined) return 'is no image reference';
  const parts = (groups['name'] ?? '').split('/');
  const [first = ''] = parts;
  const hasHost = parts.length > 1 && /[.:]|^localhost$/u.test(first);
  const path = hasHost ? parts.slice(1) : parts;
  if ((hasHost && !HOST.test(first)) || path.some((part) => !PATH.test(part)))
    return 'is no image reference';
  const { digest } = groups;
  if (digest !== undefined && !SHA256.test(digest))
    return 'has a digest that is not sha256 with 64 hexadecimal digits';
  const isDockerHub = !hasHost || /^(?:index\.)?docker\.io$/iu.test(first);
  return {
    text,
    registry: isDockerHub ? 'docker.io' : first.toLowerCase(),
    repository: isDockerHub && path.length === 1 ? `library/${path[0] ?? ''}` : path.join('/'),
    digest,
    source,
  };
}

/** Whether an image comes from there: a registry, or one with the start of a repository. */
export function comesFrom({ registry, repository }: Image, allowed: string): boolean {
  const name = `${registry}/${repository}`;
  const prefix = allowed.replace(/\/+$/u, '').toLowerCase();
  return prefix !== '' && (name === prefix || name.startsWith(`${prefix}/`));
}

/** The name without tag and digest. */
export function nameOf({ registry, repository }: Image): string {
  return `${registry}/${repository}`;
}
