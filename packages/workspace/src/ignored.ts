import ignore, { type Ignore } from 'ignore';
import type { Exclusions } from './exclusions.ts';

/** Folders that hold other people's files. */
export const VENDORED: ReadonlySet<string> = new Set([
  '.git',
  'node_modules',
  'vendor',
  '.terraform',
]);

/** The `.gitignore` files that stand above a path, each speaking for what is below it. */
export class IgnoreRules {
  readonly #layers: readonly { readonly folder: string; readonly rules: Ignore }[];

  constructor(layers: readonly { readonly folder: string; readonly rules: Ignore }[] = []) {
    this.#layers = layers;
  }

  /** The rules for a folder that has a `.gitignore` of its own. */
  with(folder: string, text: string): IgnoreRules {
    return new IgnoreRules([
      ...this.#layers,
      { folder, rules: ignore().add(text.replace(/^\uFEFF/, '')) },
    ]);
  }

  /** The deepest file that says something about the path decides, as in git. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let index = this.#layers.length - 1; index >= 0; index--) {
      const layer = this.#layers[index];
      if (!layer) continue;
      const inside = layer.folder ? path.slice(layer.folder.length + 1) : path;
      const { ignored, unignored } = layer.rules.test(isFolder ? `${inside}/` : inside);
      if (ignored) return true;
      if (unignored) return false;
    }
    return false;
  }
}

/** Whether a path lies in a vendored folder. */
export function isVendored(path: string): boolean {
  return path.split('/').some((part) => VENDORED.has(part));
}

/** Whether a path lies in a vendored folder or is excluded; no folder above it has been looked at. */
export function isLeftOut(path: string, exclude: Exclusions): boolean {
  return isVendored(path) || exclude.ignores(path, false);
}
