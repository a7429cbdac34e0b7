import { type Answer, html } from './answer.ts';

export const BUNDLE = 'fetch("/api/products").then((answer) => answer.json());\n';

export const BUNDLE_MAP = {
  version: 3,
  file: 'app.js',
  sources: ['app.ts'],
  sourcesContent: ['fetch("/api/products")'],
  names: [],
  mappings: 'AAAA',
};

/** The same for each of its addresses: which page it shows, a script decides from the history. */
export const SHELL: Answer = {
  body: html(
    '<div id="root"></div><noscript>The shop needs scripts.</noscript>',
    '<link rel="preload" href="/api/products" as="fetch"><script src="/assets/app.js" defer></script>',
  ),
};

export function isOfSinglePage(path: string): boolean {
  return path === '/app' || path.startsWith('/app/');
}
