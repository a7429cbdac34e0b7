import { describe, expect, it } from '@jest/globals';
import { readComment } from '../src/directives/comment.ts';
import type { Directive } from '@gatehouse/findings';
import { privilegedPod, scanFiles } from './scan-files.ts';

async function directivesIn(text: string, path = 'a.yaml'): Promise<readonly Directive[]> {
  return (await scanFiles({ [path]: text })).directives;
}

/** What it says, and the lines it speaks for. */
async function said(text: string, path?: string): Promise<unknown[]> {
  return (await directivesIn(text, path)).map(({ syntax, rules, reason, from, to }) => [
    syntax,
    rules.join(' '),
    reason,
    from,
    to,
  ]);
}

/** Ten lines; the container is on 7 to 10. */
const POD = privilegedPod();
const lines = POD.trimEnd().split('\n');
const atEndOf = (line: number, comment: string): string =>
  lines.map((text, index) => (index + 1 === line ? `${text} # ${comment}` : text)).join('\n');
const above = (line: number, comment: string): string =>
  [...lines.slice(0, line - 1), `# ${comment}`, ...lines.slice(line - 1)].join('\n');

describe('comments', () => {
  it.each([
    [
      'gatehouse:ignore privileged -- the agent needs it',
      'gatehouse:ignore',
      'privileged',
      'the agent needs it',
    ],
    [
      'gatehouse:ignore kubernetes/privileged, host-network -- both',
      'gatehouse:ignore',
      'kubernetes/privileged host-network',
      'both',
    ],
    ['trivy:ignore:AVD-KSV-0017', 'trivy:ignore', 'AVD-KSV-0017', undefined],
    ['trivy:ignore:KSV017 as agreed', 'trivy:ignore', 'KSV017', 'as agreed'],
    ['tfsec:ignore:KSV017', 'tfsec:ignore', 'KSV017', undefined],
    ['trivy:ignore:*', 'trivy:ignore', '', undefined],
    ['kics-scan ignore-block', 'kics-scan ignore-block', '', undefined],
    ['kics-scan ignore-block - an agent', 'kics-scan ignore-block', '', 'an agent'],
  ])('%s: at the end of a line, for what starts there', async (comment, syntax, rules, reason) => {
    expect(await said(atEndOf(10, comment))).toEqual([[syntax, rules, reason, 10, 10]]);
    expect(await said(atEndOf(7, comment))).toEqual([[syntax, rules, reason, 7, 10]]);
    expect(await said(atEndOf(6, comment))).toEqual([[syntax, rules, reason, 6, 10]]);
  });

  it('kics-scan ignore-line: for one line and nothing below it', async () => {
    const syntax = 'kics-scan ignore-line';
    expect(await said(atEndOf(7, syntax))).toEqual([[syntax, '', undefined, 7, 7]]);
    expect(await said(above(7, `${syntax} - an agent`))).toEqual([[syntax, '', 'an agent', 8, 8]]);
  });

  it('on a line of its own, for what starts on the next line with content', async () => {
    expect(await said(above(7, 'gatehouse:ignore privileged -- why'))).toEqual([
      ['gatehouse:ignore', 'privileged', 'why', 8, 11],
    ]);
    expect(await said(above(7, 'gatehouse:ignore privileged -- why\n\n# because'))).toEqual([
      ['gatehouse:ignore', 'privileged', 'why', 10, 13],
    ]);
  });

  it('above a document, for all of it and no other', async () => {
    expect(await said(`# gatehouse:ignore privileged -- why\n---\n${POD}---\n${POD}`)).toEqual([
      ['gatehouse:ignore', 'privileged', 'why', 3, 12],
    ]);
    expect(await said(`${POD}---\n# gatehouse:ignore privileged -- why\n${POD}`)).toEqual([
      ['gatehouse:ignore', 'privileged', 'why', 13, 22],
    ]);
  });

  it('for the whole file', async () => {
    const [[, , , from, to] = []] = (await said(
      `${POD}---\n# gatehouse:ignore-file privileged -- legacy\n${POD}`,
    )) as number[][];
    expect([from, to]).toEqual([1, 23]);
  });

  it.each([
    ['kics-scan ignore', 'kics-scan ignore', ''],
    ['kics-scan disable=0afa6ab8-a047,48cf-be07', 'kics-scan disable', '0afa6ab8-a047 48cf-be07'],
  ])('%s: for the whole file, where nothing stands before it', async (comment, syntax, rules) => {
    expect(await said(`# by hand\n# ${comment}\n${POD}`)).toEqual([
      [syntax, rules, undefined, 1, 13],
    ]);
    expect(await said(`---\n# ${comment}\n${POD}`)).toHaveLength(1);
    expect(await said(above(2, comment))).toEqual([]);
    expect(await said(atEndOf(1, comment))).toEqual([]);
    expect(await said(`${POD}---\n# ${comment}\n${POD}`)).toEqual([]);
    const [from, run] = ['FROM alpine:3.24.1\n', 'RUN true\n'];
    expect(await said(`# ${comment}\n${from}${run}`, 'Dockerfile')).toHaveLength(1);
    expect(await said(`${from}# ${comment}\n${run}`, 'Dockerfile')).toEqual([]);
  });

  it.each(['checkov', 'bridgecrew', 'cortex'])(
    '%s:skip speaks for the whole object, wherever it stands',
    async (tool) => {
      expect(await said(atEndOf(8, `${tool}:skip=CKV_K8S_16: the agent needs it`))).toEqual([
        ['checkov:skip', 'CKV_K8S_16', 'the agent needs it', 1, 10],
      ]);
    },
  );

  it('zizmor: ignore speaks for the step on whose first line it stands', async () => {
    const workflow =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4 # zizmor: ignore[unpinned-uses, artipacked] ours\n        with: {}\n';
    expect(await said(workflow, '.github/workflows/ci.yml')).toEqual([
      ['zizmor: ignore', 'unpinned-uses artipacked', 'ours', 6, 7],
    ]);
  });

  it('several in one comment', async () => {
    expect(await said(atEndOf(10, 'checkov:skip=CKV_K8S_16:why # trivy:ignore:KSV017'))).toEqual([
      ['checkov:skip', 'CKV_K8S_16', 'why', 1, 10],
      ['trivy:ignore', 'KSV017', undefined, 10, 10],
    ]);
  });

  it('several ids of Checkov, and several of tfsec in a row', async () => {
    expect(await said(atEndOf(10, 'checkov:skip=CKV_K8S_16,CKV_K8S_20:why'))).toEqual([
      ['checkov:skip', 'CKV_K8S_16 CKV_K8S_20', 'why', 1, 10],
    ]);
    expect(await said(atEndOf(10, 'tfsec:ignore:KSV017 tfsec:ignore:KSV001'))).toEqual([
      ['tfsec:ignore', 'KSV017', undefined, 10, 10],
      ['tfsec:ignore', 'KSV001', undefined, 10, 10],
    ]);
  });

  it.each([
    ['another rule only', 'kics-scan enable=0afa6ab8-a047'],
    ['the start of an id', 'trivy:ignore:KSV*'],
    ['prose with two', 'we had tfsec:ignore:KSV017 tfsec:ignore:KSV001 there'],
  ])('nothing for %s', async (_, comment) => {
    expect(await directivesIn(above(1, comment))).toEqual([]);
  });

  it.each([
    ['a string', 'a: "x # gatehouse:ignore privileged -- why"\n'],
    ['a string of several lines', 'a: "x\\n\n  # kics-scan ignore\n\n  y"\n---\n'],
    ['another one', "a: 'it''s\n  # kics-scan ignore\n  y'\n---\n"],
    ['a block', 'a: |\n  # kics-scan ignore\n  y\n---\n'],
    ['a folded block', 'a:\n  - >-\n\n    # kics-scan ignore\n---\n'],
    ['text with a tag', 'a: !!null "\n  # kics-scan ignore\n  "\n---\n'],
    ['a key', '? |\n  # kics-scan ignore\n: { b: 1 }\n---\n'],
    ['a plain scalar', 'a: x#gatehouse:ignore privileged -- why\n'],
    ['a word that goes on', '# my-gatehouse:ignore privileged -- why\na: 1\n'],
    ['no rule', '# gatehouse:ignore -- why\na: 1\n'],
    ['no reason', '# gatehouse:ignore privileged\n# gatehouse:ignore-file privileged\na: 1\n'],
    ['an empty reason', '# gatehouse:ignore privileged --\na: 1\n'],
    ['every rule', '# gatehouse:ignore * -- why\na: 1\n'],
    ['another word', '# kics-scan ignored\na: 1\n'],
    ['prose', '# we no longer use kics-scan ignore\n# see checkov:skip=CKV_K8S_16\na: 1\n'],
    ['prose that starts like it', '# kics-scan ignore is not what we use\na: 1\n'],
  ])('nothing in %s', async (_, text) => {
    expect(await directivesIn(`${text}${POD}`)).toEqual([]);
  });

  it('stand beside text that holds others', async () => {
    const text = `a: | # gatehouse:ignore x -- one\n  # gatehouse:ignore x -- two\nb: "it's\n  # gatehouse:ignore x -- three\n  " # gatehouse:ignore x -- four\n# gatehouse:ignore x -- five\nc: 1\n---\n${POD}`;
    expect((await said(text)).map((directive) => (directive as string[])[2])).toEqual([
      'one',
      'four',
      'five',
    ]);
  });

  it('says where it is written', async () => {
    const [directive] = await directivesIn(atEndOf(10, 'gatehouse:ignore privileged -- why'));
    expect(directive?.location).toMatchObject({
      path: 'a.yaml',
      startLine: 10,
      startColumn: 26,
      endLine: 10,
    });
  });
});

describe('comments of a Dockerfile', () => {
  const text = (comment: string): string =>
    `FROM alpine:3.24.1 AS a\nRUN true \\\n  && true\n\n# ${comment}\nFROM alpine:3.24.1\nUSER 10001\nRUN true\n`;

  it.each([
    ['kics-scan ignore-block', 6, 8],
    ['kics-scan ignore-line', 6, 6],
    ['trivy:ignore:DS002', 6, 6],
    ['hadolint ignore=DL3006', 6, 6],
    ['hadolint global ignore=DL3006', 1, 9],
    ['checkov:skip=CKV_DOCKER_3', 1, 9],
  ])('%s', async (comment, first, last) => {
    const [[, , , from, to] = []] = (await said(text(comment), 'Dockerfile')) as number[][];
    expect([from, to]).toEqual([first, last]);
  });

  it('kics-scan ignore-line: all lines of an instruction', async () => {
    const [[, , , from, to] = []] = (await said(
      'FROM alpine:3.24.1\n# kics-scan ignore-line\nRUN true \\\n  && true\n',
      'Dockerfile',
    )) as number[][];
    expect([from, to]).toEqual([3, 4]);
  });
});

describe('annotations speak for their object', () => {
  const annotated = (annotation: string): string =>
    POD.replace('  name: flawed\n', `  name: flawed\n  annotations:\n    ${annotation}\n`);

  it.each([
    [
      'checkov.io/skip1: CKV_K8S_16=the agent needs it',
      'checkov.io/skip',
      'CKV_K8S_16',
      'the agent needs it',
    ],
    ['bridgecrew.io/skip12: CKV_K8S_16', 'checkov.io/skip', 'CKV_K8S_16', undefined],
    [
      'ignore-check.kube-linter.io/privileged-container: "an agent"',
      'ignore-check.kube-linter.io',
      'privileged-container',
      'an agent',
    ],
    ['kube-linter.io/ignore-all: "an agent"', 'kube-linter.io/ignore-all', '', 'an agent'],
    [
      'kube-score/ignore: container-security-context-privileged, pod-networkpolicy',
      'kube-score/ignore',
      'container-security-context-privileged pod-networkpolicy',
      undefined,
    ],
    [
      'polaris.fairwinds.com/runAsPrivileged-exempt: "true"',
      'polaris.fairwinds.com/exempt',
      'runAsPrivileged',
      undefined,
    ],
    ['polaris.fairwinds.com/exempt: "true"', 'polaris.fairwinds.com/exempt', '', undefined],
  ])('%s', async (annotation, syntax, rules, reason) => {
    expect(await said(annotated(annotation))).toEqual([[syntax, rules, reason, 1, 12]]);
  });

  it.each([
    'polaris.fairwinds.com/exempt: "false"',
    'checkov.io/skip: CKV_K8S_16',
    'example.com/kube-score/ignore: x',
    'checkov.io/skip1: []',
  ])('not %s', async (annotation) => {
    expect(await said(annotated(annotation))).toEqual([]);
  });

  it('and for no other', async () => {
    const [directive] = await directivesIn(annotated('kube-linter.io/ignore-all: "an agent"'));
    expect(directive?.resource).toEqual({ kind: 'Pod', name: 'flawed' });
  });

  it('also on the pod template', async () => {
    const text =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a }\nspec:\n  template:\n    metadata:\n      annotations: { checkov.io/skip1: CKV_K8S_16=why }\n    spec: { containers: [] }\n';
    expect(await said(text)).toEqual([['checkov.io/skip', 'CKV_K8S_16', 'why', 1, 8]]);
  });
});

describe('an annotation that names no rule', () => {
  it.each(['[]', '{}', '~', '""', '"  "'])('%s does not come to mean every rule', async (value) => {
    const keys = ['kube-score/ignore', 'checkov.io/skip1', 'polaris.fairwinds.com/exempt'];
    const annotations = keys.map((key) => `    ${key}: ${value}\n`).join('');
    expect(
      await said(POD.replace('  name: flawed\n', `  name: flawed\n  annotations:\n${annotations}`)),
    ).toEqual([]);
  });
});

describe('expiry', () => {
  it('is read from trivy:ignore and is no part of the id', () => {
    expect(readComment(' trivy:ignore:KSV017:exp:2027-01-31 until the agent is replaced')).toEqual([
      {
        said: {
          syntax: 'trivy:ignore',
          rules: ['KSV017'],
          reason: 'until the agent is replaced',
          until: '2027-01-31',
        },
        reach: 'place',
      },
    ]);
  });

  it.each(['ws:production:exp:2027-01-31', 'exp:2027-01-31:ws:production'])(
    'may stand among other terms: %s',
    (terms) => {
      expect(readComment(` trivy:ignore:KSV017:${terms}`)[0]?.said).toEqual({
        syntax: 'trivy:ignore',
        rules: ['KSV017'],
        until: '2027-01-31',
      });
    },
  );

  it.each([
    'exp:2020-1-1',
    'exp:2099-02-30',
    'exp:2099-12-31x',
    'exp',
    'exp:',
    'exp:2099-12-31:exp:2099-12-31',
    'ws:production:exp:soon',
    'until:2099-12-31',
    ' exp:2099-12-31',
  ])('that is not understood means no suppression: %s', (terms) => {
    expect(readComment(` trivy:ignore:KSV-0017:${terms}`)).toEqual([]);
  });
});
