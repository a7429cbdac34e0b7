import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { PEER_INPUTS } from '../../packages/runner/src/peer-inputs.ts';
import { ROOT } from '../built.ts';

const PAGES = [
  ...markdownIn('docs'),
  ...markdownIn('actions'),
  ...['README', 'CONTRIBUTING', 'SECURITY', 'CHANGELOG'].map((name) => `${name}.md`),
];

function markdownIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const texts = new Map<string, string>();

function read(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(ROOT, path), 'utf8');
  texts.set(path, text);
  return text;
}

/** The names that GitHub gives to the headings of a page. */
function anchors(path: string): Set<string> {
  const headings = withoutCode(read(path)).matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(/\s/g, '-'),
    ),
  );
}

function withoutCode(text: string): string {
  return text.replaceAll(/^(`{3,})[^\n]*\n[^]*?^\1$/gm, '');
}

/** The links of a page that lead nowhere. */
function brokenLinks(page: string): string[] {
  const text = withoutCode(read(page)).replaceAll(/`[^`\n]+`/g, 'code');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => {
      if (/^https:\/\//.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : posix.join(posix.dirname(page), path);
      if (!existsSync(join(ROOT, file))) return true;
      if (anchor === undefined) return false;
      return statSync(join(ROOT, file)).isDirectory() || !anchors(file).has(anchor);
    });
}

describe('the documents', () => {
  it('link to what is there', () => {
    const broken = PAGES.flatMap((page) => brokenLinks(page).map((target) => `${page}: ${target}`));
    expect(broken).toEqual([]);
  });

  it('are all linked from somewhere', () => {
    const linked = new Set(
      PAGES.flatMap((page) =>
        [...read(page).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) =>
          posix.join(posix.dirname(page), target),
        ),
      ),
    );
    const lost = markdownIn('docs').filter(
      (page) => !linked.has(page) && !linked.has(`${posix.dirname(page)}/`),
    );
    expect(lost).toEqual([]);
  });

  it('name npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = PAGES.flatMap((page) =>
      [...read(page).matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name),
    );
    for (const name of new Set(named)) expect(scripts).toHaveProperty([name]);
  });

  it('say what becomes of every input that is understood', () => {
    const page = read('docs/migration.md').toLowerCase();
    for (const input of Object.keys(PEER_INPUTS))
      expect(page).toMatch(new RegExp(`\`${input.toLowerCase()}\\b`));
  });

  it('have a page for every rule', () => {
    const index = read('docs/rules/README.md');
    for (const page of markdownIn('docs/rules').filter((path) => path.split('/').length === 4))
      expect(index).toContain(`](${posix.relative('docs/rules', page)})`);
  });
});
