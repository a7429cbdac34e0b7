import { type Call, type Handlers, listed, ok } from '../call.ts';
import type { Environment } from '../state/delivery-records.ts';
import { notFound } from '../refusal.ts';
import type { Repository } from '../state/repository.ts';

export const environments: Handlers = {
  'repos/get-all-environments': ({ repository }) =>
    listed(
      repository.environments.map((environment) => answer(repository, environment)),
      'environments',
    ),
  'repos/get-environment': (call) => ok(answer(call.repository, find(call))),
  'repos/list-deployment-branch-policies': (call) => {
    const { branches = [] } = find(call);
    const policies = branches.map((name, index) => ({ id: index + 1, name, type: 'branch' }));
    return listed(policies, 'branch_policies');
  },
};

function find({ repository, path }: Call): Environment {
  const found = repository.environments.find(({ name }) => name === path['environment_name']);
  if (found === undefined) throw notFound();
  return found;
}

function answer(repository: Repository, environment: Environment): object {
  const { name, protection_rules = [], deployment_branch_policy = null } = environment;
  const url = repository.url(`environments/${encodeURIComponent(name)}`);
  return { name, protection_rules, deployment_branch_policy, url };
}
