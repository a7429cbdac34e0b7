export { applyDirectives } from './directives.ts';
export { names } from './naming.ts';
