const HIGH_SURROGATE = /[\uD800-\uDBFF]$/;

/** At most `limit` UTF-16 units, the last of them an ellipsis where something was left out. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, Math.max(0, limit - 1)).replace(HIGH_SURROGATE, '')}…`.slice(0, limit);
}
