import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/iac/src/rules/rule.ts
function completeRule(text) {
  return { profile: "default", aliases: [], tags: [], variantOf: [], ...text };
}

export {
  completeRule
};
