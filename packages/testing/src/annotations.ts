import { isAbsolute } from 'node:path';
import type { Command } from './command-parser.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** What the runner hands on to GitHub for one `::error::`, `::warning::` or `::notice::`. Lines and columns from 1. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** Masked, then cut. */
  readonly message: string;
  /** Not masked: the runner masks messages only. */
  readonly title?: string;
  /** Relative to the workspace where it lies below it. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** Of each level, what one step may leave; later ones are seen in the log only (ExecutionContext.cs). */
export const ANNOTATIONS_PER_LEVEL = 10;

/** In UTF-16 units (ExecutionContext.cs). */
export const MESSAGE_LIMIT = 4096;

export interface ReadAnnotation {
  readonly annotation: Annotation;
  /** What the runner put right or left out without telling anyone but the debug log. */
  readonly corrections: readonly string[];
}

/** The annotation in an issue command, with the lines and columns that the runner lets through. */
export function readAnnotation(
  level: AnnotationLevel,
  command: Command,
  workspace: string,
): ReadAnnotation {
  const { region, corrections } = validateRegion(command.properties);
  const title = command.properties.get('title');
  const file = command.properties.get('file');
  return {
    annotation: {
      level,
      message: command.data,
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file: relativeTo(workspace, file) }),
      ...region,
    },
    corrections,
  };
}

type Region = Pick<Annotation, 'startLine' | 'endLine' | 'startColumn' | 'endColumn'>;

/** ValidateLinesAndColumns in ActionCommandManager.cs, in its order. */
function validateRegion(properties: ReadonlyMap<string, string>): {
  region: Region;
  corrections: readonly string[];
} {
  let startLine = integer(properties.get('line'));
  let endLine = integer(properties.get('endline'));
  let startColumn = integer(properties.get('col'));
  let endColumn = integer(properties.get('endcolumn'));
  const corrections: string[] = [];
  const dropColumns = (reason: string): void => {
    if (startColumn === undefined && endColumn === undefined) return;
    corrections.push(`columns dropped: ${reason}`);
    startColumn = endColumn = undefined;
  };

  if (endLine !== undefined && startLine === undefined) {
    corrections.push('endLine without line was taken as line');
    startLine = endLine;
  }
  if (endColumn !== undefined && startColumn === undefined) {
    corrections.push('endColumn without col was taken as col');
    startColumn = endColumn;
  }
  if (startLine === undefined) dropColumns('there is no line');
  if (endLine !== undefined && startLine !== endLine) dropColumns('line and endLine differ');
  if (startLine !== undefined && endLine !== undefined && endLine < startLine) {
    corrections.push('line and endLine dropped: endLine comes before line');
    startLine = endLine = undefined;
  }
  if (startColumn !== undefined && endColumn !== undefined && endColumn < startColumn)
    dropColumns('endColumn comes before col');

  return {
    region: {
      ...(startLine === undefined ? {} : { startLine }),
      ...(endLine === undefined ? {} : { endLine }),
      ...(startColumn === undefined ? {} : { startColumn }),
      ...(endColumn === undefined ? {} : { endColumn }),
    },
    corrections,
  };
}

/** What .NET's int.TryParse accepts. */
function integer(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*[+-]?\d+\s*$/u.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) < 2 ** 31 ? value : undefined;
}

function relativeTo(workspace: string, file: string): string {
  if (!isAbsolute(file)) return file;
  const folder = workspace.endsWith('/') ? workspace : `${workspace}/`;
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}
