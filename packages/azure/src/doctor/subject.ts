/** What the subject of an assertion stands for. GitHub's forms: docs.github.com, "OpenID Connect reference". */
export interface Subject {
  readonly text: string;
  readonly form: 'environment' | 'branch' | 'tag' | 'pull request' | 'customised';
  /** What follows the form: the environment, branch or tag. */
  readonly name: string | undefined;
  /** `owner/repository`, without ids. */
  readonly repository: string | undefined;
  /** Whether it names owner and repository by id as well: repositories made, renamed or moved since 2026-07-15. */
  readonly isImmutable: boolean;
}

const REPOSITORY = /^repo:([^/@:]+)(@\d+)?\/([^@:]+)(@\d+)?:(.+)$/u;

const FORMS = [
  [/^environment:(.+)$/u, 'environment'],
  [/^ref:refs\/heads\/(.+)$/u, 'branch'],
  [/^ref:refs\/tags\/(.+)$/u, 'tag'],
  [/^pull_request()$/u, 'pull request'],
] as const;

export function readSubject(text: string): Subject {
  const [, owner, ownerId, name, , context = ''] = REPOSITORY.exec(text) ?? [];
  const repository = owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
  for (const [pattern, form] of FORMS) {
    const found = pattern.exec(context);
    if (repository !== undefined && found)
      return {
        text,
        form,
        name: found[1] === '' ? undefined : found[1],
        repository,
        isImmutable: ownerId !== undefined,
      };
  }
  return {
    text,
    form: 'customised',
    name: undefined,
    repository,
    isImmutable: ownerId !== undefined,
  };
}

/** In words: `the environment "production" of acme/shop`. */
export function describeSubject({ form, name, repository }: Subject): string {
  if (form === 'customised')
    return 'a subject that the organisation or the repository has customised';
  const what = name === undefined ? `a ${form}` : `the ${form} ${JSON.stringify(name)}`;
  return `${what} of ${repository ?? 'no repository'}`;
}
