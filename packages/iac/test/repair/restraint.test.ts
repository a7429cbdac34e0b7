import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '@gatehouse/findings';
import { podExample } from '../../src/rules/kubernetes/example.ts';
import { stepsExample } from '../../src/rules/workflow/example.ts';
import { privilegedPod, scanFiles } from '../scan-files.ts';

/** What the findings of a rule propose: a text for each, undefined where they propose nothing. */
async function proposals(
  id: string,
  source: string,
  path = 'a.yaml',
): Promise<readonly (string | undefined)[]> {
  const { findings } = await scanFiles({ [path]: source }, { profile: 'all', fixIn: () => true });
  return findings
    .filter(({ rule }) => rule.id === id)
    .map(({ fix }) => fix && applyEdits(source, fix.edits));
}

const pod = (spec: string): string => podExample('', spec).source;
const container = (fields: string): string =>
  pod(`containers:\n  - name: web\n    image: nginx:1\n${fields.replace(/^/gm, '    ')}`);

describe('nothing is proposed', () => {
  it.each([
    ['privilege-escalation', 'beside privileged', container('securityContext: {privileged: true}')],
    [
      'privilege-escalation',
      'beside SYS_ADMIN',
      container('securityContext:\n  capabilities:\n    add: [CAP_SYS_ADMIN]'),
    ],
    [
      'privilege-escalation',
      'where privileged is not known',
      container('securityContext:\n  privileged: ${PRIVILEGED}'),
    ],
    [
      'read-only-root-filesystem',
      'for Windows',
      pod('nodeSelector:\n  kubernetes.io/os: windows\ncontainers:\n  - name: web\n    image: a:1'),
    ],
    [
      'drop-all-capabilities',
      'for Windows',
      pod('nodeSelector:\n  kubernetes.io/os: windows\ncontainers:\n  - name: web\n    image: a:1'),
    ],
    ['run-as-non-root', 'beside user 0', container('securityContext:\n  runAsUser: 0')],
    [
      'seccomp-profile',
      'where a container overrules the pod',
      container('securityContext:\n  seccompProfile:\n    localhostProfile: a.json'),
    ],
    [
      'service-account-token',
      'for an account with a use',
      pod('serviceAccountName: web\ncontainers:\n  - name: web\n    image: a:1'),
    ],
    [
      'service-account-token',
      'where it is asked for',
      pod('automountServiceAccountToken: true\ncontainers:\n  - name: web\n    image: a:1'),
    ],
    [
      'host-network',
      'for an agent of the node',
      'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: a\nspec:\n  template:\n    spec:\n      hostNetwork: true\n      containers: []\n',
    ],
    [
      'privileged',
      'in a file that shares values',
      `${container('securityContext: &x\n  privileged: true')}  hostAliases: *x\n`,
    ],
    [
      'removed-api',
      'where the shape changed',
      'apiVersion: autoscaling/v2beta2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: a\n',
    ],
  ])('kubernetes/%s: %s', async (name, _title, source) => {
    const found = await proposals(`kubernetes/${name}`, source);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => text !== undefined)).toEqual([]);
  });

  it.each([
    ['add-local-file', 'a pattern', 'ADD dist/* /app/'],
    ['add-local-file', 'a variable', 'ADD $SOURCE /app/'],
    ['add-local-file', 'an archive beside it', 'ADD app data.tar.gz /app/'],
    ['add-local-file', 'a flag of its own', 'ADD --unpack=false app /app'],
    ['apt-assume-yes', 'JSON', 'RUN ["apt-get", "install", "curl"]'],
    ['apt-assume-yes', 'a script of a script', 'RUN sh -c "apt-get install curl"'],
    ['apt-cli', 'what only apt does', 'RUN apt list'],
    ['shell-form', 'a variable', 'CMD app $FLAGS'],
    ['shell-form', 'a list of commands', 'CMD cd /app && ./run'],
    ['shell-form', 'a word of the shell', 'CMD source run'],
    ['shell-form', 'an assignment', 'CMD A=1 app'],
    ['shell-form', 'arguments of an entry point', 'ENTRYPOINT ["/entry"]\nCMD app'],
    ['shell-form', 'another shell', 'SHELL ["/bin/bash", "-c"]\nCMD app'],
    ['shell-form', 'several lines', 'CMD app \\\n  --flag'],
    ['maintainer', 'quotes', 'MAINTAINER "Team"'],
    ['relative-workdir', 'nothing before it', 'WORKDIR app'],
    ['relative-workdir', 'a variable before it', 'WORKDIR /$A\nWORKDIR app'],
  ])('dockerfile/%s: %s', async (name, _title, lines) => {
    const found = await proposals(`dockerfile/${name}`, `FROM debian:12\n${lines}\n`, 'Dockerfile');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => text !== undefined)).toEqual([]);
  });

  const CHECKOUT = '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n';

  it.each([
    ['persisted-credentials', 'git speaks to GitHub later', `${CHECKOUT}- run: git push`],
    ['persisted-credentials', 'an unknown action follows', `${CHECKOUT}- uses: some/one@v1`],
    ['persisted-credentials', 'a local action follows', `${CHECKOUT}- uses: ./do`],
    ['deprecated-command', 'several lines may come', '- run: echo "::set-output name=a::$(cat b)"'],
    ['deprecated-command', 'the value is encoded', '- run: echo "::set-output name=a::b%0Ac"'],
    [
      'deprecated-command',
      'the value may be encoded',
      `- run: |\n    B="\${B//$'\\n'/%0A}"\n    echo "::set-output name=a::$B"`,
    ],
    [
      'deprecated-command',
      'the line does more',
      '- run: |\n    true && echo "::set-output name=a::b"',
    ],
    [
      'deprecated-command',
      'another shell reads it',
      '- run: echo "::set-output name=a::b"\n  shell: pwsh',
    ],
  ])('workflow/%s: %s', async (name, _title, steps) => {
    const { source } = stepsExample('', steps);
    const found = await proposals(`workflow/${name}`, source, '.github/workflows/a.yml');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => text !== undefined)).toEqual([]);
  });

  it.each([
    ['the token is used', '- run: curl $URL\n  env:\n    T: ${{ github.token }}'],
    ['an action may use it', '- uses: some/one@v1'],
    ['something is published', '- run: make release'],
  ])('workflow/excessive-permissions: %s', async (_title, steps) => {
    const { source } = stepsExample('', steps, 'on: push');
    const id = 'workflow/excessive-permissions';
    expect(await proposals(id, source, '.github/workflows/a.yml')).toEqual([undefined]);
  });

  it('in files nobody asked about', async () => {
    const files = { 'a.yaml': privilegedPod(), 'b.yaml': privilegedPod() };
    const { findings } = await scanFiles(files, { fixIn: (path) => path === 'b.yaml' });
    const fixed = new Set(findings.filter(({ fix }) => fix).map(({ location }) => location.path));
    expect(fixed).toEqual(new Set(['b.yaml']));
    expect((await scanFiles(files)).findings.some(({ fix }) => fix)).toBe(false);
  });

  it('where a line holds a secret', async () => {
    const secret = 'hunter2hunter2';
    const source = `${privilegedPod().replace('nginx:1.29', `nginx:${secret}`)}---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  password: ${secret}\n`;
    const { findings } = await scanFiles({ 'a.yaml': source }, { fixIn: () => true });
    const proposing = findings.filter(({ fix }) => fix).map(({ rule }) => rule.id);
    // The value of `privileged` stands on a line of its own; what would follow the image does not.
    expect(proposing).toContain('kubernetes/privileged');
    expect(JSON.stringify(findings.flatMap(({ fix }) => fix ?? []))).not.toContain(secret);
    for (const { fix } of findings)
      for (const { location } of fix?.edits ?? [])
        expect(source.split('\n')[location.startLine - 1]).not.toContain(secret);
  });
});

describe('what is proposed', () => {
  it.each([
    ['WORKDIR /app\nWORKDIR ./src/', 'relative-workdir', 'WORKDIR /app\nWORKDIR /app/src/'],
    ['add --chown=1:1 a b/', 'add-local-file', 'copy --chown=1:1 a b/'],
    [
      'RUN apt-get update \\\n  && apt-get install \\\n    curl',
      'apt-assume-yes',
      'RUN apt-get update \\\n  && apt-get install -y \\\n    curl',
    ],
    [
      'RUN pip install a==1 && pip3 install b==2',
      'pip-cache',
      'RUN pip install --no-cache-dir a==1 && pip3 install --no-cache-dir b==2',
    ],
    [
      'RUN <<EOF\napt-get update\napt-get install curl\nEOF',
      'apt-assume-yes',
      'RUN <<EOF\napt-get update\napt-get install -y curl\nEOF',
    ],
    ['ENTRYPOINT /app/run --x=1', 'shell-form', 'ENTRYPOINT ["/app/run", "--x=1"]'],
  ])('for %j', async (lines, name, repaired) => {
    const [text] = await proposals(
      `dockerfile/${name}`,
      `FROM debian:12\n${lines}\n`,
      'Dockerfile',
    );
    expect(text).toBe(`FROM debian:12\n${repaired}\n`);
  });

  it.each([
    ['echo "::set-output name=a::$B"', 'echo "a=$B" >> "$GITHUB_OUTPUT"'],
    ["echo '::save-state name=a-b::c d'", 'echo \'a-b=c d\' >> "$GITHUB_STATE"'],
    ['echo ::set-output name=a::$(git rev-parse HEAD)', undefined],
    [
      'echo "::set-output name=a::$(git rev-parse HEAD)"',
      'echo "a=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"',
    ],
    ['echo ::set-output name=a::$B', 'echo "a=$B" >> "$GITHUB_OUTPUT"'],
  ])('for %s', async (line, repaired) => {
    const source = stepsExample('', `- run: |\n    set -e\n    ${line}`).source;
    expect(
      await proposals('workflow/deprecated-command', source, '.github/workflows/a.yml'),
    ).toEqual([repaired && source.replace(line, () => repaired)]);
  });
});
