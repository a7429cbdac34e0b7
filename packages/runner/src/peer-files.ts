import { list, type Meaning, needless, refused, same } from './translation.ts';

const ONE_SARIF_FILE =
  'Set sarif-file to the path of the SARIF file; the log, annotations and job summary need no setting';

/** checkov-action's `output_file_path`: a file for each format, `console` for the log. */
export const outputFilePath: Meaning = (value) => {
  const files = list(value).filter((file) => file !== 'console');
  const [file] = files;
  if (file === undefined) return needless;
  return files.length === 1 && file.endsWith('.sarif')
    ? same({ 'sarif-file': file })
    : refused(ONE_SARIF_FILE);
};

/** checkov-action's `output_format`: a list. */
export const outputFormat: Meaning = (value) =>
  list(value).every((format) => ['cli', 'sarif', 'github_failed_only'].includes(format))
    ? needless
    : refused(ONE_SARIF_FILE);

/** trivy-action's `format`. */
export const format: Meaning = (value) =>
  ['table', 'sarif'].includes(value) ? needless : refused(ONE_SARIF_FILE);

/** trivy-action's `output`: the file for its one format. */
export const output: Meaning = (value, given) =>
  given.get('format') === 'sarif' ? same({ 'sarif-file': value }) : refused(ONE_SARIF_FILE);
