export { readBounded } from './bounded.ts';
export { Folder, reportPath } from './folder.ts';
export { GitIndex } from './git-index.ts';
export { isInside } from './is-inside.ts';
export { findRepository } from './repository.ts';
export { MAX_FILE_SIZE, type FileTree, type Listing } from './tree.ts';
