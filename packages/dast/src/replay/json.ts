/** A member of what may be anything. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

export function textField(value: unknown, name: string): string | undefined {
  const member = field(value, name);
  return typeof member === 'string' ? member : undefined;
}
