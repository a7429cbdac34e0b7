import {
  isReached,
  type Operation,
  operationCoverage,
  type OperationCoverage,
} from '../../api/coverage.ts';
import { findOperation } from '../../api/find-operation.ts';
import type { ZapPlan } from '../plan/plan.ts';
import type { ZapSettings } from '../plan/settings.ts';
import type { ZapReport } from '../report/read-report.ts';
import type { ZapMessage } from '../report/read-sites.ts';
import { answer, type Answer, type Doubt } from './answer.ts';

/** What of the target was seen. */
export interface ZapCoverage {
  /** Different places in scope that were asked. */
  readonly urls: number;
  /** Those of them that answered 2xx. */
  readonly answered: number;
  /** How many answered each status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Undefined where no description drove the scan. */
  readonly operations?: OperationCoverage;
}

export function coverageOf(plan: ZapPlan, messages: readonly ZapMessage[]): ZapCoverage {
  const inScope = messages.filter(({ url }) => isIn(url, plan.hosts));
  const asked = inScope.filter((message) => message.status !== undefined);
  const statuses = new Map<number, number>();
  for (const { status = 0 } of asked) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  return {
    urls: asked.length,
    answered: asked.filter(({ status = 0 }) => isSuccess(status)).length,
    statuses,
    ...(plan.api && { operations: operationsIn(plan.api, plan.target, asked) }),
  };
}

function isIn(url: string, hosts: readonly string[]): boolean {
  return URL.canParse(url) && hosts.includes(new URL(url).host);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function operationsIn(
  api: NonNullable<ZapPlan['api']>,
  target: URL,
  asked: readonly ZapMessage[],
): OperationCoverage {
  const reached = new Set<Operation>();
  for (const { method, url, status = 0 } of asked) {
    const { origin, pathname } = new URL(url);
    if (origin !== target.origin || !isReached(status)) continue;
    const operation = findOperation(api.operations, api.base, method, pathname);
    if (operation) reached.add(operation);
  }
  return operationCoverage(api.operations, reached);
}

/** Of the operations of an API, the share that must be reached. */
const ENOUGH = 0.5;
/** Of the answers, the share from which on a refusal to let in is the rule. */
const SHUT = 0.5;

/** What must be seen at least. */
export interface Least {
  /** How many URLs in scope must answer 2xx. */
  readonly minUrls: number;
  /** How many operations must be reached where a description drives the scan; half of them unless given. */
  readonly minOperations?: number | undefined;
}

/** Whether what was seen is enough to speak about the target. */
export function coverageSufficient(
  settings: Pick<ZapSettings, 'auth' | 'authCheck'>,
  coverage: ZapCoverage,
  report: ZapReport | undefined,
  { minUrls, minOperations }: Least,
): Answer {
  return answer([
    ...urlDoubts(coverage, minUrls),
    ...operationDoubts(coverage, minOperations),
    ...loginDoubts(settings, coverage, report),
  ]);
}

function urlDoubts({ urls, answered, statuses }: ZapCoverage, minUrls: number): Doubt[] {
  if (urls === 0) return [{ message: 'ZAP asked no URL in scope', remedy: 'Is the target right?' }];
  if ((statuses.get(404) ?? 0) === urls)
    return [
      { message: `all ${urls} URLs answered 404`, remedy: 'Is the path of the target right?' },
    ];
  if (answered >= Math.max(1, minUrls)) return [];
  return [
    {
      message: `${answered} URLs in scope answered 2xx, min-urls is ${Math.max(1, minUrls)}`,
      remedy: 'Is the target right, does it need a login? Else lower min-urls',
    },
  ];
}

function operationDoubts({ operations }: ZapCoverage, least: number | undefined): Doubt[] {
  if (!operations) return [];
  const { described, reached, missed } = operations;
  if (reached > 0 && reached >= (least ?? described * ENOUGH)) return [];
  const some = missed.slice(0, 3).join(', ');
  const wanted = least === undefined ? '' : `, min-operations is ${least}`;
  return [
    {
      message: `${reached} of ${described} API operations were reached${wanted}${some === '' ? '' : `; not, for example, ${some}`}`,
      remedy: 'Is the target the URL that the paths of the description are relative to?',
    },
  ];
}

function loginDoubts(
  { auth, authCheck }: Pick<ZapSettings, 'auth' | 'authCheck'>,
  { urls, statuses }: ZapCoverage,
  report: ZapReport | undefined,
): Doubt[] {
  if (auth.kind === 'none') return [];
  const parts = report ? [report, ...report.sites] : [];
  const count = (name: string): number =>
    parts.reduce((sum, { statistics }) => sum + (statistics.get(name) ?? 0), 0);
  const doubts: Doubt[] = [];
  if (auth.kind === 'form') {
    if (count('stats.auth.failure') > 0)
      doubts.push({
        message: `the login failed ${count('stats.auth.failure')} times`,
        remedy: 'Are the user name, the password and the names of the fields right?',
      });
    if (authCheck && count('stats.auth.state.loggedin') === 0)
      doubts.push({
        message: 'ZAP never saw what auth-check says a logged-in user sees',
        remedy: 'Is auth-check right, and the login?',
      });
  }
  const shut = (statuses.get(401) ?? 0) + (statuses.get(403) ?? 0);
  if (urls > 0 && shut / urls >= SHUT)
    doubts.push({
      message: `${shut} of ${urls} URLs answered 401 or 403 in spite of the login`,
      remedy: 'Is the credential right, and may it see what is to be scanned?',
    });
  if (!authCheck)
    doubts.push({
      message: 'nothing proves that the login works',
      remedy: 'Set auth-check to a URL that answers otherwise when nobody is logged in',
    });
  return doubts;
}
