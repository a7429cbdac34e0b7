import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bareCore, milliseconds, started } from './bare-core.mjs';

/** How much longer than @actions/core alone an action may take that reports ten findings. */
const LIMIT_MILLISECONDS = 120;

const RUNS = 11;

/** Ten findings. */
const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: web:1.0
      securityContext:
        runAsNonRoot: true
        readOnlyRootFilesystem: true
        allowPrivilegeEscalation: false
        capabilities:
          drop: [ALL]
`;

/**
 * The bundled action on one manifest, beside a bundle that only loads @actions/core. The runs take turns, so that
 * whatever else the machine does slows all of them down.
 */
export async function coldStart(root, scratch, dist = join(root, 'dist')) {
  const action = join(dist, 'iac-scan/index.js');
  if (!existsSync(action)) return;
  const core = await bareCore(root, scratch);
  const cases = [
    { name: 'outside a runner', ...folder(join(scratch, 'folder')) },
    { name: 'on a pull request, no token', ...pullRequest(join(scratch, 'pull-request')) },
  ];
  const alone = [];
  const extra = cases.map(() => []);
  for (let run = 0; run < RUNS; run++) {
    const seconds = started(core, {});
    alone.push(seconds);
    for (const [index, { environment }] of cases.entries())
      extra[index].push(started(action, environment) - seconds);
  }
  console.log(`cold start: @actions/core alone ${milliseconds(alone)} ms`);
  for (const [index, { name, temp }] of cases.entries()) {
    const more = milliseconds(extra[index]);
    const verdict = more <= LIMIT_MILLISECONDS ? 'within' : 'BEYOND';
    console.log(
      `  ${name}: ${more} ms more with ${total(temp)} findings, ${verdict} ${LIMIT_MILLISECONDS} ms`,
    );
  }
}

function folder(place) {
  const workspace = join(place, 'workspace');
  const temp = join(place, 'temp');
  for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
  writeFileSync(join(workspace, 'pod.yaml'), POD);
  return {
    temp,
    environment: {
      INPUT_PATH: '.',
      'INPUT_FAIL-ON': 'none',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
    },
  };
}

/** The test merge of a change that adds the manifest; every surface that is on by default is asked and says why it is not written. */
function pullRequest(place) {
  const { temp, environment } = folder(place);
  const { GITHUB_WORKSPACE: workspace } = environment;
  const git = (...args) =>
    execFileSync(
      'git',
      ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-C', workspace, ...args],
      { encoding: 'utf8' },
    ).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '--message=base');
  const base = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '-b', 'change');
  git('add', '.');
  git('commit', '--quiet', '--message=change');
  const head = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--message=merge', 'change');
  const repository = { full_name: 'acme/shop', name: 'shop', owner: { login: 'acme' } };
  const event = {
    action: 'opened',
    number: 1,
    repository,
    pull_request: {
      number: 1,
      head: { ref: 'change', sha: head, repo: repository },
      base: { ref: 'main', sha: base, repo: repository },
    },
  };
  const eventPath = join(temp, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event));
  for (const file of ['output', 'summary']) writeFileSync(join(temp, file), '');
  return {
    temp,
    environment: {
      ...environment,
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_REPOSITORY: repository.full_name,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: git('rev-parse', 'HEAD'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    },
  };
}

function total(temp) {
  return JSON.parse(readFileSync(join(temp, 'gatehouse-iac-scan.json'), 'utf8')).total;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-cold-start-'));
  try {
    await coldStart(join(import.meta.dirname, '../..'), scratch, process.argv[2]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
