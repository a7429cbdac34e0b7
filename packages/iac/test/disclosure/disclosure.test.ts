import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseYaml, SourceText } from '@gatehouse/source';
import { gatherFromDocuments, gatherSecrets, Disclosure } from '../../src/disclosure/index.ts';
import { objectsOf } from '../../src/model/kubernetes/index.ts';

function disclose(text: string, path = 'app.yaml'): Disclosure {
  const source = new SourceText(path, text);
  const { documents } = parseYaml(source);
  return new Disclosure(new Map([[path, source]]), [
    gatherSecrets(documents.flatMap(objectsOf)),
    gatherFromDocuments(documents),
  ]);
}

function show(text: string, startLine = 1, endLine = startLine, context = 100): string {
  const location = { path: 'app.yaml', startLine, endLine, startColumn: 1, endColumn: 1 };
  return disclose(text)
    .excerpt(location, context)
    .map((line) => line.text)
    .join('\n');
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('excerpt', () => {
  it('hides every value of a Secret, whatever its key', () => {
    const text = `kind: Secret\napiVersion: v1\nmetadata: {name: db}\ndata:\n  url: ${base64('plain-thing')}\nstringData:\n  a: 'some thing'\n  b: |\n    line one\n    line two\n  c: x\n`;
    expect(show(text)).toBe(
      'kind: Secret\napiVersion: v1\nmetadata: {name: db}\ndata:\n  url: ***\nstringData:\n  a: ***\n  b: ***\n    ***\n    ***\n  c: ***',
    );
  });

  it('hides credentials in env, args and ConfigMaps, and leaves the rest', () => {
    const shown = show(
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      args: ["--password", "hunter2!", "--level=info", "--token=abcdef"]\n      env:\n        - name: DB_PASSWORD\n          value: "p4ss word"\n        - { name: API_KEY, value: abc123 }\n        - name: LEVEL\n          value: info\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  password: hunter2!\n  level: info\n',
    );
    for (const secret of ['hunter2!', 'abcdef', 'p4ss', 'abc123'])
      expect(shown).not.toContain(secret);
    expect(shown.match(/info/g)).toHaveLength(3);
  });

  it('hides the values of a Secret that does not parse', () => {
    const shown = show(
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  url: abcdefgh\n bad: [\n  block: |\n    more of it\n',
    );
    expect(shown).not.toMatch(/abcdefgh|more of it/);
    expect(shown).toContain('name: db');
  });

  it('gives the lines around a place, numbered, and nothing for a file it has not read', () => {
    const disclosure = disclose('a: 1\nb: 2\nc: 3\nd: 4\n');
    const location = { path: 'app.yaml', startLine: 2, endLine: 2, startColumn: 1, endColumn: 5 };
    expect(disclosure.excerpt(location, 1)).toEqual([
      { number: 1, text: 'a: 1' },
      { number: 2, text: 'b: 2' },
      { number: 3, text: 'c: 3' },
    ]);
    expect(disclosure.excerpt({ ...location, path: 'other.yaml' }, 1)).toEqual([]);
    expect(disclosure.excerpt({ ...location, startLine: 90, endLine: 90 }, 1)).toEqual([]);
  });

  it('keeps the lines, whatever ends them, and hides what stands in any of them', () => {
    const text = 'a: 1\r\npassword: hunter2!\rb: 2\n\ntoken: |\r\n  abcdef\r\n  ghijkl';
    const lines = ['a: 1', 'password: ***', 'b: 2', '', 'token: |', '  ***', '  ***'];
    expect(show(text).split('\n')).toEqual(lines);
    expect(disclose(text).text('app.yaml')).toBe(lines.join('\n'));
    expect(disclose(`${text}\r`).text('app.yaml')).toBe(`${lines.join('\n')}\n`);
  });

  it('cuts long lines', () => {
    expect(show(`a: ${'x'.repeat(1000)}`)).toHaveLength(300);
  });
});

describe('mask', () => {
  it('hides what a Secret decodes to, wherever it turns up', () => {
    const disclosure = disclose(
      `apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata:\n  a: ${base64('hunter22')}\n  b: ${base64('user=x\npassword=letmein1\n')}\n`,
    );
    expect(disclosure.mask(`found hunter22 and ${base64('hunter22')} and letmein1`)).toBe(
      'found *** and *** and ***',
    );
  });

  it('hides the lines of a key apart', () => {
    const disclosure = disclose(
      `apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData:\n  tls.key: |\n    -----BEGIN PRIVATE KEY-----\n    MIIEvQIBADANBgkqhkiG9w0BAQ\n    -----END PRIVATE KEY-----\n`,
    );
    expect(disclosure.mask('saw MIIEvQIBADANBgkqhkiG9w0BAQ')).toBe('saw ***');
  });

  it('hides values of sensitive keys in any document', () => {
    expect(
      disclose('env:\n  DB_PASSWORD: hunter22\n  DB_HOST: database\n').mask('hunter22 on database'),
    ).toBe('*** on database');
  });
});

it('never shows the value of a Secret', () => {
  const value = fc.stringMatching(/^[A-Za-z0-9]{8,40}$/);
  const style = fc.constantFrom<(text: string) => string>(
    (text) => `"${text}"`,
    (text) => text,
    (text) => `|\n    ${text}`,
    (text) => `>-\n    ${text}\n    ${text}`,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(value, style), { minLength: 1, maxLength: 5 }), (entries) => {
      const text = `apiVersion: v1\nkind: Secret\nmetadata: {name: q}\nstringData:\n${entries.map(([secret, write], index) => `  k${index}: ${write(secret)}`).join('\n')}\n`;
      const shown = show(text);
      for (const [secret] of entries) expect(shown).not.toContain(secret);
    }),
  );
});
