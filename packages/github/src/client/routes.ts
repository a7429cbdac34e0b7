import type { Endpoints } from '@octokit/types';

/** What can be asked, as GitHub's API description names it: `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
export type Route = keyof Endpoints;

export type Parameters<R extends Route> = Endpoints[R]['parameters'];

export type Data<R extends Route> = Endpoints[R]['response']['data'];
