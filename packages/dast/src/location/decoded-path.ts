/**
 * The path with its signs as they are meant (RFC 3986, 6.2.2.2), so that two spellings compare as one. An encoded slash
 * stays, for it does not part segments; so does a path that stands for no text.
 */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll(/%2f/giu, '%252F'));
  } catch {
    return path;
  }
}
