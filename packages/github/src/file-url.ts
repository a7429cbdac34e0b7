import type { GithubContext } from './context.ts';

/** The lines of a file, from 1; without `endLine` just the first. `path` is relative to the repository's root. */
export interface Lines {
  readonly path: string;
  readonly startLine: number;
  readonly endLine?: number;
}

/** Files that GitHub renders: their lines can be linked to only in the plain view. */
const RENDERED = /\.(?:adoc|asciidoc|markdown|md|mdx|org|rst|textile)$/iu;

/**
 * A permanent link to the lines at the commit that was checked out, which on `pull_request` is the test merge: the one
 * whose line numbers these are. Safe inside markdown: no character of it closes a link.
 *
 * @returns undefined where the repository or commit is not known, or the path leads out of the repository
 */
export function fileUrl(context: GithubContext, lines: Lines): string | undefined {
  const { repository, serverUrl, sha } = context;
  const segments = lines.path.split('/');
  if (repository === undefined || sha === undefined || lines.path === '') return undefined;
  if (segments.some((segment) => segment === '..' || segment === '')) return undefined;

  const path = segments
    .filter((segment) => segment !== '.')
    .map(encode)
    .join('/');
  const view = RENDERED.test(lines.path) ? '?plain=1' : '';
  const end = lines.endLine ?? lines.startLine;
  const range = end > lines.startLine ? `L${lines.startLine}-L${end}` : `L${lines.startLine}`;
  return `${serverUrl}/${repository.fullName}/blob/${sha}/${path}${view}#${range}`;
}

function encode(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*_~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
