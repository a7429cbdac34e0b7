import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { credentialFor, recipes } from '../../src/index.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';

const presentedAs = (subject: string) => ({
  issuer: ISSUER,
  subject,
  audience: 'api://AzureADTokenExchange',
  context: [],
});

const textOf = (subject: string, title: RegExp): string => {
  const found = recipes(credentialFor(presentedAs(subject)), 'client').find((recipe) =>
    title.test(recipe.title),
  );
  if (!found) throw new Error(`no recipe for ${title}`);
  return found.text;
};

/** What a POSIX shell makes of a command, one argument a line. */
const argumentsOf = (command: string): string[] =>
  execFileSync('sh', ['-c', `az() { printf '%s\\0' "$@"; }; ${command}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

describe('the credential to make', () => {
  it('is exactly what was sent', () => {
    expect(credentialFor(presentedAs('repo:acme/shop:environment:Prod'))).toEqual({
      name: 'acme-shop-environment-Prod',
      issuer: ISSUER,
      subject: 'repo:acme/shop:environment:Prod',
      audiences: ['api://AzureADTokenExchange'],
    });
  });

  it.each([
    '',
    '::',
    `repo:acme/shop:ref:refs/heads/${'x'.repeat(300)}`,
    'repo:a/b:environment:é ü',
  ])('has a name that Entra takes for %j', (subject) => {
    expect(credentialFor(presentedAs(subject)).name).toMatch(/^[A-Za-z0-9][\w-]{2,119}$/);
  });
});

describe('the recipes', () => {
  it('give a shell the subject and nothing to run', () => {
    const subject = 'repo:acme/shop:ref:refs/heads/\'; touch x; $(id) `id` "\\ \n!';
    expect(
      argumentsOf(
        textOf(subject, /managed identity/)
          .replaceAll('<', '')
          .replaceAll('>', ''),
      ),
    ).toContain(subject);
    const parameters = argumentsOf(textOf(subject, /CLI, for an app/)).at(-1) ?? '';
    expect((JSON.parse(parameters) as { subject: string }).subject).toBe(subject);
  });

  it('leave nothing in Terraform and Bicep that is evaluated', () => {
    const subject = "repo:acme/shop:environment:${file('x')}%{if true}'\"\\";
    expect(textOf(subject, /Terraform/)).toContain(
      '= "repo:acme/shop:environment:$' + "${file('x')}%%{if true}'\\\"\\\\\"",
    );
    expect(textOf(subject, /Bicep/)).toContain(
      "subject: 'repo:acme/shop:environment:\\" + "${file(\\'x\\')}%{if true}\\'\"\\\\'",
    );
  });

  it('keep any subject whole in JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (subject) => {
        const json = JSON.parse(textOf(subject, /itself/)) as { subject: string };
        expect(json.subject).toBe(subject);
      }),
    );
  });
});
