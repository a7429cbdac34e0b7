import type { Outcome } from '@gatehouse/findings';

/**
 * One JSON object a line for every answer of every rule, and one for every file that did not parse:
 * `{"file", "rule", "aliases", "status": "fail"|"pass"|"unknown"|"suppressed", "resource": {"type", "name"}, "line"}` and
 * `{"file", "parsed": false, "error"}`. Files are relative to the scanned path.
 */
export function* evaluationLines(outcome: Outcome): Generator<string> {
  for (const scan of outcome.scans) {
    const below = (path: string): string => belowScope(path, scan.scope);
    for (const { path, rule, status, resource, line } of scan.evaluations) {
      const type = resource.kind;
      const named = { type, ...(resource.name && { name: scan.disclosure.mask(resource.name) }) };
      yield `${JSON.stringify({ file: below(path), rule: rule.id, aliases: rule.aliases, status, resource: named, line })}\n`;
    }
    for (const { path, status, problems } of scan.coverage.files)
      if (status === 'failed')
        yield `${JSON.stringify({ file: below(path), parsed: false, error: scan.disclosure.mask(problems[0]?.message ?? '') })}\n`;
  }
}

/** A file that was scanned alone is called by its name. */
function belowScope(path: string, scope: string): string {
  if (path === scope) return path.slice(path.lastIndexOf('/') + 1);
  return scope !== '' && path.startsWith(`${scope}/`) ? path.slice(scope.length + 1) : path;
}
