import type { Repository } from './repository.ts';

/** The user part of an answer; the rest is filled in. */
export function userNamed(login: string): object {
  return { login, id: numberOf(login), type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** The app part of an answer. */
export function appNamed(identity: string): object {
  const slug = identity.replace(/\[bot\]$/u, '');
  return { id: numberOf(slug), slug, name: slug, owner: userNamed('github') };
}

/** The repository part of an answer. */
export function repositoryNamed(fullName: string, known?: Repository): object {
  const [owner = '', name = ''] = fullName.split('/');
  return {
    id: known?.id ?? numberOf(fullName),
    name,
    full_name: fullName,
    private: known?.private ?? false,
    fork: known?.options.fork ?? known === undefined,
    owner: userNamed(owner),
  };
}

/** The same for the same name, as ids are. */
export function numberOf(name: string): number {
  let number = 7;
  for (const character of name)
    number = (number * 31 + (character.codePointAt(0) ?? 0)) % 99_999_989;
  return number;
}
