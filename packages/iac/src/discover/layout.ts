import { parseYaml, type SourceText } from '@gatehouse/source';

const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const CHART = /(?:^|\/)Chart\.ya?ml$/;
/** What belongs to a chart, below its folder; `crds/` and all else are ordinary files. */
const CHART_FILE = /^(?:templates\/|charts\/|ci\/|Chart\.ya?ml$|values[^/]*$|requirements\.ya?ml$)/;

/** Where charts and overlays lie: their files are templates and patches, not manifests to be judged as they stand. */
export class Layout {
  readonly #charts: ReadonlySet<string>;
  readonly #patches: ReadonlySet<string>;

  /** `read` gives the text of a file, or undefined where it cannot be read. */
  constructor(files: readonly string[], read: (path: string) => SourceText | undefined) {
    this.#charts = new Set(files.filter((path) => CHART.test(path)).map(folderOf));
    this.#patches = new Set(
      files
        .filter((path) => KUSTOMIZATION.test(path))
        .flatMap((path) => patchesOf(folderOf(path), read(path))),
    );
  }

  /** The renderer that a file waits for, if it does. */
  deferredTo(path: string): 'helm' | 'kustomize' | undefined {
    if (KUSTOMIZATION.test(path) || this.#patches.has(path)) return 'kustomize';
    return this.#isInChart(path) ? 'helm' : undefined;
  }

  #isInChart(path: string): boolean {
    if (this.#charts.has('') && CHART_FILE.test(path)) return true;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      if (this.#charts.has(path.slice(0, slash)) && CHART_FILE.test(path.slice(slash + 1)))
        return true;
    return false;
  }
}

export function isKustomization(path: string): boolean {
  return KUSTOMIZATION.test(path);
}

/** Files that a kustomization names as patches are parts of objects. */
function patchesOf(folder: string, source: SourceText | undefined): string[] {
  if (!source) return [];
  return parseYaml(source).documents.flatMap((document) => {
    const listed = [
      ...document.get('patchesStrategicMerge').strings,
      ...['patches', 'patchesJson6902'].flatMap((list) =>
        document.get(list).items.flatMap((patch) => patch.get('path').string ?? patch.string ?? []),
      ),
    ];
    return listed.filter((path) => !path.includes('\n')).map((path) => resolvePath(folder, path));
  });
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Joins with `.` and `..` resolved; what leaves the root matches nothing. */
function resolvePath(folder: string, path: string): string {
  const parts: string[] = folder ? folder.split('/') : [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
