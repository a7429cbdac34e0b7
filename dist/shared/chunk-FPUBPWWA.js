import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/iac/src/rules/repair/fix-of.ts
function fixOf(source, description, ...changes) {
  const known = changes.filter((change) => change !== void 0);
  if (known.length === 0 || known.length < changes.length) return void 0;
  return {
    description,
    edits: known.map(({ start, end, text }) => ({ location: source.location(start, end), text }))
  };
}

// packages/iac/src/rules/rule.ts
function completeRule(text) {
  return { profile: "default", aliases: [], tags: [], variantOf: [], ...text };
}

export {
  completeRule,
  fixOf
};
