/** How a page names another. */
export interface Reference {
  readonly url: URL;
  /** `link` leads on; `part` is what the page is made of; `form` is what a form of GET sends as it stands. */
  readonly kind: 'link' | 'part' | 'form' | 'redirect';
}

/** Longer ones are traps. */
const LONGEST = 4096;

/** Undefined for what is no address. The fragment is the browser's affair. */
export function resolved(text: string, base: URL): URL | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST || !URL.canParse(trimmed, base.href))
    return undefined;
  const url = new URL(trimmed, base);
  url.hash = '';
  return url;
}
