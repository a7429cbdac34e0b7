import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/iac/src/model/workflow/detect.ts
function isWorkflow(document) {
  const hasTrigger = document.get("on").exists || document.get("true").exists;
  if (WORKFLOWS.test(document.source.path))
    return document.isMapping && !document.get("runs").exists;
  return document.keys.includes("jobs") && (hasTrigger || document.get("jobs").values.some(looksLikeJob));
}
var WORKFLOWS = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
function looksLikeJob(job) {
  return job.get("runs-on").exists || job.get("uses").string !== void 0 || job.get("steps").isSequence && job.get("needs").exists;
}
function isActionMetadata(document) {
  return document.get("runs", "using").exists && !document.get("jobs").exists;
}

export {
  isWorkflow,
  isActionMetadata
};
