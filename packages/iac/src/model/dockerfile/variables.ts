/** What ARG and ENV set, as far as the file itself says. */
export type Variables = ReadonlyMap<string, string>;

const REFERENCE = /\\\$|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}]{0,400}))?\})/g;

/** Variables built of variables can grow without end; no name, version or path is that long. */
const MAX_LENGTH = 4096;

/**
 * Replaces the variables that are known and keeps the others as written. `${A:-b}` and `${A:+b}` as in the Dockerfile
 * reference, "Environment replacement".
 */
export function expand(text: string, variables: Variables): string {
  if (!text.includes('$')) return text;
  const resolve = (
    written: string,
    bare?: string,
    braced?: string,
    operator?: string,
    word?: string,
  ): string => {
    const name = bare ?? braced;
    if (!name) return written;
    const value = variables.get(name);
    if (operator === undefined) return value ?? written;
    if (operator.endsWith('-')) return value || (word ?? '');
    return value === undefined ? written : value && (word ?? '');
  };
  const expanded = text.replace(REFERENCE, resolve);
  return expanded.length <= MAX_LENGTH ? expanded : text;
}

/** Whether a variable is left in the text. */
export function holdsVariable(text: string): boolean {
  return /\$[A-Za-z_{]/.test(text);
}
