import { cut } from '../cut.ts';
import { printable } from '../printable.ts';

const PUNCTUATION = /[\\`*_[\]{}<>|~&$"'#@]/g;
const BREAK = '&#8203;';

/**
 * What GitHub turns into a link or a picture of its own accord: mentions, cross-references, addresses, emoji; the last
 * also where a colon of ours comes next.
 */
const AUTOMATIC = /[@#](?=\w)|GH-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]+(?::|$))/gi;

/** What may be the name of a commit, or the start of one. In parts of six digits it is too short to be any. */
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;

/** Where the Markdown of GitHub would see an address of a page or a person. */
const ADDRESS = /@|:(?=\/\/)|www(?=\.)/gi;

/** Would begin a list, a heading line or a rule when it comes first. */
const LEADING = /^(\d{1,9})?([-+=.)])/;

/**
 * Plain text inside Markdown: shown as it is, in a paragraph, a list item or a table cell. Punctuation is written as
 * character references, which cannot form Markdown structure (CommonMark 0.31, 2.5), unlike backslashes, which a table
 * row reads before its cells do. Mentions and references are resolved by GitHub after Markdown, so they are broken by a
 * zero-width space.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .trim()
    .replace(AUTOMATIC, (found) => `${found}\u200B`)
    .replace(COMMIT, (found) => found.replace(/.{6}(?=.)/g, '$&\u200B'))
    .replace(PUNCTUATION, reference)
    .replace(
      LEADING,
      (_, digits: string | undefined, mark: string) => (digits ?? '') + reference(mark),
    )
    .replaceAll('\u200B', BREAK);
}

/** Longer names are an attack on the page. */
const CODE_LIMIT = 1_000;

/**
 * Text in the face of code. An element rather than backticks, since those take no character references. GitHub resolves
 * no mentions in code, but Markdown still links addresses there; an empty comment parts them and is not copied along.
 */
export function code(text: string): string {
  const inner = cut(printable(text), CODE_LIMIT)
    .replace(ADDRESS, (found) => `${found}\u200B`)
    .replace(PUNCTUATION, reference)
    .replaceAll('\u200B', '<!-- -->');
  return `<code>${inner}</code>`;
}

/** Text in which `backticks` mark code, as rules and messages write it. */
export function prose(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : spaced(part)))
    .join('');
}

/** A link where the address is a plain https one, else only the label. `label` is Markdown already. */
export function link(label: string, address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return label;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return label;
  return `[${label}](${url.href.replace(/[()[\]|\\`<>*~]/g, percent).replaceAll('&', '&amp;')})`;
}

/** Escaping trims; between two pieces of code a space has to stay. */
function spaced(part: string): string {
  const before = /^\s/.test(part) ? ' ' : '';
  const after = /\S\s+$/.test(part) ? ' ' : '';
  return before + escapeMarkdown(part) + after;
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
