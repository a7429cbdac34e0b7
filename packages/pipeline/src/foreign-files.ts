import { describeError, type Notice, UserError } from '@gatehouse/findings';
import {
  type ForeignFile,
  foreignFileNotices,
  type ForeignSuppression,
  parseCheckovBaseline,
  parseTrivyIgnore,
  parseTrivyIgnoreYaml,
} from '@gatehouse/triage';
import type { PolicyTree } from './policy-tree.ts';

/** The ignore files of other tools, at the root of the repository. */
const FILES: Readonly<Record<string, (path: string, content: string) => ForeignFile>> = {
  '.trivyignore': parseTrivyIgnore,
  '.trivyignore.yaml': parseTrivyIgnoreYaml,
  '.checkov.baseline': parseCheckovBaseline,
};

export interface ForeignFiles {
  readonly suppressions: readonly ForeignSuppression[];
  readonly notices: readonly Notice[];
}

/** What the ignore files of a tree say. What cannot be read of them suppresses nothing, and notices say so. */
export function readForeignFiles(tree: PolicyTree): ForeignFiles {
  const suppressions: ForeignSuppression[] = [];
  const notices: Notice[] = [];
  for (const [path, parse] of Object.entries(FILES)) {
    try {
      const text = textOf(tree, path);
      if (text === undefined) continue;
      const file = parse(path, text);
      for (const suppression of file.suppressions) suppressions.push(suppression);
      notices.push(...foreignFileNotices(path, file));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const said = describeError(error);
      const message = `${said.startsWith(path) ? said : `${path}: ${said}`}, so nothing in it counts`;
      notices.push({ kind: 'suppression-unused', level: 'warning', message });
    }
  }
  return { suppressions, notices };
}

/** What the change under review does to them counts once it is merged. */
export function pendingForeignFiles(base: PolicyTree, head: PolicyTree): readonly Notice[] {
  return Object.keys(FILES).flatMap((path): Notice[] => {
    const [before, after] = [base, head].map((tree) => contentOf(tree, path));
    if (before === after) return [];
    const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const message = `${path} would be ${what}`;
    return [{ kind: 'pending', level: after === undefined ? 'notice' : 'warning', message }];
  });
}

function textOf(tree: PolicyTree, path: string): string | undefined {
  return tree.has(path) ? Buffer.from(tree.read(path)).toString('utf8') : undefined;
}

/** What cannot be read is as good as empty. */
function contentOf(tree: PolicyTree, path: string): string | undefined {
  try {
    return textOf(tree, path)?.replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof UserError) return '';
    throw error;
  }
}
