import { posix } from 'node:path';
import { UserError, type Resource } from '@gatehouse/findings';
import { parseYaml, SourceText, type Value } from '@gatehouse/source';
import {
  type ForeignFile,
  type ForeignSuppression,
  MAX_FOREIGN,
  type Misread,
  TOO_MANY,
} from './foreign-suppression.ts';

/**
 * Checkov's `.checkov.baseline` (https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html, `--baseline`): checks that
 * failed when it was written, by file and resource. Files are seen from the folder of the baseline. Those of Kubernetes
 * objects and Dockerfiles are used; the resources of others are named in ways that cannot be told apart here.
 * @throws UserError with file and line when it cannot be parsed.
 */
export function parseCheckovBaseline(path: string, content: string): ForeignFile {
  const { documents, problems } = parseYaml(new SourceText(path, content));
  const problem = problems[0];
  if (problem) throw new UserError(`${path}:${problem.line ?? 1}: ${problem.message}`);
  const folder = posix.dirname(path);
  const syntax = posix.basename(path);
  const suppressions: ForeignSuppression[] = [];
  const misread: Misread[] = [];
  let others = 0;
  for (const { file, resource, check } of failedChecks(documents[0], folder)) {
    const { location, string: rule } = check;
    const scope = file === undefined ? undefined : scopeOf(resource, file);
    if (!rule) misread.push({ location, why: 'it has no id' });
    else if (file === undefined)
      misread.push({ location, why: 'its file is not one of the repository' });
    else if (!scope) others++;
    else if (suppressions.length < MAX_FOREIGN)
      suppressions.push({ syntax, rule, ...scope, location });
    else {
      misread.push({ location, why: TOO_MANY });
      break;
    }
  }
  const waiting = new Map(others > 0 ? [['other kinds of resources', others]] : []);
  return { suppressions, misread, waiting };
}

interface FailedCheck {
  /** From the root; undefined for one outside. */
  readonly file: string | undefined;
  readonly resource: Value;
  readonly check: Value;
}

function* failedChecks(baseline: Value | undefined, folder: string): Generator<FailedCheck> {
  for (const failed of baseline?.get('failed_checks').items ?? []) {
    const file = fileOf(failed.get('file'), folder);
    for (const finding of failed.get('findings').items)
      for (const check of finding.get('check_ids').items)
        yield { file, resource: finding.get('resource'), check };
  }
}

/** Checkov writes `/deploy/web.yaml` for what is in `deploy` below the folder that it scanned. */
function fileOf(value: Value, folder: string): string | undefined {
  const written = value.string?.replaceAll('\\', '/').replace(/^\/+/, '');
  if (!written) return undefined;
  const file = posix.join(folder, written);
  return file.startsWith('../') ? undefined : file;
}

/** `Deployment.shop.web`, where `default` stands for no namespace too, maybe followed by ` (container 0) - web`. */
const KUBERNETES = /^([A-Z][A-Za-z]*)\.([^.\s]+)\.([^\s]+)(?: \(.*)?$/;

/** `/Dockerfile.RUN`, or just the file. */
const DOCKERFILE = /(?:^|\/)[^/]*[Dd]ockerfile[^/]*$/;

function scopeOf(
  value: Value,
  file: string,
): Pick<ForeignSuppression, 'file' | 'resource'> | undefined {
  const named = value.string ?? '';
  const [, kind, namespace, name] = KUBERNETES.exec(named) ?? [];
  if (kind !== undefined && namespace !== undefined && name !== undefined) {
    const resource: Resource = {
      kind,
      name,
      ...(namespace !== 'default' && { namespace }),
    };
    return { file, resource };
  }
  return DOCKERFILE.test(file) ? { file } : undefined;
}
