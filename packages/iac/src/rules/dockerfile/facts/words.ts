/** Whether a word is nothing but a variable or a substitution: what it says is known only when it runs. */
export function isVariable(text: string): boolean {
  return /^\$(?:\w+|\{[^}]*\}|\(.*\)|[@*])$/s.test(text) || /^`.*`$/s.test(text);
}

/** A word without the substitutions whose output cannot be told from their text: pipelines, lists and backticks. */
export function written(text: string): string {
  return text.replace(/\$\([^()]{0,400}[|;&][^()]{0,400}\)|`[^`]{0,400}`/g, '$');
}

/** The last part of a path, with slashes of either kind. */
export function basename(path: string): string {
  return path.replace(/^["']|["']$/g, '').replace(/^.*[/\\]/s, '');
}

/** A word as messages may show it: the user and password of an address are left out. */
export function shown(text: string): string {
  return text.replace(/:\/\/[^/@]{1,400}@/, '://…@');
}
