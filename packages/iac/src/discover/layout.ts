import { parseYaml, type SourceText } from '@gatehouse/source';

const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const CHART = /(?:^|\/)Chart\.ya?ml$/;
/** What belongs to a chart, below its folder; `crds/` and all else are ordinary files. */
const CHART_FILE = /^(?:templates\/|charts\/|ci\/|Chart\.ya?ml$|values[^/]*$|requirements\.ya?ml$)/;

export type Renderer = 'helm' | 'kustomize';

/** Where charts and overlays lie: most of their files are templates and patches, not manifests to be judged as they stand. */
export class Layout {
  readonly #charts: ReadonlySet<string>;
  readonly #patches: ReadonlySet<string>;

  /** `read` gives the text of a file, or undefined where it cannot be read. */
  constructor(files: readonly string[], read: (path: string) => SourceText | undefined) {
    this.#charts = new Set(
      files.filter((path) => CHART.test(path) && isChart(read(path))).map(folderOf),
    );
    const patches = new Set<string>();
    const resources: string[] = [];
    for (const path of files) {
      const source = KUSTOMIZATION.test(path) ? read(path) : undefined;
      if (!source) continue;
      const named = filesNamedIn(source);
      for (const patch of named.patches) patches.add(patch);
      resources.push(...named.resources);
    }
    // What some kustomization deploys as it stands is no fragment.
    for (const resource of resources) patches.delete(resource);
    this.#patches = patches;
  }

  /**
   * The renderer that a file may wait for. Names alone decide this, and anyone can choose those: whether it does wait,
   * its content says.
   */
  rendererOf(path: string): Renderer | undefined {
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

/** Helm reads no chart without these. */
function isChart(source: SourceText | undefined): boolean {
  return (
    source !== undefined &&
    /^\s*["']?apiVersion["']?\s*:/m.test(source.text) &&
    /^\s*["']?name["']?\s*:/m.test(source.text)
  );
}

/** The files that a kustomization names as patches, which are parts of objects, and as objects. */
function filesNamedIn(kustomization: SourceText): { patches: string[]; resources: string[] } {
  const { documents } = parseYaml(kustomization);
  const folder = folderOf(kustomization.path);
  const resolved = (names: readonly string[]): string[] =>
    names.filter((name) => !name.includes('\n')).flatMap((name) => resolvePath(folder, name) ?? []);
  return {
    resources: resolved(documents.flatMap((document) => document.get('resources').strings)),
    patches: resolved(
      documents.flatMap((document) => [
        ...document.get('patchesStrategicMerge').strings,
        ...['patches', 'patchesJson6902'].flatMap((list) =>
          document
            .get(list)
            .items.flatMap((patch) => patch.get('path').string ?? patch.string ?? []),
        ),
      ]),
    ),
  };
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Joins with `.` and `..` resolved; undefined for what leaves the root. */
function resolvePath(folder: string, path: string): string | undefined {
  const parts: string[] = folder ? folder.split('/') : [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
