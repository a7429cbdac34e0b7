import { UserError } from '@gatehouse/findings';
import { decode, parseYaml, SourceText } from '@gatehouse/source';
import type { SectionOf } from './field.ts';
import { FIELDS } from './schema.ts';
import { readSection } from './validate.ts';

/** The configuration file as written: what is not set there is absent. */
export type Config = SectionOf<typeof FIELDS>;

/** Where the file is looked for, relative to the root of the repository. */
export const CONFIG_PATHS: readonly string[] = ['.github/gatehouse.yml', '.github/gatehouse.yaml'];

/**
 * Reads what a configuration file holds.
 * @throws UserError with file and line when it is no text, not YAML, or holds keys or values that are not known.
 */
export function parseConfig(path: string, content: string | Uint8Array): Config {
  const text = typeof content === 'string' ? content : decodeConfig(path, content);
  const { documents, problems } = parseYaml(new SourceText(path, text));
  const problem = problems[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  if (documents.length > 1)
    throw new UserError(`${path}: holds ${documents.length} documents; one is expected`);
  const document = documents[0];
  return document ? readSection(document, FIELDS, 'the configuration') : {};
}

function decodeConfig(path: string, bytes: Uint8Array): string {
  try {
    return decode(bytes);
  } catch (error) {
    throw error instanceof UserError
      ? new UserError(`${path}: ${error.message}`, { cause: error })
      : error;
  }
}
