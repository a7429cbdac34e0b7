export { applyDirectives, names } from './directives.ts';
