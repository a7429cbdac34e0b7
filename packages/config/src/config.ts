import { UserError, type Profile, type Severity, type Threshold } from '@gatehouse/findings';
import { decode, parseYaml, SourceText } from '@gatehouse/source';
import { FIELDS } from './schema.ts';
import { validateSection } from './validate.ts';

export interface IacConfig {
  readonly enabled?: boolean;
  readonly path?: string;
  readonly exclude?: readonly string[];
  readonly 'allow-empty'?: boolean;
  readonly 'allow-parse-errors'?: boolean;
}

/** The configuration file as written: what is not set there is absent. */
export interface Config {
  readonly 'fail-on'?: Threshold;
  readonly 'report-from'?: Severity;
  readonly profile?: Profile;
  readonly phases?: { readonly iac?: IacConfig };
}

/** Where the file is looked for, relative to the root of the repository. */
export const CONFIG_PATHS: readonly string[] = ['.github/gatehouse.yml', '.github/gatehouse.yaml'];

/**
 * Reads what a configuration file holds.
 * @throws UserError with file and line when it is no text, not YAML, or holds a key or value that is not known.
 */
export function parseConfig(path: string, content: string | Uint8Array): Config {
  const text = typeof content === 'string' ? content : decodeConfig(path, content);
  const { documents, problems } = parseYaml(new SourceText(path, text));
  const problem = problems[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  if (documents.length > 1)
    throw new UserError(`${path}: holds ${documents.length} documents; one is expected`);
  const document = documents[0];
  // The schema and this type say the same; validation is what makes the step from one to the other sound.
  return document ? validateSection(document, FIELDS, 'the configuration') : {};
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
