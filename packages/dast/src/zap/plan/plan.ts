import { UserError } from '@gatehouse/findings';
import { dump } from 'js-yaml';
import { basePathOf } from '../../api/base-path.ts';
import { operationsOf, type ApiOperation } from '../../api/operations.ts';
import { readDescription } from '../../api/read-description.ts';
import { absoluteServers } from '../api/absolute-servers.ts';
import { refuseOtherHosts } from '../api/wsdl.ts';
import { readTarget } from './address.ts';
import { hostsOf } from './context.ts';
import { environmentOf } from './environment.ts';
import { FILE, jobsOf } from './jobs.ts';
import { refuseOutside } from './outside.ts';
import { refuseUnlessAllowed } from './permission.ts';
import { secretEnvironment } from './secrets.ts';
import type { ZapSettings } from './settings.ts';
import { timesOf } from './times.ts';

/** What is handed to ZAP. */
export interface ZapPlan {
  /** By name, to lie in one folder: the plan, and the API's description. None holds a secret. */
  readonly files: Readonly<Record<string, string>>;
  /** Variables of the process, secret. */
  readonly environment: Readonly<Record<string, string>>;
  /** The types of the jobs, in order. */
  readonly jobs: readonly string[];
  /** By type of job, in minutes: what ended it if it took that long. */
  readonly limits: Readonly<Record<string, number>>;
  readonly target: URL;
  /** That may be entered, as in URLs. */
  readonly hosts: readonly string[];
  /** Where an OpenAPI description drives the scan: the path before its paths, and what it describes. */
  readonly api?: { readonly base: string; readonly operations: readonly ApiOperation[] };
}

/**
 * The plan of a scan, for ZAP's Automation Framework (www.zaproxy.org/docs/desktop/addons/automation-framework).
 *
 * @throws UserError for settings that contradict each other, or that ZAP would read in another way than they are meant
 */
export function planOf(settings: ZapSettings): ZapPlan {
  const target = readTarget(settings.target);
  const hosts = hostsOf(target, settings.scope);
  refuseUnlessAllowed(settings, hosts);
  refuseOutside(settings, target, hosts);
  const times = timesOf(settings);
  const jobs = jobsOf(settings, target, times);
  const plan = { env: environmentOf(settings, target, hosts), jobs };
  return {
    files: {
      [FILE.plan]: dump(plan, { lineWidth: -1, noRefs: true }),
      ...(settings.mode === 'api' && descriptionOf(settings, target, hosts)),
    },
    environment: secretEnvironment(settings.auth, target.hostname.replace(/^\[|\]$/gu, '')),
    jobs: jobs.map(({ type }) => type),
    limits: {
      spider: times.crawl,
      'passiveScan-wait': times.wait,
      ...(times.attack > 0 && { activeScan: times.attack }),
    },
    target,
    hosts,
    ...(settings.mode === 'api' &&
      settings.api?.kind === 'openapi' &&
      expected(settings.api.text, target)),
  };
}

function expected(text: string, target: URL): Pick<ZapPlan, 'api'> {
  return {
    api: {
      base: basePathOf(readDescription(text), target),
      operations: operationsOf('api-spec', text),
    },
  };
}

function descriptionOf(
  { api }: ZapSettings,
  target: URL,
  hosts: readonly string[],
): Record<string, string> {
  switch (api?.kind) {
    case undefined:
      throw new UserError('mode api needs a description of the API', {
        remedy: 'Set api-spec to an OpenAPI, GraphQL or WSDL file, or use mode: baseline',
      });
    case 'openapi':
      return { [FILE.openapi]: absoluteServers(api.text, target) };
    case 'soap':
      refuseOtherHosts(api.text, hosts);
      return { [FILE.soap]: api.text };
    case 'graphql':
      return api.schema === undefined ? {} : { [FILE.graphql]: api.schema };
  }
}
