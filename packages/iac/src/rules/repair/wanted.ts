/** A value to be written: a flag, a plain word, a list of plain words. Never text that was read from a file. */
export type Wanted = boolean | string | readonly string[];

/** One line of YAML: `[ALL]`. */
export function plain(value: Wanted): string {
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
}

/** Steps below a key, and the value at their end, as JSON or as a flow mapping: `{drop: [ALL]}`. */
export function flow(steps: readonly string[], value: Wanted, isJson: boolean): string {
  const [first, ...rest] = steps;
  if (first === undefined) return isJson ? JSON.stringify(value) : plain(value);
  const inner = flow(rest, value, isJson);
  return isJson ? `{ ${JSON.stringify(first)}: ${inner} }` : `{${first}: ${inner}}`;
}

/** The same as lines of a block mapping, each after a line break; every step stands deeper by `step` spaces. */
export function block(
  steps: readonly string[],
  value: Wanted,
  margin: string,
  step: number,
  lineBreak: string,
): string {
  let text = '';
  for (const [depth, name] of steps.entries())
    text += `${lineBreak}${margin}${' '.repeat(step * depth)}${name}:`;
  return `${text} ${plain(value)}`;
}
