/**
 * Makes packages/testing/src/github/openapi.json, the part of GitHub's published OpenAPI description that the GitHub
 * double stands on, from the npm package @octokit/openapi (MIT):
 *
 *   node scripts/trim-openapi.mjs <folder of the unpacked package>
 *
 * Kept: the operations below, what their schemas reach, and what GitHub Enterprise Server lacks of them. Dropped: prose
 * and examples.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTERPRISE_SERVER = '3.19';
const TARGET = new URL('../packages/testing/src/github/openapi.json', import.meta.url);
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** By area: `checks/create` stands below `checks`. */
const OPERATIONS = {
  actions: `download-artifact get-artifact get-github-actions-permissions-repository get-workflow get-workflow-run
    get-workflow-run-attempt list-artifacts-for-repo list-jobs-for-workflow-run list-jobs-for-workflow-run-attempt
    list-repo-workflows list-workflow-run-artifacts list-workflow-runs list-workflow-runs-for-repo`,
  apps: 'get-authenticated',
  checks: 'create get list-annotations list-for-ref update',
  'code-scanning': `get-alert get-default-setup get-sarif list-alert-instances list-alerts-for-repo list-recent-analyses
    upload-sarif`,
  'dependency-graph': 'create-repository-snapshot diff-range export-sbom',
  git: 'get-blob get-commit get-tree',
  issues: `create create-comment delete-comment get get-comment list-comments list-for-repo update
    update-comment`,
  pulls: `create-review create-review-comment get get-review get-review-comment list list-comments-for-review list-files
    list-review-comments list-reviews update-review update-review-comment`,
  'rate-limit': 'get',
  repos: `compare-commits-with-basehead create-deployment create-deployment-status get get-all-environments get-branch
    get-branch-protection get-branch-rules get-commit get-content get-deployment get-environment get-repo-ruleset
    get-repo-rulesets list-attestations list-deployment-branch-policies list-deployment-statuses list-deployments
    list-pull-requests-associated-with-commit`,
  users: 'get-authenticated',
};

/** Words for people; the description's keywords of the same names, never a property that is called so. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'title',
]);
/** What stands in these is named by GitHub, not by OpenAPI. */
const NAMED = new Set(['properties', 'schemas', 'parameters', 'responses', 'headers']);

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Name the folder of the unpacked package @octokit/openapi.');
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const published = read('generated/api.github.com.json');
const server = operationsOf(read(`generated/ghes-${ENTERPRISE_SERVER}.json`));
const wanted = Object.entries(OPERATIONS).flatMap(([area, names]) =>
  names.split(/\s+/u).map((name) => `${area}/${name}`),
);
const operations = operationsOf(published);
const unknown = wanted.filter((id) => !operations.has(id));
if (unknown.length > 0) throw new Error(`Not in the description: ${unknown.join(', ')}`);

const paths = {};
for (const id of wanted.sort()) {
  const { path, method, operation } = operations.get(id);
  (paths[path] ??= {})[method] = trim(essentials(operation));
}

const trimmed = {
  openapi: published.openapi,
  info: {
    title: "GitHub's REST API, the part that the double answers",
    version: published.info.version,
    license: { name: 'MIT', url: 'https://github.com/octokit/openapi/blob/main/LICENSE' },
    'x-source': `npm @octokit/openapi ${read('package.json').version}, trimmed by scripts/trim-openapi.mjs`,
  },
  'x-enterprise-server': whatServerLacks(),
  paths,
  components: reached(paths),
};
writeFileSync(TARGET, `${lines(trimmed, 3)}\n`);

function operationsOf(description) {
  return new Map(
    Object.entries(description.paths).flatMap(([path, item]) =>
      METHODS.filter((method) => method in item).map((method) => [
        item[method].operationId,
        { path, method, operation: item[method] },
      ]),
    ),
  );
}

/** `x-apps: false` marks what GitHub refuses to tokens of apps, GITHUB_TOKEN among them. */
function essentials(operation) {
  const { operationId, parameters, requestBody, responses } = operation;
  const apps = operation['x-github']?.enabledForGitHubApps;
  return {
    operationId,
    ...(apps === false && { 'x-apps': false }),
    parameters,
    requestBody,
    responses,
  };
}

function trim(value, named = false) {
  if (Array.isArray(value)) return value.map((item) => trim(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([key]) =>
      named ||
      !(PROSE.has(key) || (key.startsWith('x-') && !['x-multi-segment', 'x-apps'].includes(key))),
  );
  return Object.fromEntries(
    kept.map(([key, item]) => [
      key,
      ['enum', 'required', 'default'].includes(key) && !named
        ? item
        : trim(item, !named && NAMED.has(key)),
    ]),
  );
}

function reached(root) {
  const components = {};
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    if (typeof value.$ref === 'string') {
      const [, , kind, name] = value.$ref.split('/');
      components[kind] ??= {};
      if (name in components[kind]) return;
      components[kind][name] = trim(published.components[kind][name]);
      visit(components[kind][name]);
    } else for (const item of Object.values(value)) visit(item);
  };
  visit(root);
  return components;
}

/** Operations, and properties of their bodies, that the newest Enterprise Server does not describe. */
function whatServerLacks() {
  const bodyOf = (operation) => Object.keys(jsonSchemaOf(operation)?.properties ?? {});
  const properties = {};
  for (const id of wanted.filter((name) => server.has(name))) {
    const there = bodyOf(server.get(id).operation);
    const lacking = bodyOf(operations.get(id).operation).filter((name) => !there.includes(name));
    if (lacking.length > 0) properties[id] = lacking;
  }
  return {
    version: ENTERPRISE_SERVER,
    operations: wanted.filter((id) => !server.has(id)),
    properties,
  };
}

function jsonSchemaOf(operation) {
  return operation.requestBody?.content?.['application/json']?.schema;
}

/** JSON with a line for each operation and each schema, so that a new version can be reviewed. */
function lines(value, depth) {
  if (depth === 0 || Array.isArray(value) || typeof value !== 'object')
    return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}:${lines(item, depth - 1)}`,
  );
  return `{\n${members.join(',\n')}\n}`;
}
