import { type Handlers, ok } from '../call.ts';
import { repositoryNamed, userNamed } from '../state/people.ts';
import { Refusal } from '../refusal.ts';

/** Who asks, how often it still may, and of which repository. */
export const account: Handlers = {
  'rate-limit/get': ({ token }) =>
    ok({ rate: token.budget.state, resources: { core: token.budget.state } }),
  'users/get-authenticated': ({ token }) => ok(userNamed(token.identity)),
  // Only an app with its own key, which no token of ours is.
  'apps/get-authenticated': () => {
    throw new Refusal(401, 'A JSON web token could not be decoded');
  },
  'repos/get': ({ repository }) =>
    ok({
      ...repositoryNamed(repository.fullName, repository),
      default_branch: repository.defaultBranch,
      html_url: repository.addresses.server + `/${repository.fullName}`,
      visibility: repository.private ? 'private' : 'public',
    }),
};
