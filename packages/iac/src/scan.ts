import {
  compareLocation,
  countFiles,
  isIn,
  UserError,
  VERSION,
  type Coverage,
  type Directive,
  type FileRecord,
  type Finding,
  type Phase,
  type PhaseContext,
  type Profile,
  type Scan,
} from '@gatehouse/findings';
import { decode, SourceText } from '@gatehouse/source';
import type { Excluded, FileTree, Listing } from '@gatehouse/workspace';
import { directivesOf } from './directives/index.ts';
import { Disclosure } from './disclosure/index.ts';
import { Collector } from './evaluate/collector.ts';
import { Examiner } from './evaluate/examiner.ts';
import { withOpenFix } from './evaluate/open-fix.ts';
import { candidate } from './discover/candidates.ts';
import { Layout } from './discover/layout.ts';
import { Reader } from './discover/reader.ts';
import { RuleBook } from './rules/rule-book.ts';

export interface ScanOptions {
  readonly profile: Profile;
  /** Judges each file on its own: cross-document rules see no other. */
  readonly isolated?: boolean;
  /** Keeps every answer of every rule, also of those outside the profile. */
  readonly keepEvaluations?: boolean;
  /** Only these files are reported on; cross-document rules still see the others. */
  readonly only?: ReadonlySet<string>;
  /**
   * In which files findings propose a change (`Finding.fix`), where only one is right; in none when left out. To find the
   * changes costs about a tenth of judging, and mostly few files are of interest: those under review.
   */
  readonly fixIn?: (path: string) => boolean;
  readonly allowEmpty?: boolean;
  readonly allowParseErrors?: boolean;
}

/** The phase that judges the infrastructure as code of a tree. */
export function infrastructurePhase(tree: FileTree, options: ScanOptions): Phase {
  return { id: 'iac', scan: (context) => scanTree(tree, options, context) };
}

/** More of them say nothing new. */
const MAX_GAPS = 20;

/** Nothing that one file does keeps another from being judged. */
async function scanTree(
  tree: FileTree,
  options: ScanOptions,
  context: PhaseContext,
): Promise<Scan> {
  const startedAt = context.now();
  const listing = tree.list();
  const files = candidatesIn(listing);
  tree.load(files);
  const reader = new Reader(tree, new Layout(files, (path) => readQuietly(tree, path)));
  const { profile, keepEvaluations = false, fixIn } = options;
  const collector = new Collector({ keepEvaluations, profile, fixIn });
  // Who wants every answer wants those of every rule, whichever of them make findings.
  const examiner = new Examiner(collector, new RuleBook(keepEvaluations ? 'all' : profile));
  const records = outOfReach(listing);
  const directives: Directive[] = [];
  const sources = new Map<string, SourceText>();
  for (const [index, path] of files.entries()) {
    context.onProgress(index, files.length);
    const file = await reader.read(path);
    if (!file) continue;
    records.push(file.record);
    if (file.source) sources.set(path, file.source);
    try {
      for (const directive of directivesOf(file)) directives.push(directive);
      await examiner.take(file);
    } catch (error) {
      collector.broke(`${path} could not be judged`, path, error);
    }
    if (options.isolated) await examiner.finish();
  }
  await examiner.finish();
  context.onProgress(files.length, files.length);
  const { only } = options;
  const isWanted = (path: string): boolean => !only || only.has(path);
  const coverage: Coverage = {
    files: records.filter(({ path }) => isWanted(path)),
    resources: examiner.resources,
    unknown: collector.unknown,
  };
  const disclosure = new Disclosure(sources, examiner.secrets);
  const gaps = collector.gaps.filter(({ path }) => isWanted(path)).map(({ reason }) => reason);
  return {
    phase: 'iac',
    scope: tree.scope,
    findings: collector.findings
      .filter(({ location }) => isWanted(location.path))
      .map((finding) => withOpenFix(finding, sources, disclosure))
      .sort(inPlace),
    rules: examiner.rules.filter((rule) => isIn(rule, profile)),
    evaluations: collector.evaluations.filter(({ path }) => isWanted(path)),
    directives: directives.filter(({ location }) => isWanted(location.path)),
    coverage,
    incomplete: [
      ...whatIsMissing(coverage, { ...options, scope: tree.scope, excluded: listing.excluded }),
      ...gaps.slice(0, MAX_GAPS),
    ],
    disclosure,
    tool: { name: 'Gatehouse', version: VERSION },
    startedAt,
    finishedAt: context.now(),
  };
}

function inPlace(a: Finding, b: Finding): number {
  return (
    compareLocation(a.location, b.location) ||
    (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0)
  );
}

/** A link counts where what it leads to is not read by its own name, as `pod.yaml` that leads to `pod.txt`. */
function candidatesIn({ files, links }: Listing): string[] {
  const candidates = files.filter((path) => candidate(path) !== undefined);
  if (!links || links.size === 0) return candidates;
  const read = new Set(candidates);
  const linked = [...links].flatMap(([path, target]) => {
    const kind = candidate(path);
    const isRead = target !== undefined && read.has(target) && candidate(target) === kind;
    return kind === undefined || target === undefined || isRead ? [] : path;
  });
  return [...candidates, ...linked].sort();
}

/** Folders that cannot be listed, and links that lead to what is not ours to read. */
function outOfReach({ unreadable, links = new Map() }: Listing): FileRecord[] {
  const failed = (path: string, kind: string, message: string): FileRecord => ({
    path,
    status: 'failed',
    kind,
    problems: [{ message }],
  });
  const records = unreadable.map((path) => failed(path, 'folder', 'cannot be listed'));
  for (const [path, target] of links) {
    const kind = candidate(path);
    if (target === undefined && kind !== undefined && kind !== 'possible-dockerfile')
      records.push(failed(path, kind, 'links to a file outside the tree, or one that git ignores'));
  }
  return records;
}

function readQuietly(tree: FileTree, path: string): SourceText | undefined {
  try {
    return new SourceText(path, decode(tree.read(path)));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

interface Asked extends ScanOptions {
  readonly scope: string;
  readonly excluded: Excluded | undefined;
}

/** What keeps the scan from vouching for what it was given. */
function whatIsMissing(coverage: Coverage, { scope, excluded, ...options }: Asked): string[] {
  const missing: string[] = [];
  const failed = coverage.files.filter((file) => file.status === 'failed');
  if (failed.length > 0 && !options.allowParseErrors)
    missing.push(
      `${failed.length} ${failed.length === 1 ? 'file' : 'files'} could not be read: ${list(failed)} (allow-parse-errors accepts that)`,
    );
  // What is said about unread files already says enough.
  const isEmpty = missing.length === 0 && countFiles(coverage, 'scanned') === 0;
  if (isEmpty && !options.allowEmpty) {
    const deferred = countFiles(coverage, 'deferred');
    const seen =
      deferred > 0
        ? `; ${deferred} files are of kinds that are recognised but not evaluated yet`
        : '';
    missing.push(
      `nothing to scan in ${scope || 'this folder'}: ${whyNothing(scope, excluded)}${seen} (allow-empty accepts that)`,
    );
  }
  return missing;
}

/** Who excluded what is to be scanned looks for the line that does it. */
function whyNothing(scope: string, excluded: Excluded | undefined): string {
  const none = 'no manifests, Dockerfiles or workflows';
  if (!excluded) return none;
  const { path, by } = excluded;
  const place = by.location ? ` in ${by.location.path}:${by.location.startLine}` : '';
  const line = `exclude (${JSON.stringify(by.pattern)}${place})`;
  return path === scope ? `${line} leaves it out` : `${none}; ${line} leaves out ${path}`;
}

function list(files: readonly FileRecord[]): string {
  const named = files.slice(0, 3).map((file) => {
    const problem = file.problems[0];
    return `${file.path}${problem?.line === undefined ? '' : `:${problem.line}:${problem.column ?? 1}`}`;
  });
  return named.join(', ') + (files.length > 3 ? ', …' : '');
}
