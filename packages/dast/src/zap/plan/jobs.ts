import { readAddress } from './address.ts';
import { CONTEXT, USER } from './context.ts';
import { EXIT_VALUES } from './exit-values.ts';
import { attacks, type ZapSettings } from './settings.ts';
import type { Times } from './times.ts';

/** The files of a scan, beside its plan. */
export const FILE = {
  plan: 'plan.yaml',
  report: 'report.json',
  sites: 'sites.yaml',
  log: 'home/zap.log',
  openapi: 'openapi.json',
  soap: 'service.wsdl',
  graphql: 'schema.graphql',
} as const;

export interface Job {
  readonly type: string;
  readonly [key: string]: unknown;
}

/**
 * What ZAP does, in this order. First what must hold before anything else makes sense: the target answers, the login
 * works. Last, whatever happened before, what it saw.
 */
export function jobsOf(settings: ZapSettings, target: URL, times: Times): Job[] {
  const wait: Job = { type: 'passiveScan-wait', parameters: { maxDuration: times.wait } };
  return [
    {
      type: 'passiveScan-config',
      parameters: { maxAlertsPerRule: 0, scanOnlyInScope: true, enableTags: false },
    },
    request([{ url: target.href }]),
    ...loginCheck(settings),
    ...explore(settings, target, times),
    wait,
    ...(attacks(settings) ? [attack(settings, times), wait] : []),
    ...loginCheck(settings),
    ...lastly(),
  ];
}

function explore(settings: ZapSettings, target: URL, times: Times): Job[] {
  switch (settings.mode) {
    case 'passive':
      return settings.urls.length === 0
        ? []
        : [
            request(
              settings.urls.map((url) => ({ url: readAddress(url, 'urls').href })),
              settings,
            ),
          ];
    case 'api':
      return [description(settings, target)];
    default:
      return [
        {
          type: 'spider',
          parameters: {
            context: CONTEXT,
            ...as(settings),
            maxDuration: times.crawl,
            maxDepth: settings.limits.depth,
            logoutAvoidance: true,
            // Whoever only looks sends no forms: they change data.
            postForm: attacks(settings),
          },
        },
      ];
  }
}

function description(settings: ZapSettings, target: URL): Job {
  const { api } = settings;
  switch (api?.kind) {
    case 'graphql':
      return {
        type: 'graphql',
        parameters: {
          endpoint: target.href,
          ...(api.schema !== undefined && { schemaFile: FILE.graphql }),
        },
      };
    case 'soap':
      return { type: 'soap', parameters: { wsdlFile: FILE.soap } };
    default:
      return {
        type: 'openapi',
        parameters: { apiFile: FILE.openapi, context: CONTEXT, ...as(settings) },
      };
  }
}

function attack(settings: ZapSettings, times: Times): Job {
  return {
    type: 'activeScan',
    parameters: {
      context: CONTEXT,
      ...as(settings),
      maxScanDurationInMins: times.attack,
      maxAlertsPerRule: 0,
    },
  };
}

interface Request {
  readonly url: string;
  readonly responseCode?: number;
}

function request(requests: readonly Request[], settings?: ZapSettings): Job {
  return {
    type: 'requestor',
    ...(settings && { parameters: as(settings) }),
    requests: requests.map((each) => ({ method: 'GET', ...each })),
  };
}

function loginCheck(settings: ZapSettings): Job[] {
  const { authCheck: check } = settings;
  if (check === undefined) return [];
  const url = readAddress(check.url, 'auth-check').href;
  return [request([{ url, responseCode: check.status }], settings)];
}

/** As the user who logs in by a form; a header goes with every request anyway. */
function as({ auth }: ZapSettings): { user?: string } {
  return auth.kind === 'form' ? { user: USER } : {};
}

function lastly(): Job[] {
  return [
    {
      type: 'export',
      alwaysRun: true,
      parameters: { context: CONTEXT, type: 'yaml', source: 'sitestree', fileName: FILE.sites },
    },
    {
      type: 'report',
      alwaysRun: true,
      parameters: { template: 'traditional-json-plus', reportFile: FILE.report },
    },
    {
      type: 'exitStatus',
      alwaysRun: true,
      parameters: {
        okExitValue: EXIT_VALUES.succeeded,
        warnExitValue: EXIT_VALUES.warned,
        errorExitValue: EXIT_VALUES.failed,
      },
    },
  ];
}
