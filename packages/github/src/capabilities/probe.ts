import type { GithubContext, Repository } from '../context.ts';
import type { Github } from '../client/github.ts';
import { where } from '../client/where.ts';
import { GithubError } from '../errors/github-error.ts';
import { identify } from '../identity.ts';
import { capabilities, type Circumstances } from './capabilities.ts';
import { permissionLines } from './missing.ts';
import { NEEDS, type Surface } from './surface.ts';

/**
 * What asking GitHub has shown.
 * - `ready`: it is there
 * - `untried`: GitHub answers; whether the token may write, only writing shows
 * - `denied`, `unavailable`: it will not be written
 * - `not-applicable`: there is nothing to write on
 * - `unknown`: GitHub could not be asked
 */
export type ProbeState =
  'ready' | 'untried' | 'denied' | 'unavailable' | 'not-applicable' | 'unknown';

export interface ProbeRow {
  readonly surface: Surface | 'repository' | 'requests';
  readonly state: ProbeState;
  readonly reason: string;
  /** What to do, where something can be done; may have several lines. */
  readonly remedy?: string;
}

/** Asks GitHub what can be written, by reading only. Never rejects on what GitHub says. */
export async function probe(
  github: Github,
  context: GithubContext,
  circumstances: Circumstances,
): Promise<readonly ProbeRow[]> {
  const { repository } = context;
  const rows: ProbeRow[] = [];
  if (repository !== undefined) rows.push(await probeRepository(github, repository));
  if (github.isAuthenticated) rows.push(await probeRequests(github));
  const isPerson = github.isAuthenticated && (await writesAsPerson(github));
  for (const { surface, state, reason } of capabilities(context, circumstances))
    if (state !== 'possible') rows.push({ surface, state, reason });
    else if (surface === 'check-run' && isPerson)
      rows.push({
        surface,
        state: 'denied',
        reason: "This is a person's token, and only apps can write check runs",
        remedy: 'Give the token of the workflow, github.token.',
      });
    else rows.push(await probeSurface(github, context, surface, reason));
  return rows;
}

async function probeRepository(github: Github, repository: Repository): Promise<ProbeRow> {
  return asked('repository', undefined, async () => {
    const { data } = await github.request('GET /repos/{owner}/{repo}', where(repository));
    const visibility = data.visibility ?? (data.private ? 'private' : 'public');
    return { state: 'ready', reason: `${repository.fullName} is ${visibility}` };
  });
}

async function probeRequests(github: Github): Promise<ProbeRow> {
  return asked('requests', undefined, async () => {
    const { rate } = (await github.request('GET /rate_limit', {})).data;
    const until = new Date(rate.reset * 1000).toISOString();
    return { state: 'ready', reason: `${rate.remaining} of ${rate.limit} are left until ${until}` };
  });
}

async function writesAsPerson(github: Github): Promise<boolean> {
  try {
    return (await identify(github)).type === 'User';
  } catch (error) {
    if (error instanceof GithubError) return false;
    throw error;
  }
}

async function probeSurface(
  github: Github,
  context: GithubContext,
  surface: Surface,
  doubt: string | undefined,
): Promise<ProbeRow> {
  const remedy = permissionLines('contents: read', NEEDS[surface]);
  return asked(surface, remedy, async () => {
    await read(github, context, surface);
    const answers = 'GitHub answers; whether the token may write, only writing shows';
    return { state: 'untried', reason: doubt ?? answers, remedy };
  });
}

/** The nearest thing to writing that changes nothing. */
async function read(github: Github, context: GithubContext, surface: Surface): Promise<void> {
  const { pullRequest, repository, sha = '' } = context;
  if (repository === undefined) return;
  const at = { ...where(repository), per_page: 1 };
  switch (surface) {
    case 'check-run':
      await github.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        ...at,
        ref: pullRequest?.headSha ?? sha,
      });
      return;
    case 'comment':
    case 'suggestions':
      await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...at,
        pull_number: pullRequest?.number ?? 0,
      });
      return;
    case 'issue':
      await github.request('GET /repos/{owner}/{repo}/issues', at);
      return;
    case 'code-scanning':
      try {
        await github.request('GET /repos/{owner}/{repo}/code-scanning/analyses', at);
      } catch (error) {
        // So it answers where there has been none.
        if (!(error instanceof GithubError && /no analysis found/iu.test(error.message)))
          throw error;
      }
  }
}

async function asked(
  surface: ProbeRow['surface'],
  permissionRemedy: string | undefined,
  ask: () => Promise<Omit<ProbeRow, 'surface'>>,
): Promise<ProbeRow> {
  try {
    return { surface, ...(await ask()) };
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    const remedy = error.kind === 'denied' ? (permissionRemedy ?? error.remedy) : error.remedy;
    return {
      surface,
      state: stateOf(error),
      reason: error.message,
      ...(remedy === undefined ? {} : { remedy }),
    };
  }
}

function stateOf({ kind }: GithubError): ProbeState {
  switch (kind) {
    case 'denied':
      return 'denied';
    case 'unavailable':
    case 'not-found':
      return 'unavailable';
    case 'rejected':
    case 'limited':
    case 'unreachable':
      return 'unknown';
  }
}
