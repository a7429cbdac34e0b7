import { decide, type Outcome } from '@gatehouse/findings';
import {
  type Author,
  type Github,
  type IssueChange,
  keepIssue,
  runUrl,
  type StandingIssue,
} from '@gatehouse/github';
import { renderSection } from '@gatehouse/report';
import { cut, printable } from '@gatehouse/text';
import { issueMarker, issueRecord, namesOf, readRecord, renderRecord } from './issue-record.ts';
import {
  keyOf,
  linksTo,
  reportedCommit,
  subjectOf,
  titleOf,
  type Publication,
} from './publication.ts';
import type { SurfaceResult } from './result.ts';

const surface = 'issue';

/** GitHub takes 256 characters. */
const TITLE_LENGTH = 200;

const ABOUT =
  'Every run for the default branch rewrites this text, closes the issue when nothing is open and reopens it when something is. Its title, labels and assignees are left to you. Closed as not planned, it stays closed until something is found that was not open then.';

const CANNOT_VOUCH = [
  '**The last run could not vouch for what it saw, so nothing is closed.** What was open before may be open still: earlier versions of this text have it.',
];

const NOTHING_OPEN = ['**Nothing is open any more.**'];

/** Keeps the one issue about what the action scans. @throws GithubError */
export async function writeIssue(
  github: Github,
  publication: Publication,
  author: Author,
): Promise<SurfaceResult> {
  const { repository } = publication.context;
  if (repository === undefined)
    return { surface, state: 'left-out', reason: 'the repository is not known' };
  const subject = subjectOf(publication);
  const targets = targetsOf(publication.outcome);
  const marker = issueMarker(JSON.stringify([keyOf(subject), ...targets]));
  const title =
    targets.length === 0 ? titleOf(subject) : `${targets.join(', ')} (${titleOf(subject)})`;
  const { url, isChanged, state } = await keepIssue(github, {
    ...{ repository, marker, author },
    title: cut(printable(`Gatehouse: ${title}`), TITLE_LENGTH),
    change: (standing) => changeFor(publication, marker, standing),
  });
  if (url === undefined) return { surface, state: 'left-out', reason: 'nothing is open' };
  if (isChanged) return { surface, state: 'written', url };
  return { surface, state: 'left-out', reason: `${url} is ${state ?? ''} and stays as it is` };
}

function targetsOf({ scans }: Outcome): readonly string[] {
  return [...new Set(scans.flatMap(({ target }) => target ?? []))].sort();
}

/** What a run makes of the issue. One that cannot vouch for what it saw closes nothing and forgets nothing. */
function changeFor(
  publication: Publication,
  marker: string,
  standing: StandingIssue | undefined,
): IssueChange | undefined {
  const { run } = publication.context;
  const outcome = everything(publication.outcome);
  const before = standing && readRecord(standing.body);
  const isOpen = standing?.state === 'open';
  const isError = outcome.verdict === 'error';
  const isClean = outcome.shown.length === 0 && outcome.verdict !== 'fail';
  if (isClean && !isOpen) return undefined;

  const now = namesOf(outcome.shown);
  const remark = isError ? CANNOT_VOUCH : isClean ? NOTHING_OPEN : [];
  const text = [ABOUT, ...remark, sectionOf(publication, outcome)].join('\n\n');
  const known = isError && before ? [...now, ...before.open] : now;
  const record = issueRecord(
    { run: run?.id ?? 0, attempt: run?.attempt ?? 1 },
    text,
    new Set(known),
  );
  const state = isClean && !isError ? 'closed' : 'open';
  if (before && isLater(before, record)) return undefined;
  if (before?.digest === record.digest && standing?.state === state) return undefined;
  if (isDeclined(standing) && before && [...now].every((name) => before.open.has(name)))
    return undefined;
  return {
    state,
    body: [marker, renderRecord(record), '', text].join('\n'),
  };
}

/** An issue speaks of all that is open: what a run says that is compared with nothing. */
function everything({ scans, thresholds, notices, config }: Outcome): Outcome {
  return decide(scans, thresholds, { notices, config });
}

/** Whether somebody has decided that it is not to be acted on; we close with another reason. */
function isDeclined(standing: StandingIssue | undefined): boolean {
  const { state, reason } = standing ?? {};
  return state === 'closed' && (reason === 'not_planned' || reason === 'duplicate');
}

type Turn = { readonly run: number; readonly attempt: number };

function isLater(one: Turn, other: Turn): boolean {
  return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}

function sectionOf(publication: Publication, outcome: Outcome): string {
  const commit = reportedCommit(publication);
  const run = runUrl(publication.context);
  const { parts } = renderSection(outcome, {
    ...linksTo(publication),
    title: titleOf(subjectOf(publication)),
    ...(commit !== undefined && { commit }),
    ...(run !== undefined && { links: [{ label: 'Run and job summary', address: run }] }),
  });
  return parts.map((part) => part.trimEnd()).join('\n\n');
}
