import type { Overrides, Settings } from '@gatehouse/config';
import {
  decide,
  type NoticeKind,
  type Outcome,
  type PhaseContext,
  type RuleInfo,
  UserError,
} from '@gatehouse/findings';
import { dayOf, judgeInline, type Waived } from '@gatehouse/triage';
import { Checkout, type CheckoutOptions } from '@gatehouse/workspace';
import type { PolicyOrigin } from './base/find-base.ts';
import type { BasePlan } from './base/plan.ts';
import { compare } from './compare.ts';
import type { FindRecord } from './compare-records.ts';
import { type ConfigPlace, namedConfig, repositoryOf } from './find-config.ts';
import type { MakePhases } from './phases.ts';
import type { PolicyFile } from './policy-tree.ts';
import { prepare } from './prepare.ts';
import { baseSide, folderTree, headSide, type HeadTree, type NamedSide } from './sides.ts';
import { noticesOf, triage, type TriagedScan } from './triage-scans.ts';

export interface RunRequest {
  /** Where the configuration is looked for, and the repository. */
  readonly place: ConfigPlace;
  /** What inputs or options say. */
  readonly overrides: Overrides;
  /**
   * The absolute path that the setting `path` means.
   * @throws UserError where it leads to what must not be scanned.
   */
  readonly locate: (path: string) => string;
  readonly makePhases: MakePhases;
  /** Decides what the run goes by, once it is known what is checked out. */
  readonly plan: (checkout: Checkout) => BasePlan;
  /** How commits are had that the checkout lacks. */
  readonly commits: CheckoutOptions;
  /** Finds what is known of the last accepted state of what is in no commit. */
  readonly findRecord?: FindRecord;
  /** What is scanned, where that is not the folder itself. */
  readonly headTree?: HeadTree;
  /** Rules that could have been asked, for what is said of suppressions that name none. */
  readonly catalogue?: () => Promise<readonly RuleInfo[]>;
  /** Whether only a part of what is there is reported on, so that nobody knows which suppressions are needed. */
  readonly isPartial?: boolean;
  readonly context: PhaseContext;
}

/** What a run went by, and where it was read. */
export interface PolicySource {
  readonly origin: PolicyOrigin;
  /** The commit that holds it; undefined where nothing is committed. */
  readonly commit: string | undefined;
  readonly files: readonly PolicyFile[];
}

export interface RunResult {
  readonly outcome: Outcome;
  readonly policy: PolicySource;
  /** What the run went by; `path` is absolute. */
  readonly settings: Settings;
}

/**
 * The one way through: policy, scan, comparison, triage, verdict. Renderings of the outcome come after, and cannot change
 * it.
 *
 * @throws UserError with a remedy where the policy cannot be read or is broken: the verdict is `error`.
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const checkout = new Checkout(repositoryOf(request.place), request.commits);
  try {
    return await runWith(request, checkout);
  } finally {
    checkout.dispose();
  }
}

async function runWith(request: RunRequest, checkout: Checkout): Promise<RunResult> {
  const { context, catalogue = () => Promise.resolve([]), findRecord = noRecord } = request;
  const { plan, policy, policyBase, settings, onlyNew, isCompared } = await prepare(
    request,
    checkout,
  );
  const { suppressions: entries } = settings;
  const waived: Waived = { entries, foreign: policy.foreign, today: dayOf(context.now()) };
  const byRecord = new Set<string>();
  const config = namedConfig(request.place);
  const scanSide = async (side: NamedSide, phaseContext: PhaseContext): Promise<TriagedScan[]> => {
    const triaged: TriagedScan[] = [];
    for (const phase of request.makePhases(settings, policy.config, side, policy.named)) {
      if (phase.compares === 'record') byRecord.add(phase.id);
      if (phase.compares === 'record' && side.name === 'base') continue;
      triaged.push(triage(await phase.scan(phaseContext), { ...waived, namesOf: side.namesOf }));
    }
    return triaged;
  };
  const head = headSide(request.headTree ?? folderTree(request.place.otherwise));
  const triaged = await scanSide(head, context);
  const scans = triaged.map(({ scan }) => scan);
  const compared = isCompared
    ? await compare(scans, {
        ...{ plan, commits: checkout, byRecord },
        findRecord: onlyNew ? (scan) => findRecord(scan, config) : undefined,
        scanBase: async ({ files }) => {
          const base = baseSide(files, head);
          const { formerName } = base;
          const quietly = { ...context, onProgress: quiet };
          const scanned = await scanSide(base, quietly);
          return { scans: scanned.map(({ scan }) => scan), formerName };
        },
      })
    : undefined;
  const judged = judgeInline(compared?.scans ?? scans, settings.inlineSuppressions);
  const needing = await noticesOf(triaged, waived, catalogue);
  const notices = [
    ...(compared?.notices ?? []),
    ...(policyBase.notice ? [policyBase.notice] : []),
    ...policy.notices,
    ...policy.named.notices,
    ...judged.notices,
    ...needing.filter(({ kind }) => !request.isPartial || !UNNEEDED.has(kind)),
  ];
  const comparison = onlyNew ? compared?.comparison : undefined;
  const circumstances = { notices, config, ...(comparison && { comparison }) };
  const { origin, base } = policyBase;
  const commit = base ? base.commit : checkout.head()?.id;
  return {
    outcome: decide(judged.scans, settings, circumstances),
    settings,
    policy: { origin, commit, files: [...policy.files, ...policy.named.files] },
  };
}

/** What only a scan of everything can say. */
const UNNEEDED: ReadonlySet<NoticeKind> = new Set(['suppression-unused', 'suppression-foreign']);

function noRecord(): Promise<never> {
  return Promise.reject(new UserError('nothing is recorded of its last state here'));
}

function quiet(): void {
  // Who watches, watches the scan of the change.
}
