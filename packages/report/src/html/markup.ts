import { cut, printable } from '@gatehouse/text';

const SPECIAL = /[&<>"']/g;

/** Text as HTML shows it, between tags and in quoted attributes alike. Hidden characters are made visible. */
export function escapeHtml(text: string): string {
  return printable(text).replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text in which `backticks` mark code, as rules and messages write it. */
export function prose(text: string, limit = 2_000): string {
  return cut(text, limit)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('');
}

/** A link where the address is a plain https one, else only the label. `label` is HTML already. */
export function link(label: string, address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return label;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return label;
  return `<a href="${escapeHtml(url.href)}" rel="noreferrer">${label}</a>`;
}

/** The id of an element of the page, from any text. */
export function anchor(kind: string, text: string): string {
  return `${kind}-${encodeURIComponent(printable(text)).replace(/[^\w.-]/g, '_')}`;
}
