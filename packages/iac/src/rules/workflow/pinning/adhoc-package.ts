import { Scalar, type ShellCommand } from '@gatehouse/source';
import { Span } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

const NPM_INSTALL = /^(?:install|i|in|ins|inst|insta|instal|isnt|isnta|isntal|isntall|add)$/;

export const adhocPackage = stepRule({
  id: 'workflow/adhoc-package',
  title: 'A script installs a package that no lock file holds',
  severity: 'low',
  profile: 'all',
  why: 'Each run may get another version of the package and of all it depends on, a hijacked one too.',
  fix: 'Put the tool among the project’s dependencies and install from the lock file.',
  references: ['https://docs.zizmor.sh/audits/#adhoc-packages'],
  aliases: ['adhoc-packages'],
  tags: ['CWE-829', 'OWASP-CICD-SEC-3'],
  check(step, report) {
    const { run } = step;
    if (!(run instanceof Scalar)) return;
    for (const command of step.commands)
      if (installsAdhoc(command)) {
        const at = new Span(run, command.start, command.end);
        report.fail(at, `${step.label} installs a package outside of a lock file: ${command.name}`);
      }
  },
  examples: {
    fail: [
      stepsExample('A tool', '- run: npm install --global eslint'),
      stepsExample(
        'Among other commands',
        '- run: |\n    cd web && yarn add left-pad\n    gem install rake',
      ),
    ],
    pass: [stepsExample('From the lock file', '- run: |\n    npm ci\n    npm install')],
  },
});

function installsAdhoc(command: ShellCommand): boolean {
  const program = command.name;
  const args = command.arguments.map(({ text }) => text);
  const verb = args.findIndex((argument) => isVerb(program, argument));
  if (
    verb < 0 ||
    (program === 'npm' && args.slice(0, verb).some((argument) => !argument.startsWith('-')))
  )
    return false;
  return args.slice(verb + 1).some((argument) => !argument.startsWith('-'));
}

function isVerb(program: string, argument: string): boolean {
  switch (program) {
    case 'gem':
      return argument === 'install' || argument === 'i';
    case 'npm':
      return NPM_INSTALL.test(argument);
    case 'bundle':
    case 'yarn':
    case 'pnpm':
      return argument === 'add';
    default:
      return false;
  }
}
