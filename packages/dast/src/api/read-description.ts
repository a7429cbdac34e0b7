import { UserError } from '@gatehouse/findings';
import { parseYaml, SourceText } from '@gatehouse/source';
import { load, YAMLException } from 'js-yaml';
import { plainCopy } from './plain-copy.ts';
import { isTree, type Tree } from './tree.ts';

/** UTF-16 units. */
const LONGEST = 16 * 1024 * 1024;

/**
 * The description of an API as a tree of its own.
 *
 * @param text OpenAPI 3 or Swagger 2, YAML or JSON
 * @param path as messages name it
 * @throws UserError, with line and column, for what is neither or is too large
 */
export function readDescription(text: string, path = 'api-spec'): Tree {
  if (text.length > LONGEST)
    throw new UserError(`${path}: is larger than ${LONGEST / 1024 / 1024} MB`);
  const source = new SourceText(path, text);
  const api = plainCopy(parsed(source), path);
  if (!isTree(api) || !(typeof api.openapi === 'string' || typeof api.swagger === 'string'))
    throw new UserError(`${path}:1:1: says neither openapi nor swagger at its top`, {
      remedy: 'Give the description itself, not a page that shows it',
    });
  if (!isTree(api.paths) || Object.keys(api.paths).length === 0)
    throw new UserError(`${positionOfPaths(source)}: describes no paths: there is nothing to scan`);
  return api;
}

/** The same for who follows its references. @throws UserError also for one to another file */
export function readWholeDescription(text: string, path = 'api-spec'): Tree {
  const api = readDescription(text, path);
  refuseOtherFiles(api, new SourceText(path, text));
  return api;
}

function parsed(source: SourceText): unknown {
  try {
    // Large ones are JSON that a program wrote: its own reader is fifty times as fast.
    return JSON.parse(source.text);
  } catch {
    return parsedYaml(source);
  }
}

function parsedYaml(source: SourceText): unknown {
  try {
    return load(source.text);
  } catch (cause) {
    const isPlaced = cause instanceof YAMLException;
    const [line = ''] = (isPlaced ? cause.reason : String(cause)).split('\n');
    const offset = isPlaced
      ? ((cause.mark as { position?: number } | undefined)?.position ?? 0)
      : 0;
    throw new UserError(
      `${positionOf(source, offset)}: is neither YAML nor JSON: ${line.slice(0, 200)}`,
      { cause },
    );
  }
}

/** `api/openapi.yaml:3:7` */
function positionOf(source: SourceText, offset: number): string {
  return `${source.path}:${source.lineAt(offset)}:${source.columnAt(offset)}`;
}

function positionOfPaths(source: SourceText): string {
  const paths = parseYaml(source).documents[0]?.get('paths');
  const { startLine, startColumn } = paths?.exists
    ? paths.location
    : { startLine: 1, startColumn: 1 };
  return `${source.path}:${startLine}:${startColumn}`;
}

/** Whoever reads them would read files of the runner, or addresses inside of the network. */
function refuseOtherFiles(tree: unknown, source: SourceText): void {
  const open: unknown[] = [tree];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const { $ref: reference } = next as { $ref?: unknown };
    if (typeof reference === 'string' && !reference.startsWith('#')) {
      const offset = Math.max(0, source.text.indexOf(reference));
      throw new UserError(
        `${positionOf(source, offset)}: refers to another file: "${reference.slice(0, 100)}"`,
        { remedy: 'Bundle the description into one file first' },
      );
    }
    for (const child of Object.values(next)) if (child !== undefined) open.push(child);
  }
}
