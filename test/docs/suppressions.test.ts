import { describe, expect, it } from '@jest/globals';
import { decide } from '@gatehouse/findings';
import { infrastructurePhase } from '@gatehouse/iac';
import { MemoryTree } from '@gatehouse/testing';
import { applyDirectives } from '@gatehouse/triage';

/** The findings that the files have, by rule and by whether they are suppressed. */
async function scan(
  path: string,
  text: string,
): Promise<{ open: string[]; waived: string[]; reasons: (string | undefined)[] }> {
  const phase = infrastructurePhase(new MemoryTree({ [path]: text }), { profile: 'default' });
  const context = { now: () => new Date(0), onProgress: () => undefined };
  const triaged = applyDirectives(await phase.scan(context));
  const outcome = decide([triaged], { failOn: 'high', reportFrom: 'low' });
  expect(outcome.scans[0]?.coverage.files.map(({ problems }) => problems)).toEqual([[]]);
  return {
    open: outcome.shown.map(({ rule }) => rule.id),
    waived: outcome.suppressed.map(({ rule }) => rule.id),
    reasons: outcome.suppressed.map(({ suppression }) => suppression?.reason),
  };
}

const PRIVILEGED = 'kubernetes/privileged';

interface Places {
  readonly top?: string;
  readonly annotation?: string;
  readonly above?: string;
  readonly behind?: string;
}

function pod({ top, annotation, above, behind }: Places): string {
  return [
    ...(top === undefined ? [] : [top]),
    'apiVersion: v1',
    'kind: Pod',
    'metadata:',
    '  name: web',
    ...(annotation === undefined ? [] : ['  annotations:', `    ${annotation}`]),
    'spec:',
    '  hostNetwork: true',
    '  containers:',
    '    - name: web',
    '      image: registry.example.com/web:1.4.2',
    '      securityContext:',
    ...(above === undefined ? [] : [`        ${above}`]),
    `        privileged: true${behind === undefined ? '' : ` ${behind}`}`,
    '',
  ].join('\n');
}

describe('docs/suppressions.md: spellings that name a check', () => {
  it.each<[string, Places, string | undefined]>([
    ['by id', { behind: '# gatehouse:ignore kubernetes/privileged -- why' }, 'why'],
    ['without the family', { behind: '# gatehouse:ignore privileged -- why' }, 'why'],
    ['by a foreign id', { behind: '# gatehouse:ignore CKV_K8S_16 -- why' }, 'why'],
    ['several', { behind: '# gatehouse:ignore image-tag, privileged -- why' }, 'why'],
    ['above the line', { above: '# gatehouse:ignore privileged -- why' }, 'why'],
    ['above the document', { top: '# gatehouse:ignore privileged -- why' }, 'why'],
    ['for the file', { above: '# gatehouse:ignore-file privileged -- why' }, 'why'],
    ['Checkov, comment', { top: '# checkov:skip=CKV_K8S_16:why' }, 'why'],
    ['Bridgecrew, comment', { behind: '# bridgecrew:skip=CKV_K8S_16:why' }, 'why'],
    ['Cortex, comment', { behind: '# cortex:skip=CKV_K8S_16:why' }, 'why'],
    ['Checkov, annotation', { annotation: 'checkov.io/skip1: CKV_K8S_16=why' }, 'why'],
    ['Bridgecrew, annotation', { annotation: 'bridgecrew.io/skip2: CKV_K8S_16=why' }, 'why'],
    ['Trivy', { above: '#trivy:ignore:KSV-0017' }, undefined],
    ['Trivy, short', { behind: '# trivy:ignore:KSV017' }, undefined],
    ['Trivy, long', { top: '# trivy:ignore:AVD-KSV-0017' }, undefined],
    ['tfsec', { above: '# tfsec:ignore:KSV017' }, undefined],
    ['tfsec, in a row', { above: '# tfsec:ignore:KSV001 tfsec:ignore:KSV017' }, undefined],
    ['Checkov, several', { top: '# checkov:skip=CKV_K8S_1,CKV_K8S_16:why' }, 'why'],
    ['KubeLinter', { annotation: 'ignore-check.kube-linter.io/privileged-container: why' }, 'why'],
    [
      'kube-score',
      { annotation: 'kube-score/ignore: service-type,container-security-context-privileged' },
      undefined,
    ],
    ['Polaris', { annotation: 'polaris.fairwinds.com/runAsPrivileged-exempt: "true"' }, undefined],
  ])('%s', async (_, places, reason) => {
    const { open, waived, reasons } = await scan('pod.yaml', pod(places));
    expect(waived).toEqual([PRIVILEGED]);
    expect(reasons).toEqual([reason]);
    expect(open).toContain('kubernetes/host-network');
  });
});

describe('docs/suppressions.md: spellings that name none', () => {
  it.each<[string, Places]>([
    ['KubeLinter', { annotation: 'kube-linter.io/ignore-all: why' }],
    ['Polaris', { annotation: 'polaris.fairwinds.com/exempt: "true"' }],
    ['KICS, file', { top: '# kics-scan ignore' }],
    ['KICS, block', { top: '# kics-scan ignore-block' }],
    ['Trivy', { top: '# trivy:ignore:*' }],
  ])('%s: all of it', async (_, places) => {
    const { open, waived } = await scan('pod.yaml', pod(places));
    expect(open).toEqual([]);
    expect(waived).toContain(PRIVILEGED);
  });

  it('KICS: one line', async () => {
    expect((await scan('pod.yaml', pod({ behind: '# kics-scan ignore-line' }))).waived).toEqual([
      PRIVILEGED,
    ]);
    expect((await scan('pod.yaml', pod({ above: '# kics-scan ignore-line' }))).waived).toEqual([
      PRIVILEGED,
    ]);
  });
});

describe('docs/suppressions.md: what does not suppress', () => {
  it.each<[string, Places]>([
    ['another rule', { behind: '# gatehouse:ignore host-network -- why' }],
    ['another line', { top: 'x: 1 # gatehouse:ignore privileged -- why\n---' }],
    ['no rule at all', { behind: '# gatehouse:ignore -- why' }],
    ['no reason', { behind: '# gatehouse:ignore privileged' }],
    ['no reason, for the file', { top: '# gatehouse:ignore-file privileged' }],
    ['an expiry that is no date', { behind: '# trivy:ignore:KSV-0017:exp:2099-1-1' }],
    ['KICS, file, but not at its start', { above: '# kics-scan ignore' }],
    ['KICS, line, but not the one', { top: '# kics-scan ignore-line' }],
    ['prose', { top: '# we no longer use kics-scan ignore here' }],
    [
      'text that is no comment',
      { annotation: 'note: "# gatehouse:ignore-file privileged -- why"' },
    ],
    ['an exemption that is off', { annotation: 'polaris.fairwinds.com/exempt: "false"' }],
  ])('%s', async (_, places) => {
    expect((await scan('pod.yaml', pod(places))).open).toContain(PRIVILEGED);
  });
});

describe('docs/suppressions.md: an annotation speaks for its own object', () => {
  const waiver =
    '{kind: ConfigMap, apiVersion: v1, metadata: {name: c, annotations: {kube-linter.io/ignore-all: why}}';

  it('whatever else stands on its line', async () => {
    const other =
      '{kind: Pod, apiVersion: v1, metadata: {name: web}, spec: {containers: [{name: a, securityContext: {privileged: true}}]}}';
    const text = `{apiVersion: v1, kind: List, items: [${waiver}}, ${other}]}\n`;
    expect((await scan('a.yaml', text)).open).toContain(PRIVILEGED);
  });

  it('whoever else takes a part of it', async () => {
    const other =
      '{kind: Pod, apiVersion: v1, metadata: {name: web}, spec: {containers: [{name: a, securityContext: *sc}]}}';
    const text = `apiVersion: v1\nkind: List\nitems:\n- ${waiver}, x: &sc {privileged: true}}\n- ${other}\n`;
    expect((await scan('a.yaml', text)).open).toContain(PRIVILEGED);
  });
});

describe('docs/suppressions.md: the id of a variant', () => {
  it('holds for our own rule', async () => {
    const text = '# checkov:skip=CKV_DOCKER_8:why\nFROM alpine:3.24.1\nUSER root\n';
    const { open, waived } = await scan('Dockerfile', text);
    expect(waived).toContain('dockerfile/root-user');
    expect(open).not.toContain('dockerfile/root-user');
  });
});

describe('docs/suppressions.md: Dockerfiles', () => {
  const dockerfile = (top: string, above: string): string =>
    `${top}FROM alpine:3.24.1\n${above}RUN sudo true\nUSER 10001\n`;

  it.each([
    ['ours', '', '# gatehouse:ignore dockerfile/sudo -- why\n'],
    ['ours, for the file', '# gatehouse:ignore-file sudo -- why\n', ''],
    ['hadolint', '', '# hadolint ignore=DL3004\n'],
    ['hadolint, for the file', '# hadolint global ignore=DL3004,DL3009\n', ''],
    ['Trivy', '', '#trivy:ignore:DS-0010\n'],
    ['Trivy, short', '', '#trivy:ignore:DS010\n'],
    ['KICS', '', '# kics-scan ignore-line\n'],
  ])('%s', async (_, top, above) => {
    const { open, waived } = await scan('Dockerfile', dockerfile(top, above));
    expect(waived).toContain('dockerfile/sudo');
    expect(open).not.toContain('dockerfile/sudo');
  });

  it('a comment speaks for the next instruction only', async () => {
    const text = `FROM alpine:3.24.1\n# hadolint ignore=DL3004\nRUN true\nRUN sudo true\nUSER 10001\n`;
    expect((await scan('Dockerfile', text)).open).toContain('dockerfile/sudo');
  });
});

describe('docs/suppressions.md: workflows', () => {
  const workflow = (behind: string): string =>
    `name: W\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    steps:\n      - uses: azure/login@v2${behind}\n`;

  it.each([
    ['ours', ' # gatehouse:ignore unpinned-action -- why'],
    ['zizmor', ' # zizmor: ignore[unpinned-uses] why'],
  ])('%s', async (_, behind) => {
    const { open, waived, reasons } = await scan('.github/workflows/w.yml', workflow(behind));
    expect(waived).toEqual(['workflow/unpinned-action']);
    expect(reasons).toEqual(['why']);
    expect(open).not.toContain('workflow/unpinned-action');
  });
});
