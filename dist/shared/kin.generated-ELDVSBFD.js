import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-Z7UFZZVP.js";

// packages/iac/src/rules/workflow/kin.generated.ts
var kin = {
  "workflow/insecure-commands": ["CKV_GHA_1"],
  "workflow/input-injection": ["template-injection"],
  "workflow/script-injection": ["template-injection", "CKV_GHA_2", "expression"],
  "workflow/excessive-permissions": ["excessive-permissions", "CKV2_GHA_1"],
  "workflow/unpinned-image": ["unpinned-images"],
  "workflow/unknown-runner-label": ["runner-label"],
  "workflow/always-true-condition": ["if-cond"]
};
export {
  kin
};
