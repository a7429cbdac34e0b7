/** What becomes of an input that another action would understand. */
export type Translation =
  /** It says the same as these inputs of ours. */
  | { readonly kind: 'same'; readonly inputs: Readonly<Record<string, string>> }
  /** Nothing of ours depends on it. */
  | { readonly kind: 'needless' }
  /** It would change the result, and we could not do as it says. */
  | { readonly kind: 'refused'; readonly remedy: string };

/** Reads one input of another action. */
export type Meaning = (value: string, given: ReadonlyMap<string, string>) => Translation;

export const same = (inputs: Readonly<Record<string, string>>): Translation => ({
  kind: 'same',
  inputs,
});

export const needless: Translation = { kind: 'needless' };

export const refused = (remedy: string): Translation => ({ kind: 'refused', remedy });

/** The same under another name. */
export const renamed =
  (name: string): Meaning =>
  (value) =>
    same({ [name]: value });

export const always =
  (translation: Translation): Meaning =>
  () =>
    translation;

/** The parts of a comma-separated list. */
export function list(value: string): string[] {
  return value
    .split(/[,\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
