/** What a token of the registry's opens, as it stands in the claim `access`. */
export interface Access {
  readonly type: string;
  readonly name: string;
  readonly actions: readonly string[];
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

/** What of it somebody may have who pulls from these repositories; `*` is all. */
export function granted(
  wanted: readonly Access[],
  repositories: readonly string[],
): readonly Access[] {
  return wanted
    .filter(({ type, name }) => type === 'repository' && isAmong(name, repositories))
    .map((access) => ({ ...access, actions: access.actions.filter((action) => action === 'pull') }))
    .filter(({ actions }) => actions.length > 0);
}

export function opens(access: readonly Access[], repository: string): boolean {
  return access.some(({ name, actions }) => name === repository && actions.includes('pull'));
}

function isAmong(name: string, repositories: readonly string[]): boolean {
  return repositories.includes('*') || repositories.includes(name);
}
