import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/findings/src/coverage.ts
function countFiles(coverage, status) {
  return coverage.files.reduce((count, file) => count + (file.status === status ? 1 : 0), 0);
}

// packages/findings/src/location.ts
function compareLocation(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}

export {
  countFiles,
  compareLocation
};
