/** The tag of `registry:5000/team/web:1.4@sha256:…`; undefined where none is written. */
export function imageTag(image: string): string | undefined {
  const at = image.indexOf('@');
  const named = at < 0 ? image : image.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return colon < 0 ? undefined : named.slice(colon + 1);
}

export function hasDigest(image: string): boolean {
  return image.includes('@');
}

/** Whether what the image names may change from one pull to the next: no digest, and no tag or `latest`. */
export function isFloating(image: string): boolean {
  if (hasDigest(image)) return false;
  const tag = imageTag(image);
  return tag === undefined || tag === '' || tag === 'latest';
}

/** What follows the last colon, port or tag alike; undefined without a colon. */
export function afterLastColon(image: string): string | undefined {
  const colon = image.lastIndexOf(':');
  return colon < 0 ? undefined : image.slice(colon + 1);
}

/** The host that an image is pulled from: what stands before the first slash, if it can be a host, else Docker Hub. */
export function registryOf(image: string): string {
  const slash = image.indexOf('/');
  const first = slash < 0 ? '' : image.slice(0, slash);
  return first === 'localhost' || /[.:]/.test(first) ? first : 'docker.io';
}
