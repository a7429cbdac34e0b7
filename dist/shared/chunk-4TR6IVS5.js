import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/findings/src/rule.ts
var PROFILES = ["default", "all"];
function isIn(rule, profile) {
  return profile === "all" || rule.profile === "default";
}

export {
  PROFILES,
  isIn
};
