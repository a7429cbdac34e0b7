/** Whether a condition has more than one `${{ … }}`, or anything before or after it. */
export function hasTextAround(text: string): boolean {
  if (!text.includes('${{') || !text.includes('}}')) return false;
  return !text.startsWith('${{') || text.indexOf('}}') + 2 < text.length || text.includes('${{', 3);
}
