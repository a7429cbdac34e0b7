import { GithubError } from '../errors/github-error.ts';

/** What the service refuses, for the sake of file systems (@actions/artifact, path-and-artifact-name-validation). */
const FORBIDDEN = /["<>:|*?\\\p{Cc}]/u;

/** Enough for us; longer than any that the web shows in full. */
const LONGEST = 250;

/** A text as a part of an artifact's name: what is forbidden there, and what would have to be quoted in a shell, is `-`. */
export function artifactNamePart(text: string, longest: number): string {
  return text
    .replace(/[^\w.-]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, longest);
}

/** @throws GithubError at a name that the service would not take */
export function checkArtifactName(name: string): void {
  if (name === '' || name.length > LONGEST || FORBIDDEN.test(name) || name.includes('/'))
    throw unfit('The artifact');
}

/** @throws GithubError at names that an archive cannot hold, or that lead out of a folder */
export function checkFileNames(names: readonly string[]): void {
  const isPath = (name: string): boolean =>
    name.length <= LONGEST &&
    !FORBIDDEN.test(name) &&
    name.split('/').every((part) => !['', '.', '..'].includes(part));
  if (!names.every(isPath)) throw unfit('A file in the artifact');
  if (new Set(names).size < names.length)
    throw new GithubError('Two files in the artifact have the same name', { kind: 'rejected' });
}

function unfit(what: string): GithubError {
  return new GithubError(`${what} cannot have this name`, {
    kind: 'rejected',
    remedy: 'Leave out quotes, colons, backslashes, < > | * ? and what is not printable.',
  });
}
