import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { load } from 'js-yaml';

export interface ActionInput {
  readonly default: string;
  readonly deprecationMessage?: string;
}

/** What the runner takes from an action.yml of a JavaScript action. */
export interface ActionMetadata {
  readonly name: string;
  readonly inputs: ReadonlyMap<string, ActionInput>;
  readonly outputs: ReadonlySet<string>;
  /** Absolute paths. */
  readonly main: string;
  readonly post?: string;
  readonly postIf: string;
}

/** The runtimes that the runner starts (ActionManifestManager.cs), less those that GitHub has removed. */
const RUNTIMES: ReadonlySet<string> = new Set(['node20', 'node24']);

/**
 * Reads `action.yml` or `action.yaml` in the folder.
 *
 * @param root the repository: on a runner nothing outside of it exists
 * @throws Error for anything that would keep the runner from starting the action
 */
export function readActionMetadata(folder: string, root: string): ActionMetadata {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) throw new Error(`There is no action.yml in ${folder}`);
  const manifest = mapping(load(readFileSync(file, 'utf8')), file);
  refuseExpressions(manifest, file);
  const runs = mapping(manifest['runs'], `${file}: runs`);
  const using = text(runs['using'], `${file}: runs.using`).toLowerCase();
  if (!RUNTIMES.has(using)) throw new Error(`${file}: the double does not start '${using}'`);

  const script = (key: 'main' | 'post'): string => {
    const path = resolve(folder, text(runs[key], `${file}: runs.${key}`));
    if (escapes(root, path)) throw new Error(`${file}: runs.${key} lies outside of ${root}`);
    if (!existsSync(path)) throw new Error(`${file}: runs.${key} does not exist: ${path}`);
    return path;
  };
  return {
    name: text(manifest['name'], `${file}: name`),
    inputs: readInputs(manifest['inputs'], file),
    outputs: new Set(Object.keys(mapping(manifest['outputs'] ?? {}, `${file}: outputs`))),
    main: script('main'),
    ...(runs['post'] === undefined ? {} : { post: script('post') }),
    postIf: runs['post-if'] === undefined ? 'always()' : text(runs['post-if'], `${file}: post-if`),
  };
}

/**
 * The runner evaluates expressions wherever they stand, in descriptions too, and knows no names there: it does not load
 * such an action. Only the default of an input may hold one.
 */
function refuseExpressions(value: unknown, file: string, ...path: readonly string[]): void {
  if (typeof value === 'string' && value.includes('${{') && !isDefault(path))
    throw new Error(`${file}: ${path.join('.')} holds an expression`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) refuseExpressions(child, file, ...path, key);
}

function isDefault([first, , last, ...more]: readonly string[]): boolean {
  return first === 'inputs' && last === 'default' && more.length === 0;
}

function readInputs(value: unknown, file: string): Map<string, ActionInput> {
  const inputs = new Map<string, ActionInput>();
  for (const [name, declared] of Object.entries(mapping(value ?? {}, `${file}: inputs`))) {
    const where = `${file}: inputs.${name}`;
    const input = mapping(declared, where);
    const message = input['deprecationMessage'];
    inputs.set(name, {
      default: input['default'] === undefined ? '' : text(input['default'], `${where}.default`),
      ...(message === undefined
        ? {}
        : { deprecationMessage: text(message, `${where}.deprecationMessage`) }),
    });
  }
  return inputs;
}

function mapping(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where} is not a mapping`);
  return value as Readonly<Record<string, unknown>>;
}

function text(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${where} is not a string`);
}

function escapes(root: string, path: string): boolean {
  const way = relative(root, path);
  return isAbsolute(way) || way.split(/[\\/]/u)[0] === '..';
}
