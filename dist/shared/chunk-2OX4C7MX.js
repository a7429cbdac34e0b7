import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/findings/src/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low"];
var THRESHOLDS = [...SEVERITIES, "none"];
var RANK = { critical: 0, high: 1, medium: 2, low: 3 };
function compareSeverity(a, b) {
  return RANK[a] - RANK[b];
}
function reaches(severity, threshold) {
  return threshold !== "none" && RANK[severity] <= RANK[threshold];
}

export {
  SEVERITIES,
  THRESHOLDS,
  compareSeverity,
  reaches
};
