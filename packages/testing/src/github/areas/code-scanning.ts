import { type Answer, type Call, type Handlers, listed, numberIn, ok } from '../call.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Repository } from '../state/repository.ts';
import type { Alert } from '../state/scanning-records.ts';

const NOT_ENABLED = 'Advanced Security must be enabled for this repository to use code scanning.';

export const codeScanning: Handlers = {
  'code-scanning/list-recent-analyses': enabled(({ repository, query }) => {
    if (repository.analyses.length === 0) throw new Refusal(404, 'no analysis found');
    const found = repository.analyses.filter(
      ({ ref, sarif_id, tool }) =>
        [undefined, ref].includes(query['ref'] as string | undefined) &&
        [undefined, sarif_id].includes(query['sarif_id'] as string | undefined) &&
        [undefined, tool].includes(query['tool_name'] as string | undefined),
    );
    return listed(
      found.toReversed().map(({ tool, ...analysis }) => ({ ...analysis, tool: { name: tool } })),
    );
  }),
  'code-scanning/list-alerts-for-repo': enabled(({ repository, query }) => {
    if (repository.analyses.length === 0) throw new Refusal(404, 'no analysis found');
    const wanted = {
      ref: query['ref'] ?? refOf(repository, query['pr'] as number | undefined),
      state: query['state'],
      tool: query['tool_name'],
      severity: query['severity'],
    };
    const found = repository.alerts.filter((alert) =>
      [
        [wanted.ref, alert.ref],
        [wanted.state, alert.state],
        [wanted.tool, alert.tool],
        [wanted.severity, alert.security_severity_level ?? alert.severity],
      ].every(([want, has]) => want === undefined || want === has),
    );
    return listed(found.toReversed().map((alert) => answer(repository, alert)));
  }),
  'code-scanning/get-alert': enabled((call) => ok(answer(call.repository, find(call)))),
  'code-scanning/list-alert-instances': enabled((call) => listed([instance(find(call))])),
  'code-scanning/get-default-setup': enabled(() => ok({ state: 'not-configured' })),
};

/** Refuses where code scanning is not enabled. */
export function enabled(handler: (call: Call) => Answer): (call: Call) => Answer {
  return (call) => {
    const { codeScanning: state = true } = call.repository.options;
    if (state === true) return handler(call);
    throw new Refusal(403, state === false ? NOT_ENABLED : state);
  };
}

function refOf({ defaultBranch }: Repository, pull: number | undefined): string {
  return pull === undefined ? `refs/heads/${defaultBranch}` : `refs/pull/${pull}/merge`;
}

function find(call: Call): Alert {
  const number = numberIn(call, 'alert_number');
  const alert = call.repository.alerts.find((candidate) => candidate.number === number);
  if (alert === undefined) throw notFound();
  return alert;
}

function answer(repository: Repository, alert: Alert): object {
  const { number, rule, description, severity, security_severity_level, tool, state } = alert;
  return {
    number,
    state,
    url: repository.url(`code-scanning/alerts/${number}`),
    html_url: repository.page(`security/code-scanning/${number}`),
    instances_url: repository.url(`code-scanning/alerts/${number}/instances`),
    rule: { id: rule, name: rule, description, severity, security_severity_level },
    tool: { name: tool },
    most_recent_instance: instance(alert),
  };
}

function instance({ ref, commit_sha, category, message, path, start_line, state }: Alert): object {
  return {
    ref,
    commit_sha,
    category,
    state,
    message: { text: message },
    location: { path, start_line, end_line: start_line, start_column: 1, end_column: 1 },
  };
}
