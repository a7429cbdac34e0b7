import { describeSubject, type Evidence, type Open, type Subject } from '@gatehouse/evidence';
import { reaches, SEVERITIES } from '@gatehouse/findings';
import type { Reason } from './outcome.ts';
import type { Policy, Requirement } from './policy.ts';
import { suppressionEntry } from './suppression-entry.ts';

/** What evidence has found that the requirement does not allow; undefined where there is nothing. */
export function judgeFindings(
  evidence: Evidence,
  subject: Subject,
  { failOn, line }: Requirement,
  { policy, now }: { readonly policy: Policy; readonly now: Date },
): Reason | undefined {
  const failing = SEVERITIES.filter((each) => reaches(each, failOn));
  const count = failing.reduce((sum, severity) => sum + evidence.open[severity], 0);
  // Asked so that a count which is none counts against it.
  if (count === 0) return undefined;
  const { tool, source, form } = evidence;
  const [worst, ...others] = evidence.worst.filter(({ severity }) => failing.includes(severity));
  const found = `${count} open at or above ${failOn} (${policy.path}:${line}) in ${source} by ${tool.name}, about ${describeSubject(subject)}`;
  if (worst === undefined)
    return { verdict: 'fail', message: `${tool.name} has found ${found}`, detail: WAIVERS[form] };
  return {
    verdict: 'fail',
    message: explain(worst, subject),
    also: others.map((each) => explain(each, subject)),
    detail: form === 'statement' ? found : `${found}. ${WAIVERS[form]}`,
    ...(form === 'statement' && {
      paste: {
        to: 'waive the first and scan again',
        file: policy.path,
        text: suppressionEntry(worst, now),
      },
    }),
  };
}

/** How to waive what cannot be waived one by one in our configuration. */
const WAIVERS = {
  statement: 'The report of that scan names them',
  sarif: 'The gate waives nothing of other tools: do it where the tool does, and scan again',
  'code-scanning': 'The gate waives nothing of other tools: dismiss the alert with a reason',
} as const;

/** Rule, resource or package, place, fix: one line that a reader can act on. */
function explain(problem: Open, subject: Subject): string {
  const { rule, severity, path, line, fix, message } = problem;
  const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}`;
  // In an image a path alone says nothing.
  const resource =
    problem.resource ??
    (subject.kind === 'image' ? describeSubject(subject).replace(/^image /u, '') : undefined);
  const where = [resource, resource === undefined ? place : place && `(${place})`]
    .filter(Boolean)
    .join(' ');
  const what = fix ?? message;
  return `${rule} is ${severity}${where ? ` in ${where}` : ''}${what ? `: ${what}` : ''}`;
}
