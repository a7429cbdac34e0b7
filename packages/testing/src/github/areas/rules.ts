import { type Call, type Handlers, listed, ok } from '../call.ts';
import type { Ruleset } from '../state/delivery-records.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Repository } from '../state/repository.ts';

export const rules: Handlers = {
  'repos/get-branch': ({ repository, path }) => {
    const name = path['branch'] ?? '';
    const sha = repository.git.branches.get(name);
    if (sha === undefined) throw new Refusal(404, 'Branch not found');
    return ok({
      name,
      commit: { sha },
      // Rulesets do not count.
      protected: repository.protection.has(name),
      ...classic(repository.protection.get(name)),
      protection_url: repository.url(`branches/${name}/protection`),
    });
  },
  'repos/get-branch-protection': ({ repository, path }) => {
    const protection = repository.protection.get(path['branch'] ?? '');
    if (protection === undefined) throw new Refusal(404, 'Branch not protected');
    return ok(protection);
  },
  'repos/get-branch-rules': ({ repository, path }) =>
    listed(
      repository.rulesets
        .filter((ruleset) => applies(repository, ruleset, path['branch'] ?? ''))
        .flatMap(({ id, rules: each }) =>
          each.map((rule) => ({ ...rule, ...sourceOf(repository), ruleset_id: id })),
        ),
    ),
  'repos/get-repo-rulesets': ({ repository }) =>
    listed(repository.rulesets.map((ruleset) => summary(repository, ruleset))),
  'repos/get-repo-ruleset': (call) => {
    const ruleset = find(call);
    return ok({
      ...summary(call.repository, ruleset),
      conditions: { ref_name: { include: ruleset.include.map(asRef), exclude: [] } },
      rules: ruleset.rules,
    });
  },
};

/** What of classic protection stands with the branch itself. */
function classic(protection: object | undefined): object {
  const checks = (protection as { required_status_checks?: object } | undefined)
    ?.required_status_checks;
  if (protection === undefined) return {};
  const required = { enforcement_level: 'non_admins', contexts: [], checks: [], ...checks };
  return { protection: { enabled: true, ...(checks && { required_status_checks: required }) } };
}

function find({ repository, path }: Call): Ruleset {
  const ruleset = repository.rulesets.find(({ id }) => String(id) === path['ruleset_id']);
  if (ruleset === undefined) throw notFound();
  return ruleset;
}

function applies(repository: Repository, ruleset: Ruleset, branch: string): boolean {
  return (
    ruleset.enforcement === 'active' &&
    ruleset.include.some(
      (name) =>
        name === '~ALL' ||
        name === branch ||
        (name === '~DEFAULT_BRANCH' && branch === repository.defaultBranch),
    )
  );
}

function asRef(name: string): string {
  return name.startsWith('~') ? name : `refs/heads/${name}`;
}

function sourceOf(repository: Repository): object {
  return { ruleset_source_type: 'Repository', ruleset_source: repository.fullName };
}

function summary(repository: Repository, { id, name, enforcement }: Ruleset): object {
  return {
    id,
    name,
    target: 'branch',
    enforcement,
    source_type: 'Repository',
    source: repository.fullName,
  };
}
