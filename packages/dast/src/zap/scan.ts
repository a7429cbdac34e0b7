import { UserError } from '@gatehouse/findings';
import { redactor } from '@gatehouse/network';
import { randomBytes } from 'node:crypto';
import type { Answer, Doubt } from './outcome/answer.ts';
import { answer } from './outcome/answer.ts';
import {
  coverageOf,
  coverageSufficient,
  type Least,
  type ZapCoverage,
} from './outcome/coverage.ts';
import { engineRan, isReport } from './outcome/engine-ran.ts';
import { proveLogin, secretsOf } from '../login/index.ts';
import { FILE } from './plan/jobs.ts';
import { planOf, type ZapPlan } from './plan/plan.ts';
import type { ZapSettings } from './plan/settings.ts';
import type { ZapAlert } from './report/alert.ts';
import { hider } from './report/hide.ts';
import { readReport, REPORT_LIMIT, type ZapReport } from './report/read-report.ts';
import { readSites, SITES_LIMIT, type ZapMessage } from './report/read-sites.ts';
import { commandsOf } from './run/command.ts';
import type { ZapEffects } from './run/effects.ts';
import type { Ended } from './run/ended.ts';
import type { ZapProgram } from './run/program.ts';

export interface ZapScanOptions extends Least {
  readonly settings: ZapSettings;
  readonly program: ZapProgram;
}

/** A scan by ZAP: whether it ran and saw enough, and what that rests on. With a doubt it says nothing, whatever was found. */
export interface ZapOutcome {
  readonly engine: Answer;
  readonly coverage: Answer;
  readonly alerts: readonly ZapAlert[];
  readonly messages: readonly ZapMessage[];
  readonly seen: ZapCoverage;
  readonly report: ZapReport | undefined;
  /** What ZAP printed, secrets left out. */
  readonly output: string;
}

/** Of what ZAP prints, in bytes. */
const OUTPUT_LIMIT = 32 * 1024 * 1024;
/** Minutes beside those of the scan: to start, to write the report. */
const START_AND_REPORT = 3;
/** Milliseconds. */
const GRACE = 10_000;

/**
 * Scans by a ZAP of the user's.
 *
 * @throws UserError for settings that make no plan; whatever ZAP does or leaves undone is a doubt in the outcome
 */
export async function scanWithZap(
  options: ZapScanOptions,
  effects: ZapEffects,
): Promise<ZapOutcome> {
  const { settings, program } = options;
  const plan = planOf(settings);
  const unproven = await proveLogin(effects.fetch, settings);
  if (unproven.length > 0) return notStarted(plan, unproven);
  const folder = effects.makeFolder();
  try {
    for (const [name, text] of Object.entries(plan.files)) effects.writeFile(folder, name, text);
    const { scan, end } = commandsOf(program, {
      folder,
      name: `gatehouse-zap-${randomBytes(8).toString('hex')}`,
      heapMegabytes: settings.limits.heapMegabytes,
      secrets: plan.environment,
      owner: effects.owner,
      environment: effects.environment,
    });
    const minutes = settings.limits.minutes + START_AND_REPORT;
    const bounds = { minutes, output: OUTPUT_LIMIT, grace: GRACE };
    const raw = await effects.run(scan, bounds, end);
    const redact = redactor(secretsOf(settings.auth));
    const ended = { ...raw, output: redact(raw.output) };
    return judge(options, plan, ended, readResults(settings, folder, effects));
  } finally {
    effects.removeFolder(folder);
  }
}

/** Scanning as nobody would take its time and say little. */
function notStarted(plan: ZapPlan, doubts: readonly Doubt[]): ZapOutcome {
  return {
    engine: answer([{ message: 'ZAP was not started, because the login does not work' }]),
    coverage: answer(doubts),
    alerts: [],
    messages: [],
    seen: coverageOf(plan, []),
    report: undefined,
    output: '',
  };
}

interface Results {
  /** ZAP's log file; empty where it wrote none. */
  readonly log: string | Doubt;
  readonly report: ZapReport | Doubt;
  readonly messages: readonly ZapMessage[] | Doubt;
}

function readResults({ auth }: ZapSettings, folder: string, effects: ZapEffects): Results {
  const hide = hider(secretsOf(auth), auth.kind === 'header' ? [auth.name] : []);
  return {
    log: attempt(FILE.log, 'log', (name) => {
      const content = effects.readFile(folder, name, OUTPUT_LIMIT);
      return hide.text(content ? new TextDecoder().decode(content) : '');
    }),
    report: attempt(FILE.report, 'report', (name) => {
      const content = effects.readFile(folder, name, REPORT_LIMIT);
      return content && readReport(name, content, hide);
    }),
    messages: attempt(FILE.sites, 'list of URLs', (name) => {
      const content = effects.readFile(folder, name, SITES_LIMIT);
      return content && readSites(name, content, hide);
    }),
  };
}

function attempt<T>(
  name: string,
  called: string,
  read: (name: string) => T | undefined,
): T | Doubt {
  try {
    return read(name) ?? { message: `ZAP left no ${called} (${name})` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { message: error.message, ...(error.remedy !== undefined && { remedy: error.remedy }) };
  }
}

function judge(
  { settings, program, ...least }: ZapScanOptions,
  plan: ZapPlan,
  ended: Ended,
  results: Results,
): ZapOutcome {
  const { jobs, limits } = plan;
  const report = isReport(results.report) ? results.report : undefined;
  const messages = Array.isArray(results.messages) ? (results.messages as ZapMessage[]) : [];
  const seen = coverageOf(plan, messages);
  const { log, report: left } = results;
  const engine = engineRan({ program, ended, jobs, limits, log, report: left });
  const coverage =
    'message' in results.messages
      ? answer([results.messages])
      : coverageSufficient(settings, seen, report, least);
  const alerts = report?.alerts ?? [];
  return {
    engine,
    coverage,
    alerts,
    messages,
    seen,
    report,
    output: ended.output,
  };
}
