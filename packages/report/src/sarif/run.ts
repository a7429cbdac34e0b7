import {
  worstFirst,
  type Finding,
  type Notice,
  type Outcome,
  type Scan,
} from '@gatehouse/findings';
import { cut, printable } from '@gatehouse/text';

import { noticesOf } from '../outcome/notices.ts';
import { cleaner, type Clean } from '../text/clean.ts';
import { sarifInvocation } from './invocation.ts';
import { lineHasher } from './line-hasher.ts';
import type { SarifResult, SarifRun } from './model.ts';
import { PATH_LIMIT, sarifResults, uriWriter } from './result.ts';
import { rankRules, sarifRule } from './rule.ts';

/** GitHub refuses a file with more results in a run. */
const RESULT_LIMIT = 25_000;

/** GitHub refuses a tool with a longer name; versions need no more either. */
const NAME_LIMIT = 255;

/** No page shows more of a message, and the whole upload has a limit. */
const TEXT_LIMIT = 10_000;

export interface SarifOptions {
  /** GitHub opens an alert for a suppressed result too: leave them out of what is uploaded. */
  readonly includeSuppressed: boolean;
  /** Where the root of the scan lies within the repository. */
  readonly pathPrefix?: string;
  /** The address of a rule's page. */
  readonly helpUri?: (ruleId: string) => string;
  /** The page of the tool. */
  readonly informationUri?: string;
}

/** A run whose results are still to be made, one by one. */
interface DraftRun {
  readonly frame: Omit<SarifRun, 'results'>;
  readonly results: Iterable<SarifResult>;
}

/** One run for each scan of the outcome. */
export function draftRuns(outcome: Outcome, options: SarifOptions): DraftRun[] {
  const cleanText = cleaner(outcome);
  const clean: Clean = (text) => cut(withoutLinks(cleanText(text)), TEXT_LIMIT);
  const listed = new Set(outcome.open);
  if (options.includeSuppressed) for (const finding of outcome.suppressed) listed.add(finding);
  return outcome.scans.map((scan, index) =>
    // Notices are about all scans together; the first run has them for all.
    draftRun(scan, listed, index === 0 ? noticesOf(outcome) : [], clean, options),
  );
}

function draftRun(
  scan: Scan,
  listed: ReadonlySet<Finding>,
  notices: readonly Notice[],
  clean: Clean,
  { pathPrefix, helpUri, informationUri }: SarifOptions,
): DraftRun {
  const all = scan.findings.filter((finding) => listed.has(finding));
  const findings =
    all.length > RESULT_LIMIT ? all.toSorted(worstFirst).slice(0, RESULT_LIMIT) : all;
  const uri = uriWriter(pathPrefix);
  const rules = rankRules(scan.rules, findings);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    frame: {
      tool: {
        driver: {
          name: cut(printable(scan.tool.name), NAME_LIMIT),
          version: cut(printable(scan.tool.version), NAME_LIMIT),
          ...(informationUri === undefined ? {} : { informationUri }),
          rules: rules.map((ranked) => sarifRule(ranked, clean, helpUri?.(ranked.rule.id))),
        },
      },
      automationDetails: { id: categoryOf(scan) },
      invocations: [sarifInvocation(scan, all.length - findings.length, notices, clean, uri)],
      columnKind: 'utf16CodeUnits',
    },
    results: sarifResults(findings, { clean, uri, lineHash: lineHasher(scan), ruleIndex }),
  };
}

/** GitHub keeps the alerts of a category apart from those of others: what is scanned apart must not close the rest. */
function categoryOf({ phase, scope }: Scan): string {
  const parts = scope.split('/').filter((part) => part !== '' && part !== '.');
  const category = printable(['gatehouse', phase, ...parts].join('/'));
  // The slash at the end says that all of it is the category.
  return `${cut(category, PATH_LIMIT)}/`;
}

/** SARIF 2.1.0, 3.11.6: `[text](target)` in a text is a link; what was read from a repository makes none. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
