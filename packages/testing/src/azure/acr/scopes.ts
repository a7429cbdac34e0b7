/** What a token of the registry's opens, as it stands in the claim `access`. */
export interface Access {
  readonly type: string;
  readonly name: string;
  readonly actions: readonly string[];
}

/** What somebody may do, and in which repositories; `*` is all. */
export interface Grant {
  readonly repositories: readonly string[];
  readonly actions: readonly ('pull' | 'push')[];
}

/** `repository:team/app:pull,push`, several parted by spaces (distribution.github.io, "Token Scope Documentation"). */
export function readScopes(scopes: readonly string[]): readonly Access[] {
  return scopes
    .flatMap((scope) => scope.split(' '))
    .filter((scope) => scope !== '')
    .map((scope) => {
      const [type = '', name = '', actions = ''] = scope.split(':');
      return { type, name, actions: actions.split(',') };
    });
}

/** What of it somebody may have. */
export function granted(
  wanted: readonly Access[],
  { repositories, actions: allowed }: Grant,
): readonly Access[] {
  const isAllowed = (action: string): boolean => allowed.some((each) => each === action);
  return wanted
    .filter(({ type, name }) => type === 'repository' && isAmong(name, repositories))
    .map((access) => ({ ...access, actions: access.actions.filter(isAllowed) }))
    .filter(({ actions }) => actions.length > 0);
}

export function opens(access: readonly Access[], repository: string): boolean {
  return access.some(({ name, actions }) => name === repository && actions.includes('pull'));
}

function isAmong(name: string, repositories: readonly string[]): boolean {
  return repositories.includes('*') || repositories.includes(name);
}
