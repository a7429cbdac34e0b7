export { cut } from './cut.ts';
export { inert } from './inert.ts';
export { code, escapeMarkdown, link, prose } from './markdown/escape.ts';
export { fenced } from './markdown/fence.ts';
export { printable } from './printable.ts';
