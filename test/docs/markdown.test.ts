import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../built.ts';

const load = async (name: string): Promise<unknown> =>
  import(pathToFileURL(join(ROOT, 'scripts/generate', name)).href);

const { prose, code, fenced, table, anchor, fillSection } = (await load('markdown.mjs')) as {
  readonly prose: (text: string) => string;
  readonly code: (text: string) => string;
  readonly fenced: (text: string, language: string) => string;
  readonly table: (heads: readonly string[], rows: readonly (readonly string[])[]) => string;
  readonly anchor: (heading: string) => string;
  readonly fillSection: (text: string, name: string, content: string) => string;
};
const { byTool, toolsOf } = (await load('peer-tools.mjs')) as {
  readonly byTool: (ids: readonly string[]) => ReadonlyMap<string, readonly string[]>;
  readonly toolsOf: (id: string) => readonly string[];
};

describe('Markdown of the documents', () => {
  it('escapes text, and leaves code as it is written', () => {
    expect(prose('<b> & a_b_c * [x](y) | ~')).toBe(
      '&lt;b\\> &amp; a\\_b\\_c \\* \\[x\\](y) \\| \\~',
    );
    expect(prose('Set `a_b: *` to <x>.')).toBe('Set `a_b: *` to &lt;x\\>.');
    expect(prose('`a|b`')).toBe('`a\\|b`');
    expect(prose('two\n  lines')).toBe('two lines');
  });

  it('fences code longer than the code has fences', () => {
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`a')).toBe('`` `a ``');
    expect(fenced('a\n````\nb\n', 'yaml')).toBe('`````yaml\na\n````\nb\n`````');
  });

  it('writes tables and anchors as GitHub reads them', () => {
    expect(table(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |');
    expect(anchor('GitHub Actions workflows')).toBe('github-actions-workflows');
  });

  it('fills the section that is asked for, and no other', () => {
    const page = 'before <!-- generated: a --> old <!-- end of a --> after';
    expect(fillSection(page, 'a', 'new')).toBe(
      'before <!-- generated: a -->\n\nnew\n\n<!-- end of a --> after',
    );
    expect(() => fillSection(page, 'b', 'new')).toThrow('no section "b"');
  });
});

describe('whose a check id is', () => {
  it.each([
    ['CKV_K8S_16', 'Checkov'],
    ['CKV2_DOCKER_1', 'Checkov'],
    ['KSV-0017', 'Trivy'],
    ['DS-0002', 'Trivy'],
    ['C-0057', 'Kubescape'],
    ['DL3007', 'hadolint'],
    ['K8sPSPPrivilegedContainer', 'Gatekeeper library'],
    ['HostPID', 'KubeSec'],
    ['runAsPrivileged', 'Polaris'],
    ['privileged-container', 'KubeLinter'],
    ['pod-networkpolicy', 'kube-score'],
    ['disallow-privileged-containers', 'Kyverno policies'],
    ['privileged', 'Pod Security Standards'],
    ['unpinned-uses', 'zizmor'],
    ['deprecated-commands', 'actionlint'],
  ])('%s is of %s', (id, tool) => {
    expect(toolsOf(id)).toEqual([tool]);
  });

  it('is not guessed', () => {
    expect(toolsOf('no-tool-has-this')).toEqual([]);
    expect([...byTool(['no-tool-has-this', 'DL3007'])]).toEqual([
      ['hadolint', ['DL3007']],
      ['Other tools', ['no-tool-has-this']],
    ]);
  });
});
