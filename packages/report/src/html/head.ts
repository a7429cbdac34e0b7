import { hash } from 'node:crypto';

import { escapeHtml } from './markup.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/**
 * Only our own style and script, known by their hashes (CSP 3, 2.3.1), and nothing from anywhere else: what was scanned
 * cannot run in the page even if it got through escaping, and the page asks no server for anything.
 */
const POLICY = [
  "default-src 'none'",
  `style-src ${sourceOf(STYLE)}`,
  `script-src ${sourceOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function head(title: string): string {
  return `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>`;
}

export const script = `<script>${SCRIPT}</script>`;

function sourceOf(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}
